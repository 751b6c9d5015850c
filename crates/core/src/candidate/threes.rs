//! A first look at words: three of their bytes, in either case of ASCII letters.

/// Which threes of bytes are known: rather too often than never. `N` is a power of two.
pub(super) struct Threes<const N: usize>([u64; N]);

impl<const N: usize> Threes<N> {
    pub(super) const fn new() -> Self {
        Self([0; N])
    }

    /// One of `64 * N` places.
    #[inline]
    pub(super) const fn place(a: u8, b: u8, c: u8) -> usize {
        let three = (a | 0x20) as u32 | ((b | 0x20) as u32) << 8 | ((c | 0x20) as u32) << 16;
        (three.wrapping_mul(0x9E37_79B1) >> (32 - (64 * N).trailing_zeros())) as usize
    }

    #[must_use]
    pub(super) const fn with(mut self, a: u8, b: u8, c: u8) -> Self {
        let place = Self::place(a, b, c);
        self.0[place / 64] |= 1 << (place % 64);
        self
    }

    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    pub(super) const fn has(&self, a: u8, b: u8, c: u8) -> bool {
        let place = Self::place(a, b, c);
        self.0[place / 64 % N] >> (place % 64) & 1 != 0
    }
}
