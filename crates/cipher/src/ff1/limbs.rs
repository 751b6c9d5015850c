//! A fixed-capacity big integer for halves longer than 96 bits, wiped on drop.
//!
//! Timing depends on the number of limbs in use, which is public, and on the
//! machine's 64-by-32-bit division, which on some processors is faster for small
//! numbers: this file is *not* constant time.

use zeroize::{Zeroize, ZeroizeOnDrop};

/// Number of 32-bit limbs: 1,024 bits of a half and 160 of head room.
const LIMBS: usize = 37;

/// An unsigned number of at most 1,184 bits, least significant limb first.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Limbs {
    limbs: [u32; LIMBS],
    /// Limbs in use; those above are zero.
    used: usize,
}

impl Limbs {
    /// Returns zero with room for at least `bytes` bytes.
    pub(crate) fn with_room(bytes: usize) -> Self {
        Self {
            limbs: [0; LIMBS],
            used: (bytes / 4 + 1).min(LIMBS),
        }
    }

    /// Computes `self * factor + addend`; what exceeds the room is dropped.
    pub(crate) fn multiply_add(&mut self, factor: u32, addend: u32) {
        let mut carry = u64::from(addend);
        for limb in &mut self.limbs[..self.used] {
            let sum = u64::from(*limb) * u64::from(factor) + carry;
            *limb = sum as u32;
            carry = sum >> 32;
        }
    }

    /// Divides in place and returns the remainder.
    pub(crate) fn divide(&mut self, divisor: u32) -> u32 {
        let divisor = u64::from(divisor);
        let mut rest = 0u64;
        for limb in self.limbs[..self.used].iter_mut().rev() {
            let part = (rest << 32) | u64::from(*limb);
            *limb = (part / divisor) as u32;
            rest = part % divisor;
        }
        rest as u32
    }

    /// Writes the low bytes of the number, big-endian, filling `out`.
    pub(crate) fn write_be(&self, out: &mut [u8]) {
        let bytes = self.limbs.iter().flat_map(|limb| limb.to_le_bytes());
        for (byte, value) in out.iter_mut().rev().zip(bytes) {
            *byte = value;
        }
    }

    /// Reads a big-endian number.
    pub(crate) fn read_be(bytes: &[u8]) -> Self {
        let mut number = Self::with_room(bytes.len());
        for (limb, group) in number.limbs.iter_mut().zip(bytes.rchunks(4)) {
            *limb = group.iter().fold(0, |n, &b| (n << 8) | u32::from(b));
        }
        number
    }

    /// Returns how many bits the number has.
    pub(crate) fn bit_len(&self) -> usize {
        self.limbs
            .iter()
            .rposition(|&limb| limb != 0)
            .map_or(0, |at| {
                32 * (at + 1) - self.limbs[at].leading_zeros() as usize
            })
    }
}

#[cfg(test)]
mod tests {
    use super::Limbs;

    #[test]
    fn bytes_survive_the_way_through_base_ten() {
        let bytes: [u8; 132] = core::array::from_fn(|i| (i * 37 + 11) as u8);
        let mut number = Limbs::read_be(&bytes);
        assert_eq!(number.bit_len(), 132 * 8 - 4);
        let digits: [u32; 330] = core::array::from_fn(|_| number.divide(10));
        assert_eq!(number.bit_len(), 0);
        let mut back = Limbs::with_room(132);
        for &digit in digits.iter().rev() {
            back.multiply_add(10, digit);
        }
        let mut out = [0; 132];
        back.write_be(&mut out);
        assert_eq!(out, bytes);
    }
}
