//! Functions that give the same bits on every machine: only the four operations of IEEE 754.

/// `e` to the `x`, to nine digits, within ±700; without a branch, so that several are worked out at once.
#[inline]
pub(crate) fn exp(x: f64) -> f64 {
    /// Added to a number, it leaves the nearest whole one in the lowest bits.
    const WHOLE: f64 = 6_755_399_441_055_744.0;
    /// One over the factorials from 8 down to 0.
    const TERMS: [f64; 9] = [
        1.0 / 40_320.0,
        1.0 / 5040.0,
        1.0 / 720.0,
        1.0 / 120.0,
        1.0 / 24.0,
        1.0 / 6.0,
        0.5,
        1.0,
        1.0,
    ];
    let x = x.clamp(-700.0, 700.0);
    let shifted = x * core::f64::consts::LOG2_E + WHOLE;
    let rest = x - (shifted - WHOLE) * core::f64::consts::LN_2;
    let mut sum = 0.0;
    for term in TERMS {
        sum = sum * rest + term;
    }
    // Two to the whole number: it is the exponent.
    sum * f64::from_bits((shifted.to_bits() << 52).wrapping_add(1023 << 52))
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_is_the_exponential() {
        for i in -6000..6000 {
            let x = f64::from(i) / 10.0;
            let ratio = super::exp(x) / x.exp();
            assert!((ratio - 1.0).abs() < 1e-9, "{x}: {ratio}");
        }
    }
}
