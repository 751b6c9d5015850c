//! Which of the three implementations runs a format, and how.

use super::digits::{Half, valid};
use super::feistel::{Direction, Feistel, Single};
use super::lanes::{Lanes, width};
use super::long;
use super::prefix;
use super::schedule::Schedule;
use super::shape::Shape;
use crate::Error;
use aes::cipher::{BlockCipherEncBackend, BlockCipherEncClosure, BlockSizeUser, consts::U16};

/// The arithmetic for one format.
#[derive(Clone, Copy)]
pub(crate) enum Plan {
    /// Halves of at most 32 bits: 64-bit arithmetic.
    Narrow(Feistel<u64>),
    /// Halves of at most 96 bits: 128-bit arithmetic.
    Wide(Feistel<u128>),
    /// Longer halves: arithmetic on the numerals.
    Long,
}

impl Plan {
    pub(crate) fn new(shape: &Shape) -> Self {
        match shape.bytes {
            0..=4 => Self::Narrow(Feistel::new(shape)),
            5..=12 => Self::Wide(Feistel::new(shape)),
            _ => Self::Long,
        }
    }

    /// Runs one token of the right length in place.
    pub(crate) fn one<C: Schedule>(
        &self,
        cipher: &C,
        shape: &Shape,
        base: u128,
        direction: Direction,
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        if numerals.len() != shape.len {
            return Err(Error::Length);
        }
        if !valid(shape.radix, numerals) {
            return Err(Error::Numeral);
        }
        match self {
            Self::Narrow(feistel) => one(cipher, feistel, base, direction, numerals),
            Self::Wide(feistel) => one(cipher, feistel, base, direction, numerals),
            Self::Long => long::run(cipher, shape, base, direction, numerals),
        }
        Ok(())
    }

    /// Runs many tokens that lie one after the other.
    pub(crate) fn many<C: Schedule>(
        &self,
        cipher: &C,
        shape: &Shape,
        bases: Bases<'_>,
        direction: Direction,
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        if !numerals.len().is_multiple_of(shape.len) {
            return Err(Error::BatchLength);
        }
        if !bases.covers(numerals.len() / shape.len) {
            return Err(Error::BatchLength);
        }
        if !valid(shape.radix, numerals) {
            return Err(Error::Numeral);
        }
        match self {
            Self::Narrow(feistel) => cipher.encrypt_with_backend(Batch {
                feistel,
                bases,
                direction,
                numerals,
            }),
            Self::Wide(feistel) => cipher.encrypt_with_backend(Batch {
                feistel,
                bases,
                direction,
                numerals,
            }),
            Self::Long => {
                for (index, token) in numerals.chunks_exact_mut(shape.len).enumerate() {
                    let base = bases.at(cipher, shape, index);
                    long::run(cipher, shape, base, direction, token);
                }
            }
        }
        Ok(())
    }
}

/// The bases of a batch: one for all tokens, or one tweak for each.
#[derive(Clone, Copy)]
pub(crate) enum Bases<'a> {
    Shared(u128),
    Each {
        header: u128,
        head_blocks: usize,
        tweak_len: usize,
        tweaks: &'a [u8],
    },
}

impl<'a> Bases<'a> {
    /// Returns whether there is a tweak for each of `tokens`.
    pub(crate) fn covers(&self, tokens: usize) -> bool {
        match self {
            Self::Shared(_) => true,
            Self::Each {
                tweak_len, tweaks, ..
            } => tweak_len.checked_mul(tokens) == Some(tweaks.len()),
        }
    }

    fn at<C: Schedule>(&self, cipher: &C, shape: &Shape, index: usize) -> u128 {
        match *self {
            Self::Shared(base) => base,
            Self::Each {
                header,
                tweak_len,
                tweaks,
                ..
            } => prefix::base(
                cipher,
                shape,
                header,
                &tweaks[index * tweak_len..][..tweak_len],
            ),
        }
    }

    /// Prepares the lanes for the next `count` tokens and moves past them.
    #[inline(always)]
    pub(crate) fn prepare<W: Half, B: BlockCipherEncBackend<BlockSize = U16>>(
        &mut self,
        backend: &B,
        lanes: &mut Lanes<W>,
        count: usize,
    ) {
        match self {
            Self::Shared(base) => lanes.base[..count].fill(*base),
            Self::Each {
                header,
                head_blocks,
                tweak_len,
                tweaks,
            } => {
                let (now, later): (&'a [u8], &'a [u8]) = tweaks.split_at(*tweak_len * count);
                let each = (0..count).map(|i| &now[i * *tweak_len..][..*tweak_len]);
                lanes.absorb(backend, *header, *head_blocks, each, count);
                *tweaks = later;
            }
        }
    }
}

fn one<C: Schedule, W: Half>(
    cipher: &C,
    feistel: &Feistel<W>,
    base: u128,
    direction: Direction,
    numerals: &mut [u16],
) {
    let mut halves = feistel.read(numerals);
    cipher.encrypt_with_backend(Single {
        feistel,
        base,
        direction,
        halves: &mut halves,
    });
    feistel.write(halves, numerals);
    halves.0.zeroize();
    halves.1.zeroize();
}

struct Batch<'a, W> {
    feistel: &'a Feistel<W>,
    bases: Bases<'a>,
    direction: Direction,
    numerals: &'a mut [u16],
}

impl<W> BlockSizeUser for Batch<'_, W> {
    type BlockSize = U16;
}

impl<W: Half> BlockCipherEncClosure for Batch<'_, W> {
    #[inline(always)]
    fn call<B: BlockCipherEncBackend<BlockSize = U16>>(self, backend: &B) {
        let Self {
            feistel,
            mut bases,
            direction,
            numerals,
        } = self;
        let mut lanes = Lanes::new();
        for group in numerals.chunks_mut(width::<B>() * feistel.len) {
            let count = group.len() / feistel.len;
            for (lane, token) in group.chunks_exact(feistel.len).enumerate() {
                (lanes.left[lane], lanes.right[lane]) = feistel.read(token);
            }
            bases.prepare(backend, &mut lanes, count);
            lanes.run(backend, feistel, direction, count);
            for (lane, token) in group.chunks_exact_mut(feistel.len).enumerate() {
                feistel.write((lanes.left[lane], lanes.right[lane]), token);
            }
        }
    }
}
