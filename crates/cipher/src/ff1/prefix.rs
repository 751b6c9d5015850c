//! The part of the MAC input that does not change from round to round.
//!
//! A MAC input is a header block, the tweak, zeros, the round number and a half.
//! This file chains all blocks before the one in which round number and half
//! begin, and folds what is left of the tweak into the result.

use super::schedule::{Block, Schedule, encrypt_number};
use super::shape::Shape;
use crate::Error;
use aes::cipher::{BlockCipherEncBackend, BlockCipherEncClosure, BlockSizeUser, consts::U16};

/// Encrypts the header block for tweaks of `tweak_len` bytes.
pub(crate) fn header<C: Schedule>(
    cipher: &C,
    shape: &Shape,
    tweak_len: usize,
) -> Result<u128, Error> {
    let tweak_len = u32::try_from(tweak_len).map_err(|_| Error::TweakLength)?;
    Ok(encrypt_number(cipher, shape.header(tweak_len)))
}

/// Chains the tweak onto an encrypted header: the `base` of all rounds.
pub(crate) fn base<C: Schedule>(cipher: &C, shape: &Shape, header: u128, tweak: &[u8]) -> u128 {
    let mut chain = header;
    cipher.encrypt_with_backend(Absorb {
        chain: &mut chain,
        blocks: head_blocks(shape, tweak.len()),
        tweak,
    });
    chain
}

/// Number of blocks between the header and the tail.
pub(crate) fn head_blocks(shape: &Shape, tweak_len: usize) -> usize {
    let variable = shape.bytes + 1;
    (tweak_len + variable).div_ceil(16) - variable.div_ceil(16)
}

/// Returns the `index`-th 16 bytes of the tweak, padded with zeros.
#[inline(always)]
pub(crate) fn tweak_block(tweak: &[u8], index: usize) -> u128 {
    let rest = tweak.get(16 * index..).unwrap_or_default();
    let mut bytes = [0; 16];
    if let Some(whole) = rest.first_chunk() {
        bytes = *whole;
    } else {
        bytes[..rest.len()].copy_from_slice(rest);
    }
    u128::from_be_bytes(bytes)
}

struct Absorb<'a> {
    chain: &'a mut u128,
    blocks: usize,
    tweak: &'a [u8],
}

impl BlockSizeUser for Absorb<'_> {
    type BlockSize = U16;
}

impl BlockCipherEncClosure for Absorb<'_> {
    #[inline(always)]
    fn call<B: BlockCipherEncBackend<BlockSize = U16>>(self, backend: &B) {
        let mut chain = *self.chain;
        for index in 0..self.blocks {
            let mut block: Block = (chain ^ tweak_block(self.tweak, index))
                .to_be_bytes()
                .into();
            backend.encrypt_block_inplace(&mut block);
            chain = u128::from_be_bytes(block.0);
        }
        // What the head did not take begins the tail.
        *self.chain = chain ^ tweak_block(self.tweak, self.blocks);
    }
}
