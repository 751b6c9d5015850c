//! The public numbers of one format: radix, length and what follows from them.
//!
//! All of it is integer arithmetic. The published formula for `b` has a logarithm
//! in it, and libraries that evaluate it in floating point are off by one for some
//! lengths (29 numerals of radix 256 among them).

use super::limbs::Limbs;
use crate::Error;

/// The smallest domain SP 800-38G Revision 1 allows.
pub(crate) const MIN_DOMAIN: u64 = 1_000_000;
/// The longest half this crate handles, in bits.
pub(crate) const MAX_HALF_BITS: usize = 1024;

/// Radix and number of numerals of a format, checked against the domain rule.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    /// Between 2 and 65,536.
    pub(crate) radix: u32,
    /// Number of numerals, `n` in the standard.
    pub(crate) len: usize,
    /// Numerals in the left half, `u` in the standard; the right half has the rest.
    pub(crate) left: usize,
    /// Bytes that hold a right half, `b` in the standard.
    pub(crate) bytes: usize,
}

impl Shape {
    pub(crate) fn new(radix: u32, len: usize) -> Result<Self, Error> {
        check_radix(radix)?;
        if len < 2 {
            return Err(Error::Length);
        }
        check_domain(radix, len)?;
        let left = len / 2;
        let right = len - left;
        let bits = half_bits(radix, right).ok_or(Error::Length)?;
        Ok(Self {
            radix,
            len,
            left,
            bytes: bits.div_ceil(8),
        })
    }

    /// Numerals in the right half, `v` in the standard.
    pub(crate) fn right(&self) -> usize {
        self.len - self.left
    }

    /// Bytes of pseudorandom output read as a number, `d` in the standard.
    pub(crate) fn mac_bytes(&self) -> usize {
        4 * self.bytes.div_ceil(4) + 4
    }

    /// The first block of every MAC, `P` in the standard.
    pub(crate) fn header(&self, tweak_len: u32) -> u128 {
        let mut p = [0; 16];
        p[..3].copy_from_slice(&[1, 2, 1]);
        // Three bytes, so that radix 65,536 is 01 00 00.
        p[3..6].copy_from_slice(&self.radix.to_be_bytes()[1..]);
        p[6] = 10;
        p[7] = self.left as u8;
        p[8..12].copy_from_slice(&(self.len as u32).to_be_bytes());
        p[12..].copy_from_slice(&tweak_len.to_be_bytes());
        u128::from_be_bytes(p)
    }
}

/// Refuses a radix outside 2 to 65,536.
pub(crate) fn check_radix(radix: u32) -> Result<(), Error> {
    if (2..=65_536).contains(&radix) {
        Ok(())
    } else {
        Err(Error::Radix)
    }
}

/// Refuses radix^len below one million.
fn check_domain(radix: u32, len: usize) -> Result<(), Error> {
    let mut size = 1u64;
    for _ in 0..len {
        size *= u64::from(radix);
        if size >= MIN_DOMAIN {
            return Ok(());
        }
    }
    Err(Error::SmallDomain { size })
}

/// Returns the bit length of radix^count - 1, or nothing above the limit.
fn half_bits(radix: u32, count: usize) -> Option<usize> {
    if count > MAX_HALF_BITS {
        return None;
    }
    if radix.is_power_of_two() {
        let bits = count * radix.trailing_zeros() as usize;
        return (bits <= MAX_HALF_BITS).then_some(bits);
    }
    if let Some(power) = u128::from(radix).checked_pow(count as u32) {
        return Some(128 - (power - 1).leading_zeros() as usize);
    }
    // Not a power of two, so radix^count and radix^count - 1 are equally long.
    let mut power = Limbs::with_room(MAX_HALF_BITS / 8 + 8);
    power.multiply_add(1, 1);
    for _ in 0..count {
        power.multiply_add(radix, 0);
        if power.bit_len() > MAX_HALF_BITS {
            return None;
        }
    }
    Some(power.bit_len())
}

#[cfg(test)]
mod tests {
    use super::{Shape, half_bits};
    use crate::Error;

    #[test]
    fn byte_counts_are_exact_where_floating_point_is_not() {
        assert_eq!(Shape::new(256, 58).unwrap().bytes, 29);
        assert_eq!(Shape::new(10, 16).unwrap().bytes, 4);
        assert_eq!(Shape::new(65_536, 4).unwrap().bytes, 4);
        assert_eq!(half_bits(10, 308), Some(1024));
        assert_eq!(half_bits(10, 309), None);
        assert_eq!(half_bits(2, 1024), Some(1024));
        assert_eq!(half_bits(2, 1025), None);
        assert_eq!(half_bits(65_536, 64), Some(1024));
    }

    #[test]
    fn small_domains_are_refused_with_their_size() {
        let size = |radix, len| match Shape::new(radix, len).err() {
            Some(Error::SmallDomain { size }) => size,
            _ => 0,
        };
        assert_eq!(size(10, 5), 100_000);
        assert_eq!(size(2, 19), 1 << 19);
        assert_eq!(size(999, 2), 998_001);
        assert!(Shape::new(1000, 2).is_ok());
        assert!(Shape::new(2, 20).is_ok());
        assert_eq!(Shape::new(10, 1).err(), Some(Error::Length));
        assert_eq!(Shape::new(1, 100).err(), Some(Error::Radix));
        assert_eq!(Shape::new(65_537, 100).err(), Some(Error::Radix));
        assert_eq!(Shape::new(10, usize::MAX).err(), Some(Error::Length));
    }
}
