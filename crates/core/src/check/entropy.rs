//! How unpredictable the characters of a text are.

/// The Shannon entropy of the bytes, in thousandths of a bit per byte (0..=8000).
///
/// C. E. Shannon, *A Mathematical Theory of Communication* (1948), section 6, over the byte
/// frequencies of the text itself. Integers only, so that every CPU gives the same number.
///
/// ```
/// use scrubjay::check::entropy_millibits;
/// assert_eq!(entropy_millibits(b"aaaa"), 0);
/// assert_eq!(entropy_millibits(b"abcdabcd"), 2000);
/// assert_eq!(entropy_millibits(b"AKIAIOSFODNN7EXAMPLE"), 3684);
/// ```
#[must_use]
pub fn entropy_millibits(bytes: &[u8]) -> u32 {
    let mut counts = [0_u32; 256];
    let mut total = 0_u32; // a text beyond four gigabytes is judged by its beginning
    for &byte in bytes.iter().take(u32::MAX as usize) {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
        total += 1;
    }
    if total == 0 {
        return 0;
    }
    // H = log2(n) - sum(c * log2(c)) / n
    let counted: u64 = counts
        .iter()
        .map(|&count| u64::from(count) * log2(count))
        .sum();
    let bits = log2(total).saturating_sub(counted / u64::from(total));
    u32::try_from((bits * 1000 + (1 << (FRACTION - 1))) >> FRACTION).unwrap_or(u32::MAX)
}

/// Bits after the binary point.
const FRACTION: u32 = 24;

/// The binary logarithm, rounded down, with `FRACTION` bits after the point; 0 for 0.
fn log2(number: u32) -> u64 {
    let Some(whole) = number.checked_ilog2() else {
        return 0;
    };
    // Square the mantissa again and again: each square above two is the next bit of the result.
    let mut mantissa = u64::from(number) << (31 - whole);
    let mut result = u64::from(whole);
    for _ in 0..FRACTION {
        if mantissa == 1 << 31 {
            result <<= 1;
            continue;
        }
        mantissa = (mantissa * mantissa) >> 31;
        let bit = mantissa >> 32;
        mantissa >>= bit;
        result = result << 1 | bit;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_agree_with_floating_point() {
        for number in (1..5000).chain([65_535, 65_536, 1 << 20, u32::MAX]) {
            let expected = f64::from(number).log2();
            let found = log2(number) as f64 / f64::from(1 << FRACTION);
            assert!(
                (expected - found).abs() < 1e-6,
                "{number}: {expected} {found}"
            );
        }
    }

    #[test]
    fn extremes_are_exact() {
        let all: [u8; 256] = core::array::from_fn(|value| value as u8);
        assert_eq!(entropy_millibits(&all), 8000);
        assert_eq!(entropy_millibits(b""), 0);
        assert_eq!(entropy_millibits(b"0123456789abcdef"), 4000);
    }
}
