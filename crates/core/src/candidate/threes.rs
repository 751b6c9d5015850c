//! A first look at words: three of their bytes, in either case of ASCII letters.

/// Which threes of bytes are known: rather too often than never. `N` is a power of two.
#[derive(Clone, Copy)]
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

    /// With the last three bytes of a word.
    #[must_use]
    pub(super) const fn with_end(self, word: &str) -> Self {
        let (word, n) = (word.as_bytes(), word.len());
        self.with(word[n - 3], word[n - 2], word[n - 1])
    }

    /// Whether a known word may end here.
    #[inline]
    pub(super) fn ends(&self, text: &[u8]) -> bool {
        text.last_chunk()
            .is_some_and(|[a, b, c]| self.has(*a, *b, *c))
    }

    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    pub(super) const fn has(&self, a: u8, b: u8, c: u8) -> bool {
        let place = Self::place(a, b, c);
        self.0[place / 64 % N] >> (place % 64) & 1 != 0
    }
}
