//! A small seeded generator of random numbers (SplitMix64).

/// Letters and digits of base 62, in the order `0-9A-Za-z`.
pub const ALNUM: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// Lower-case hexadecimal digits.
pub const HEX: &str = "0123456789abcdef";
/// Upper-case hexadecimal digits.
pub const HEX_UPPER: &str = "0123456789ABCDEF";
/// Capital letters.
pub const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Small letters.
pub const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
/// The alphabet of base64url.
pub const URLSAFE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A stream of random numbers fixed by its seed.
///
/// ```
/// use scrubjay_testkit::Rng;
/// assert_eq!(Rng::new(7).next_u64(), Rng::new(7).next_u64());
/// ```
#[derive(Clone, Debug)]
pub struct Rng {
    state: u64,
}

impl Rng {
    /// A stream for this seed.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`; 0 where `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next_u64()) * n as u128) >> 64) as usize
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        let span = u128::from(high.saturating_sub(low)) + 1;
        low + ((u128::from(self.next_u64()) * span) >> 64) as u64
    }

    /// True `parts` times in `whole`.
    pub fn chance(&mut self, parts: usize, whole: usize) -> bool {
        self.below(whole) < parts
    }

    /// One of `items`, which must not be empty.
    pub fn pick<'a, T: ?Sized>(&mut self, items: &[&'a T]) -> &'a T {
        items[self.below(items.len())]
    }

    /// `n` characters of an ASCII alphabet.
    pub fn string(&mut self, alphabet: &str, n: usize) -> String {
        let letters = alphabet.as_bytes();
        (0..n)
            .map(|_| char::from(letters[self.below(letters.len())]))
            .collect()
    }

    /// `n` decimal digits.
    pub fn digits(&mut self, n: usize) -> String {
        self.string("0123456789", n)
    }

    /// `n` decimal digits of which the first is not 0.
    pub fn number(&mut self, n: usize) -> String {
        let mut out = self.string("123456789", n.min(1));
        out += &self.digits(n.saturating_sub(1));
        out
    }

    /// A new stream, which this one fixes.
    pub fn fork(&mut self) -> Self {
        Self::new(self.next_u64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_the_published_stream() {
        // The reference output of SplitMix64 for seed 1234567.
        let mut rng = Rng::new(1_234_567);
        assert_eq!(rng.next_u64(), 6_457_827_717_110_365_317);
        assert_eq!(rng.next_u64(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn stays_within_bounds() {
        let mut rng = Rng::new(1);
        for n in 1..200 {
            assert!(rng.below(n) < n);
            let x = rng.between(5, 5 + n as u64);
            assert!((5..=5 + n as u64).contains(&x));
        }
        assert_eq!(rng.below(0), 0);
        assert_eq!(rng.digits(9).len(), 9);
        assert!(!rng.number(3).starts_with('0'));
    }
}
