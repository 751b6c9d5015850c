//! Walking the cycles of FF1, one number or many side by side.

use crate::Error;
use crate::ff1::{
    Bases, Direction, Feistel, Half, Lanes, MAX_LANES, Schedule, Single, Tweaked, width,
};
use aes::cipher::{BlockCipherEncBackend, BlockCipherEncClosure, BlockSizeUser, consts::U16};

/// Most steps of a walk; the chance to need more is below 2^-92.
const MAX_STEPS: usize = 4096;

/// Splits a member into halves.
#[inline(always)]
fn split<W: Half>(feistel: &Feistel<W>, value: u128) -> (W, W) {
    feistel.odd.div_rem(W::low_bits(value))
}

/// Joins halves unless they are above the last member, compared half by half
/// because the joined number may exceed 128 bits.
#[inline(always)]
fn join<W: Half>(feistel: &Feistel<W>, last: (W, W), halves: (W, W)) -> Option<u128> {
    (halves <= last).then(|| halves.0.widen() * feistel.odd.get().widen() + halves.1.widen())
}

/// Encrypts or decrypts until the result is a member.
pub(super) fn walk<C: Schedule, W: Half>(
    tweaked: &Tweaked<'_, C>,
    feistel: &Feistel<W>,
    direction: Direction,
    last: u128,
    value: u128,
) -> Result<u128, Error> {
    let last = split(feistel, last);
    let mut halves = split(feistel, value);
    let mut result = Err(Error::WalkLimit);
    for _ in 0..MAX_STEPS {
        tweaked.fixed.cipher.encrypt_with_backend(Single {
            feistel,
            base: tweaked.base,
            direction,
            halves: &mut halves,
        });
        if let Some(member) = join(feistel, last, halves) {
            result = Ok(member);
            break;
        }
    }
    halves.0.zeroize();
    halves.1.zeroize();
    result
}

/// The same for many: lanes that have arrived are replaced by those that have not.
pub(super) struct Walk<'a, W> {
    pub(super) feistel: &'a Feistel<W>,
    pub(super) bases: Bases<'a>,
    pub(super) direction: Direction,
    pub(super) last: u128,
    pub(super) values: &'a mut [u128],
    pub(super) result: &'a mut Result<(), Error>,
}

impl<W> BlockSizeUser for Walk<'_, W> {
    type BlockSize = U16;
}

impl<W: Half> BlockCipherEncClosure for Walk<'_, W> {
    #[inline(always)]
    fn call<B: BlockCipherEncBackend<BlockSize = U16>>(mut self, backend: &B) {
        let feistel = self.feistel;
        let last = split(feistel, self.last);
        let mut lanes = Lanes::new();
        for group in self.values.chunks_mut(width::<B>()) {
            let mut active = group.len();
            // Which value of the group a lane carries.
            let mut carries: [usize; MAX_LANES] = core::array::from_fn(|lane| lane);
            for (lane, &value) in group.iter().enumerate() {
                (lanes.left[lane], lanes.right[lane]) = split(feistel, value);
            }
            self.bases.prepare(backend, &mut lanes, active);
            for _ in 0..MAX_STEPS {
                lanes.run(backend, feistel, self.direction, active);
                let mut waiting = 0;
                for lane in 0..active {
                    let halves = (lanes.left[lane], lanes.right[lane]);
                    match join(feistel, last, halves) {
                        Some(member) => group[carries[lane]] = member,
                        None => {
                            (lanes.left[waiting], lanes.right[waiting]) = halves;
                            lanes.base[waiting] = lanes.base[lane];
                            carries[waiting] = carries[lane];
                            waiting += 1;
                        }
                    }
                }
                active = waiting;
                if active == 0 {
                    break;
                }
            }
            if active > 0 {
                *self.result = Err(Error::WalkLimit);
            }
        }
    }
}
