//! Numerals to numbers and back, most significant numeral first.
//!
//! Numbers are taken apart by multiplying with a reciprocal, never by dividing,
//! and no table is read: the time depends on the radix and on the number of
//! numerals, both public, and not on the numerals.

use super::modulus::Modulus;
use super::word::Word;

/// The constants for one radix.
#[derive(Clone, Copy)]
pub(crate) struct Digits {
    radix: u64,
    /// floor(2^64 / radix) + 1: exact for numbers below 2^64 / radix.
    reciprocal: u64,
    /// How many numerals fit in 32 bits.
    chunk: usize,
    /// radix^chunk.
    step: Modulus<u128>,
}

impl Digits {
    /// Prepares a radix between 2 and 65,536.
    pub(crate) fn new(radix: u32) -> Self {
        let radix = u64::from(radix);
        let (mut chunk, mut step) = (1, radix);
        while step * radix <= 1 << 32 {
            step *= radix;
            chunk += 1;
        }
        Self {
            radix,
            reciprocal: u64::MAX / radix + 1,
            chunk,
            step: Modulus::new(u128::from(step)),
        }
    }
}

/// A word that can be read from numerals and written as numerals.
pub(crate) trait Half: Word {
    /// Reads a number; every numeral is below the radix and the number fits.
    fn read(digits: &Digits, numerals: &[u16]) -> Self;
    /// Writes a number into as many numerals as there is room for.
    fn write(self, digits: &Digits, numerals: &mut [u16]);
}

/// At most 32 bits long.
impl Half for u64 {
    #[inline(always)]
    fn read(digits: &Digits, numerals: &[u16]) -> Self {
        numerals.iter().fold(0, |number, &numeral| {
            number * digits.radix + u64::from(numeral)
        })
    }

    #[inline(always)]
    fn write(self, digits: &Digits, numerals: &mut [u16]) {
        let mut number = self;
        for numeral in numerals.iter_mut().rev() {
            // A power of two divides 2^64, for all others the `+ 1` rounds up.
            let quotient = number.times_high(digits.reciprocal);
            *numeral = (number - quotient * digits.radix) as u16;
            number = quotient;
        }
    }
}

/// At most 96 bits long, in chunks of at most 32 bits.
impl Half for u128 {
    #[inline(always)]
    fn read(digits: &Digits, numerals: &[u16]) -> Self {
        let (head, rest) = numerals.split_at(numerals.len() % digits.chunk);
        let mut number = u128::from(u64::read(digits, head));
        for chunk in rest.chunks_exact(digits.chunk) {
            number = number * digits.step.get() + u128::from(u64::read(digits, chunk));
        }
        number
    }

    #[inline(always)]
    fn write(self, digits: &Digits, numerals: &mut [u16]) {
        let mut number = self;
        for chunk in numerals.rchunks_mut(digits.chunk) {
            let (quotient, rest) = digits.step.div_rem(number);
            (rest as u64).write(digits, chunk);
            number = quotient;
        }
    }
}

/// Returns whether every numeral is below the radix, reading all of them.
pub(crate) fn valid(radix: u32, numerals: &[u16]) -> bool {
    numerals
        .iter()
        .fold(true, |ok, &numeral| ok & (u32::from(numeral) < radix))
}

#[cfg(test)]
mod tests {
    use super::{Digits, Half};

    #[test]
    fn every_radix_reads_back_what_it_writes() {
        for radix in 2..=65_536u32 {
            let digits = Digits::new(radix);
            let top = (radix - 1) as u16;
            // All numerals at their maximum: the number nearest to the limits.
            let mut narrow = [top; 32];
            let count = 32 / (32 - (radix - 1).leading_zeros()) as usize;
            let narrow = &mut narrow[..count];
            let number = u64::read(&digits, narrow);
            assert_eq!(number, u64::from(radix).pow(count as u32) - 1);
            narrow.fill(0);
            number.write(&digits, narrow);
            assert!(narrow.iter().all(|&n| n == top));

            let mut wide = [top; 96];
            let wide = &mut wide[..count * 3];
            let number = u128::read(&digits, wide);
            wide.fill(0);
            number.write(&digits, wide);
            assert!(wide.iter().all(|&n| n == top));
        }
    }
}
