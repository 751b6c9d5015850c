//! Places that match without a byte.

/// A kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// Between an ASCII letter, digit or `_` and anything else.
    Word,
    /// The start of a line.
    LineStart,
    /// The end of a line.
    LineEnd,
}

impl Look {
    /// Whether the place before `text[at]` is one. A line ends with `\n`, `\r\n` or `\r`.
    pub(super) fn is(self, text: &[u8], at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|i| text.get(i)).copied();
        let behind = text.get(at).copied();
        match self {
            Self::Word => is_word(before) != is_word(behind),
            Self::LineStart => match before {
                None | Some(b'\n') => true,
                Some(b'\r') => behind != Some(b'\n'),
                _ => false,
            },
            Self::LineEnd => match behind {
                None | Some(b'\r') => true,
                Some(b'\n') => before != Some(b'\r'),
                _ => false,
            },
        }
    }
}

fn is_word(byte: Option<u8>) -> bool {
    byte.is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_')
}
