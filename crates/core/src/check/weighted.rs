//! Weighted digit sums, the common core of most national numbers.

use super::ascii::digit;

/// The sum of each digit times the weight in its place.
///
/// The form behind ISO 2108 (ISBN-10), GS1 keys and most national identifiers. `None` when a
/// byte is no digit, when the lengths differ, or when the sum leaves 32 bits.
///
/// ```
/// assert_eq!(scrubjay::check::weighted(b"123", &[3, 2, 1]), Some(10));
/// assert_eq!(scrubjay::check::weighted(b"12", &[3, 2, 1]), None);
/// ```
#[must_use]
pub fn weighted(digits: &[u8], weights: &[u8]) -> Option<u32> {
    if digits.len() != weights.len() {
        return None;
    }
    let mut pairs = digits.iter().zip(weights);
    pairs.try_fold(0_u32, |sum, (&byte, &weight)| {
        sum.checked_add(digit(byte)? * u32::from(weight))
    })
}

/// The weighted sum's remainder by `modulus`.
///
/// As [`weighted`]; for a negative weight give its positive remainder by `modulus`. `None` for
/// a modulus of zero too.
///
/// ```
/// // The Polish PESEL: weights 1 3 7 9 repeat, and the sum must end in 0.
/// let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
/// assert_eq!(scrubjay::check::weighted_mod(b"44051401359", &weights, 10), Some(0));
/// ```
#[must_use]
pub fn weighted_mod(digits: &[u8], weights: &[u8], modulus: u32) -> Option<u32> {
    weighted(digits, weights)?.checked_rem(modulus)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass() {
        // GS1 General Specifications: EAN-13 of the worked example.
        let ean = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];
        assert_eq!(weighted_mod(b"6291041500213", &ean, 10), Some(0));
        // ABA routing number: weights 3 7 1.
        assert_eq!(
            weighted_mod(b"111000025", &[3, 7, 1, 3, 7, 1, 3, 7, 1], 10),
            Some(0)
        );
        // NHS number of the NHS Data Dictionary: ten weights, mod 11.
        let nhs = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
        assert_eq!(weighted_mod(b"9434765919", &nhs, 11), Some(0));
    }

    #[test]
    fn odd_input_is_none() {
        assert_eq!(weighted(b"1a", &[1, 1]), None);
        assert_eq!(weighted_mod(b"11", &[1, 1], 0), None);
        assert_eq!(weighted(b"", &[]), Some(0));
    }
}
