//! The rows of weights, and their sums: what most of the time goes into.

use alloc::boxed::Box;
use alloc::vec;

use crate::chain::Scores;
use crate::features::{COUNT, ROWS, Rows};
use crate::label::LABELS;

/// A weight of nothing: weights are held as bytes from 1 to 255, so that sums of them need no sign.
const ZERO: u8 = 128;

/// Two labels a word, the even one in its lower half: eight sums are worked out at once.
type Row = [u16; LABELS / 2];

/// Puts a weight into a row that has none for this label.
pub(crate) fn add(row: &mut Row, label: usize, weight: i8) {
    row[label / 2] ^= u16::from(weight as u8) << (label % 2 * 8);
}

/// All rows.
pub(crate) struct Weights(pub(crate) Box<[Row]>);

impl Weights {
    /// Rows of nothing.
    pub(crate) fn zero() -> Self {
        Self(vec![[u16::from_ne_bytes([ZERO; 2]); LABELS / 2]; ROWS].into_boxed_slice())
    }

    /// The scores of one token.
    #[inline]
    pub(crate) fn sum(&self, rows: &Rows) -> Scores {
        // Both halves together, which wraps, and the upper ones alone.
        let (mut both, mut upper) = ([0_u16; LABELS / 2], [0_u16; LABELS / 2]);
        for row in rows {
            let Some(row) = self.0.get(*row as usize) else {
                continue;
            };
            for pair in 0..LABELS / 2 {
                both[pair] = both[pair].wrapping_add(row[pair]);
                upper[pair] = upper[pair].wrapping_add(row[pair] >> 8);
            }
        }
        let mut scores = [0; LABELS];
        for (pair, scores) in scores.chunks_exact_mut(2).enumerate() {
            let lower = both[pair].wrapping_sub(upper[pair] << 8);
            for (score, sum) in scores.iter_mut().zip([lower, upper[pair]]) {
                *score = sum.wrapping_sub(u16::from(ZERO) * COUNT as u16) as i16;
            }
        }
        scores
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The obvious way: one weight after the other.
    fn slow(weights: &[[i8; LABELS]], rows: &Rows) -> Scores {
        let mut scores = [0; LABELS];
        for row in rows {
            for (score, weight) in scores.iter_mut().zip(&weights[*row as usize]) {
                *score += i16::from(*weight);
            }
        }
        scores
    }

    #[test]
    fn sums_are_those_of_the_weights() {
        // Rows of one value: the largest, the smallest, and what some bits make.
        let value = |row: usize| match row % 5 {
            0 => 127,
            1 => -127,
            2 => 0,
            _ => (crate::text::mix(row as u32) as u8 as i8).max(-127),
        };
        let weights: Vec<[i8; LABELS]> = (0..1000)
            .map(|row| core::array::from_fn(|label| value(row + label * (row % 2))))
            .collect();
        let mut fast = Weights::zero();
        for (row, weights) in fast.0.iter_mut().zip(&weights) {
            for (label, weight) in weights.iter().enumerate() {
                add(row, label, *weight);
            }
        }
        for step in 0..200 {
            let rows: Rows = core::array::from_fn(|place| (step * place % 1000) as u32);
            assert_eq!(fast.sum(&rows), slow(&weights, &rows));
        }
    }
}
