//! Sets of characters: any ASCII ones, and all others together or none.

/// A set of characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class {
    /// A bit for each ASCII character.
    pub(super) ascii: u128,
    /// Whether all characters beyond ASCII are in it.
    pub(super) beyond: bool,
}

/// The bytes of a UTF-8 character beyond ASCII: ranges for the first and the second, and how many more.
pub(super) const UTF8: [([u8; 2], [u8; 2], usize); 8] = [
    ([0xC2, 0xDF], [0x80, 0xBF], 0),
    ([0xE0, 0xE0], [0xA0, 0xBF], 1),
    ([0xE1, 0xEC], [0x80, 0xBF], 1),
    ([0xED, 0xED], [0x80, 0x9F], 1),
    ([0xEE, 0xEF], [0x80, 0xBF], 1),
    ([0xF0, 0xF0], [0x90, 0xBF], 2),
    ([0xF1, 0xF3], [0x80, 0xBF], 2),
    ([0xF4, 0xF4], [0x80, 0x8F], 2),
];

impl Class {
    pub(super) const DIGIT: Self = Self::range(b'0', b'9');
    pub(super) const WORD: Self = Self::DIGIT
        .or(Self::range(b'A', b'Z'))
        .or(Self::range(b'a', b'z'))
        .or(Self::range(b'_', b'_'));
    pub(super) const SPACE: Self = Self::range(b'\t', b'\r').or(Self::range(b' ', b' '));
    /// What `.` is not.
    pub(super) const LINE_END: Self = Self::range(b'\n', b'\n').or(Self::range(b'\r', b'\r'));

    /// The ASCII characters from `first` to `last`.
    pub(super) const fn range(first: u8, last: u8) -> Self {
        let ascii = (u128::MAX >> (127 - (last & 127))) & (u128::MAX << (first & 127));
        Self {
            ascii,
            beyond: false,
        }
    }

    /// The characters of both.
    pub(super) const fn or(self, other: Self) -> Self {
        Self {
            ascii: self.ascii | other.ascii,
            beyond: self.beyond || other.beyond,
        }
    }

    /// All characters that are not in it.
    pub(super) const fn not(self) -> Self {
        Self {
            ascii: !self.ascii,
            beyond: !self.beyond,
        }
    }

    /// With each ASCII letter also in the other case.
    pub(super) const fn folded(self) -> Self {
        let upper = Self::range(b'A', b'Z').ascii;
        let ascii = self.ascii | (self.ascii & upper) << 32 | (self.ascii >> 32) & upper;
        Self {
            ascii,
            beyond: self.beyond,
        }
    }

    /// Whether no character is in it.
    pub(super) const fn is_empty(self) -> bool {
        self.ascii == 0 && !self.beyond
    }

    /// Whether the ASCII character `byte` is in it.
    #[cfg(any(test, feature = "regex"))]
    pub(super) const fn has(self, byte: u8) -> bool {
        byte < 128 && self.ascii >> byte & 1 == 1
    }

    /// The bytes of its longest character.
    pub(super) const fn longest(self) -> usize {
        if self.beyond { 4 } else { 1 }
    }

    /// How many states it takes.
    pub(super) const fn states(self) -> usize {
        if !self.beyond {
            return 1;
        }
        // A first and a second byte and a fork each, the shared last ones, and the ASCII ones.
        3 * UTF8.len() + 2 + (self.ascii != 0) as usize - (self.ascii == 0) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_hold_what_they_say() {
        for byte in 0..=255 {
            assert_eq!(Class::DIGIT.has(byte), byte.is_ascii_digit());
            assert_eq!(
                Class::WORD.has(byte),
                byte.is_ascii_alphanumeric() || byte == b'_'
            );
            assert_eq!(
                Class::SPACE.has(byte),
                byte.is_ascii_whitespace() || byte == 11
            );
            let a = Class::range(b'Y', b'b').folded();
            assert_eq!(a.has(byte), b"YyZz[\\]^_`aAbB".contains(&byte), "{byte}");
            assert_eq!(
                Class::DIGIT.not().has(byte),
                byte < 128 && !byte.is_ascii_digit()
            );
        }
        assert_eq!(Class::range(0, 127).ascii, u128::MAX);
    }
}
