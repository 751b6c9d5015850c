//! Reduction by a public modulus without dividing.
//!
//! Barrett's method: the modulus N is known once, so floor(2^w / N) is computed
//! once, and every later reduction is two multiplications and two selections.
//! A quotient estimated this way is the true one or one too small, so the
//! remainder estimate lies below 2N.
//!
//! Timing depends on N, which is public, and not on the numbers reduced.

use super::word::Word;

/// A public modulus N with 2 <= N and 3N within the word, and its reciprocal.
#[derive(Clone, Copy)]
pub(crate) struct Modulus<W> {
    modulus: W,
    twice: W,
    reciprocal: W,
}

impl<W: Word> Modulus<W> {
    /// Prepares a modulus; the caller guarantees 2 <= `modulus` and room for 3N.
    pub(crate) fn new(modulus: W) -> Self {
        Self {
            modulus,
            twice: modulus.plus(modulus),
            reciprocal: W::reciprocal(modulus),
        }
    }

    /// Returns N.
    pub(crate) fn get(&self) -> W {
        self.modulus
    }

    /// Returns the estimated quotient of `number`, exact or one too small.
    #[inline(always)]
    fn estimate(&self, number: W) -> W {
        number.times_high(self.reciprocal)
    }

    /// Subtracts N where that does not go below zero.
    #[inline(always)]
    fn fold(&self, number: W) -> W {
        // Below N the difference wraps to a huge number, so the smaller is right.
        number.min(number.minus(self.modulus))
    }

    /// Returns (`addend` + `number`) mod N for an `addend` below N and any `number`.
    #[inline(always)]
    pub(crate) fn add(&self, addend: W, number: W) -> W {
        let multiple = self.estimate(number).times(self.modulus);
        self.fold(self.fold(addend.plus(number).minus(multiple)))
    }

    /// Returns (`minuend` - `number`) mod N for a `minuend` below N and any `number`.
    #[inline(always)]
    pub(crate) fn sub(&self, minuend: W, number: W) -> W {
        let multiple = self.estimate(number).times(self.modulus);
        let raised = minuend.plus(self.twice).minus(number);
        self.fold(self.fold(raised.plus(multiple)))
    }

    /// Returns quotient and remainder of any `number`.
    #[inline(always)]
    pub(crate) fn div_rem(&self, number: W) -> (W, W) {
        let quotient = self.estimate(number);
        let rest = number.minus(quotient.times(self.modulus));
        let over = W::low_bits(u128::from(rest >= self.modulus));
        (quotient.plus(over), self.fold(rest))
    }
}

/// Returns `number` mod `modulus`, dividing by public numbers only.
pub(crate) fn reduce(number: u128, modulus: u64) -> u64 {
    if modulus < 2 {
        return 0;
    }
    Modulus::new(u128::from(modulus)).div_rem(number).1 as u64
}

#[cfg(test)]
mod tests {
    use super::{Modulus, reduce};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn narrow_reduction_agrees_with_division(n in 2u64..=1 << 32, x: u64, a: u64) {
            let (m, a) = (Modulus::new(n), a % n);
            prop_assert_eq!(m.div_rem(x), (x / n, x % n));
            prop_assert_eq!(m.add(a, x), (a + x % n) % n);
            prop_assert_eq!(m.sub(a, x), (a + n - x % n) % n);
        }

        #[test]
        fn wide_reduction_agrees_with_division(n in 2u128..=1 << 96, x: u128, a: u128) {
            let (m, a) = (Modulus::new(n), a % n);
            prop_assert_eq!(m.div_rem(x), (x / n, x % n));
            prop_assert_eq!(m.add(a, x), (a + x % n) % n);
            prop_assert_eq!(m.sub(a, x), (a + n - x % n) % n);
        }
    }

    #[test]
    fn a_modulus_of_one_leaves_nothing() {
        assert_eq!(reduce(u128::MAX, 1), 0);
        assert_eq!(reduce(u128::MAX, u64::MAX), 0);
        assert_eq!(reduce(u128::MAX, 10), 5);
    }

    #[test]
    fn extremes_reduce_rightly() {
        for n in [2u64, 3, 10, 999_999_937, u64::from(u32::MAX), 1 << 32] {
            for x in [0, 1, n - 1, n, n + 1, u64::MAX - 1, u64::MAX] {
                assert_eq!(Modulus::new(n).div_rem(x), (x / n, x % n));
            }
        }
    }
}
