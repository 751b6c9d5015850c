//! The ten rounds for halves of at most 96 bits.
//!
//! A MAC input ends in one block that holds the round number and a half; all
//! before it depends on the format and tweak only. That prefix, folded into one
//! 16-byte `base`, leaves one AES call a round.
//!
//! Timing depends on radix, length and direction, which are public. With the
//! hardware and the bitsliced AES of the `aes` crate, and on machines that
//! multiply in fixed time, it does not depend on numerals, tweak or key.

use super::digits::{Digits, Half};
use super::modulus::Modulus;
use super::schedule::Block;
use super::shape::Shape;
use aes::cipher::{
    Array, BlockCipherEncBackend, BlockCipherEncClosure, BlockSizeUser, consts::U16,
};
use zeroize::Zeroize;

/// Which way to run the rounds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Encrypt,
    Decrypt,
}

/// The arithmetic of one format whose halves fit in the word `W`.
#[derive(Clone, Copy)]
pub(crate) struct Feistel<W> {
    /// Numerals in both halves.
    pub(crate) len: usize,
    /// Numerals in the left half.
    pub(crate) left: usize,
    /// radix^left.
    pub(crate) even: Modulus<W>,
    /// radix^right.
    pub(crate) odd: Modulus<W>,
    pub(crate) digits: Digits,
    /// The round number one, in its place before the half.
    pub(crate) tick: u128,
    /// How far to shift a block so that its first `d` bytes remain.
    pub(crate) mac_shift: usize,
}

impl<W: Half> Feistel<W> {
    /// Prepares a format; the caller has checked that a half fits with 2 bits to spare.
    pub(crate) fn new(shape: &Shape) -> Self {
        let power = |count| Modulus::new(W::low_bits(u128::from(shape.radix).pow(count as u32)));
        Self {
            len: shape.len,
            left: shape.left,
            even: power(shape.left),
            odd: power(shape.right()),
            digits: Digits::new(shape.radix),
            tick: 1 << (8 * shape.bytes),
            mac_shift: 128 - 8 * shape.mac_bytes(),
        }
    }

    /// Reads both halves.
    #[inline(always)]
    pub(crate) fn read(&self, numerals: &[u16]) -> (W, W) {
        let (left, right) = numerals.split_at(self.left);
        (W::read(&self.digits, left), W::read(&self.digits, right))
    }

    /// Writes both halves.
    #[inline(always)]
    pub(crate) fn write(&self, (left, right): (W, W), numerals: &mut [u16]) {
        let (to_left, to_right) = numerals.split_at_mut(self.left);
        left.write(&self.digits, to_left);
        right.write(&self.digits, to_right);
    }

    /// Lays out the last block of a MAC input.
    #[inline(always)]
    pub(crate) fn block(&self, base: u128, round: u128, half: W) -> Block {
        Array(half.to_block(base, round))
    }

    /// Reads the number a MAC output stands for.
    #[inline(always)]
    pub(crate) fn number(&self, block: &Block) -> W {
        W::from_mac(&block.0, self.mac_shift)
    }
}

/// One token's trip through the rounds, run inside the AES backend so that the
/// choice of backend is made once a token and not once a round.
pub(crate) struct Single<'a, W> {
    pub(crate) feistel: &'a Feistel<W>,
    pub(crate) base: u128,
    pub(crate) direction: Direction,
    pub(crate) halves: &'a mut (W, W),
}

impl<W> BlockSizeUser for Single<'_, W> {
    type BlockSize = U16;
}

impl<W: Half> BlockCipherEncClosure for Single<'_, W> {
    #[inline(always)]
    fn call<B: BlockCipherEncBackend<BlockSize = U16>>(self, backend: &B) {
        let Self { feistel, base, .. } = self;
        let (mut left, mut right) = *self.halves;
        let mut block = Block::default();
        let mut mac = |round: u128, half: W| {
            block = feistel.block(base, round, half);
            backend.encrypt_block_inplace(&mut block);
            feistel.number(&block)
        };
        if self.direction == Direction::Encrypt {
            let mut round = 0;
            for _ in 0..5 {
                left = feistel.even.add(left, mac(round, right));
                round += feistel.tick;
                right = feistel.odd.add(right, mac(round, left));
                round += feistel.tick;
            }
        } else {
            let mut round = 9 * feistel.tick;
            for _ in 0..5 {
                right = feistel.odd.sub(right, mac(round, left));
                round = round.wrapping_sub(feistel.tick);
                left = feistel.even.sub(left, mac(round, right));
                round = round.wrapping_sub(feistel.tick);
            }
        }
        *self.halves = (left, right);
        block.zeroize();
    }
}
