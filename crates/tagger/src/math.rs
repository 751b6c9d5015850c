//! Functions that give the same bits on every machine: only the four operations of IEEE 754.

/// `e` to the `x`, to about 12 digits, within ±700.
pub(crate) fn exp(x: f64) -> f64 {
    let x = x.clamp(-700.0, 700.0);
    let halves = (x * core::f64::consts::LOG2_E + if x < 0.0 { -0.5 } else { 0.5 }) as i64;
    let rest = x - halves as f64 * core::f64::consts::LN_2;
    let mut sum = 1.0;
    let mut term = 1.0;
    let mut n = 1.0;
    while n < 12.0 {
        term *= rest / n;
        sum += term;
        n += 1.0;
    }
    sum * f64::from_bits(((1023 + halves) as u64) << 52)
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
