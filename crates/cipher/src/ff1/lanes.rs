//! Many tokens side by side, so that AES never waits for itself.
//!
//! Each round is three sweeps over the lanes: lay out the blocks, encrypt them
//! all, fold the results in. The number of lanes is the AES backend's own width,
//! at least eight. Timing as for a single token.

use super::digits::Half;
use super::feistel::{Direction, Feistel};
use super::modulus::Modulus;
use super::prefix::tweak_block;
use super::schedule::Block;
use aes::cipher::{Array, BlockCipherEncBackend, array::sizes::U16, common::typenum::Unsigned};

/// Most lanes any backend asks for.
pub(crate) const MAX_LANES: usize = 64;

/// Returns how many lanes keep a backend busy.
#[inline(always)]
pub(crate) fn width<B: BlockCipherEncBackend<BlockSize = U16>>() -> usize {
    B::ParBlocksSize::USIZE.clamp(8, MAX_LANES)
}

/// The state of up to [`MAX_LANES`] tokens, wiped on drop.
pub(crate) struct Lanes<W: Half> {
    pub(crate) left: [W; MAX_LANES],
    pub(crate) right: [W; MAX_LANES],
    pub(crate) base: [u128; MAX_LANES],
    blocks: [Block; MAX_LANES],
}

impl<W: Half> Lanes<W> {
    pub(crate) fn new() -> Self {
        Self {
            left: [W::ZERO; MAX_LANES],
            right: [W::ZERO; MAX_LANES],
            base: [0; MAX_LANES],
            blocks: [Block::default(); MAX_LANES],
        }
    }

    /// Runs the ten rounds over the first `count` lanes.
    #[inline(always)]
    pub(crate) fn run<B: BlockCipherEncBackend<BlockSize = U16>>(
        &mut self,
        backend: &B,
        feistel: &Feistel<W>,
        direction: Direction,
        count: usize,
    ) {
        let blocks = &mut self.blocks[..count];
        let base = &self.base[..count];
        let (left, right) = (&mut self.left[..count], &mut self.right[..count]);
        let mut half_round = |round: u128, target: &mut [W], source: &[W], modulus: &Modulus<W>| {
            for ((block, &base), &half) in blocks.iter_mut().zip(base).zip(source) {
                *block = feistel.block(base, round, half);
            }
            encrypt_all(backend, blocks);
            for (half, block) in target.iter_mut().zip(blocks.iter()) {
                let number = feistel.number(block);
                *half = match direction {
                    Direction::Encrypt => modulus.add(*half, number),
                    Direction::Decrypt => modulus.sub(*half, number),
                };
            }
        };
        for pair in 0..5u128 {
            match direction {
                Direction::Encrypt => {
                    let round = 2 * pair * feistel.tick;
                    half_round(round, left, right, &feistel.even);
                    half_round(round + feistel.tick, right, left, &feistel.odd);
                }
                Direction::Decrypt => {
                    let round = (8 - 2 * pair) * feistel.tick;
                    half_round(round + feistel.tick, right, left, &feistel.odd);
                    half_round(round, left, right, &feistel.even);
                }
            }
        }
    }

    /// Chains one tweak a lane onto the encrypted header, giving each its base.
    #[inline(always)]
    pub(crate) fn absorb<'t, B: BlockCipherEncBackend<BlockSize = U16>>(
        &mut self,
        backend: &B,
        header: u128,
        head_blocks: usize,
        tweaks: impl Iterator<Item = &'t [u8]> + Clone,
        count: usize,
    ) {
        let (base, blocks) = (&mut self.base[..count], &mut self.blocks[..count]);
        base.fill(header);
        for index in 0..head_blocks {
            for ((block, base), tweak) in blocks.iter_mut().zip(&*base).zip(tweaks.clone()) {
                *block = (base ^ tweak_block(tweak, index)).to_be_bytes().into();
            }
            encrypt_all(backend, blocks);
            for (base, block) in base.iter_mut().zip(blocks.iter()) {
                *base = u128::from_be_bytes(block.0);
            }
        }
        for (base, tweak) in base.iter_mut().zip(tweaks) {
            *base ^= tweak_block(tweak, head_blocks);
        }
    }
}

impl<W: Half> Drop for Lanes<W> {
    fn drop(&mut self) {
        self.left.fill(W::ZERO);
        self.right.fill(W::ZERO);
        self.base.fill(0);
        self.blocks.fill(Block::default());
        // Keeps the four fills above from being dropped as dead stores.
        zeroize::optimization_barrier(self);
    }
}

/// Encrypts all blocks, as many at once as the backend can.
#[inline(always)]
fn encrypt_all<B: BlockCipherEncBackend<BlockSize = U16>>(backend: &B, blocks: &mut [Block]) {
    let (groups, tail) = Array::<Block, B::ParBlocksSize>::slice_as_chunks_mut(blocks);
    for group in groups {
        backend.encrypt_par_blocks_inplace(group);
    }
    if !tail.is_empty() {
        backend.encrypt_tail_blocks_inplace(tail);
    }
}
