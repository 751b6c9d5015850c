//! The two machine words that hold half a numeral string.
//!
//! Every operation here is a fixed sequence of additions, multiplications and
//! shifts: none branches on its operands and none divides.

use zeroize::Zeroize;

/// An unsigned machine word with the wrapping operations the rounds need.
pub(crate) trait Word: Copy + Ord + Zeroize {
    /// Zero.
    const ZERO: Self;
    /// Keeps the low bits of a 128-bit number.
    fn low_bits(number: u128) -> Self;
    /// Widens to 128 bits.
    fn widen(self) -> u128;
    /// Adds, dropping the carry.
    fn plus(self, other: Self) -> Self;
    /// Subtracts, dropping the borrow.
    fn minus(self, other: Self) -> Self;
    /// Multiplies, keeping the low half.
    fn times(self, other: Self) -> Self;
    /// Multiplies, keeping the high half.
    fn times_high(self, other: Self) -> Self;
    /// Reads a word from the first `128 - shift` bits of a MAC output.
    fn from_mac(mac: &[u8; 16], shift: usize) -> Self;
    /// Lays out the last block of a MAC input from what precedes the half.
    fn to_block(self, base: u128, round: u128) -> [u8; 16];
    /// Divides two to the power of the word's width by a public number of at least two.
    fn reciprocal(divisor: Self) -> Self;
}

impl Word for u64 {
    const ZERO: Self = 0;

    #[inline(always)]
    fn low_bits(number: u128) -> Self {
        number as u64
    }

    #[inline(always)]
    fn widen(self) -> u128 {
        u128::from(self)
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }

    #[inline(always)]
    fn minus(self, other: Self) -> Self {
        self.wrapping_sub(other)
    }

    #[inline(always)]
    fn times(self, other: Self) -> Self {
        self.wrapping_mul(other)
    }

    #[inline(always)]
    fn times_high(self, other: Self) -> Self {
        ((u128::from(self) * u128::from(other)) >> 64) as u64
    }

    /// Halves of at most 32 bits take 8 bytes of output, whatever the shift says.
    #[inline(always)]
    fn from_mac(mac: &[u8; 16], _shift: usize) -> Self {
        (u128::from_be_bytes(*mac) >> 64) as u64
    }

    /// Round and half together have at most 40 bits.
    #[inline(always)]
    fn to_block(self, base: u128, round: u128) -> [u8; 16] {
        (base ^ u128::from(round as u64 ^ self)).to_be_bytes()
    }

    fn reciprocal(divisor: Self) -> Self {
        // 2^64 = (2^64 - 1) + 1: carry the one over where the division is exact.
        let quotient = Self::MAX / divisor;
        quotient + u64::from(Self::MAX % divisor == divisor - 1)
    }
}

impl Word for u128 {
    const ZERO: Self = 0;

    #[inline(always)]
    fn low_bits(number: u128) -> Self {
        number
    }

    #[inline(always)]
    fn widen(self) -> u128 {
        self
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }

    #[inline(always)]
    fn minus(self, other: Self) -> Self {
        self.wrapping_sub(other)
    }

    #[inline(always)]
    fn times(self, other: Self) -> Self {
        self.wrapping_mul(other)
    }

    #[inline(always)]
    fn times_high(self, other: Self) -> Self {
        const LOW: u128 = u64::MAX as u128;
        let (a1, a0) = (self >> 64, self & LOW);
        let (b1, b0) = (other >> 64, other & LOW);
        let (mid_a, mid_b) = (a1 * b0, a0 * b1);
        let carry = ((a0 * b0) >> 64) + (mid_a & LOW) + (mid_b & LOW);
        a1 * b1 + (mid_a >> 64) + (mid_b >> 64) + (carry >> 64)
    }

    #[inline(always)]
    fn from_mac(mac: &[u8; 16], shift: usize) -> Self {
        u128::from_be_bytes(*mac) >> shift
    }

    #[inline(always)]
    fn to_block(self, base: u128, round: u128) -> [u8; 16] {
        (base ^ round ^ self).to_be_bytes()
    }

    fn reciprocal(divisor: Self) -> Self {
        let quotient = Self::MAX / divisor;
        quotient + u128::from(Self::MAX % divisor == divisor - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Word;

    #[test]
    fn the_high_half_of_a_product_is_exact() {
        assert_eq!(u128::MAX.times_high(u128::MAX), u128::MAX - 1);
        assert_eq!((1u128 << 127).times_high(6), 3);
        assert_eq!(u64::MAX.times_high(u64::MAX), u64::MAX - 1);
        let (a, b) = (0x0123_4567_89ab_cdef_u64, 0xfedc_ba98_7654_3210_u64);
        let wide = (u128::from(a) << 64).times_high(u128::from(b) << 64);
        assert_eq!(wide, u128::from(a) * u128::from(b));
    }

    #[test]
    fn reciprocals_of_powers_of_two_are_exact() {
        assert_eq!(u64::reciprocal(2), 1 << 63);
        assert_eq!(u128::reciprocal(1 << 96), 1 << 32);
        assert_eq!(u64::reciprocal(10), u64::MAX / 10);
    }
}
