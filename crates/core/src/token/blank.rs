//! What a token may have picked up on its way: characters of no width.

/// What stands at a place of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sign {
    /// A byte, and how many bytes of no width were before it.
    Byte(u8, usize),
    /// The text ends here, perhaps in the middle of a character of no width.
    End,
}

/// What stands at `at`, characters of no width passed over if `tolerant`.
pub(crate) fn sign(bytes: &[u8], at: usize, tolerant: bool) -> Sign {
    let mut passed = 0;
    loop {
        let rest = bytes.get(at + passed..).unwrap_or(&[]);
        let Some(byte) = rest.first() else {
            return Sign::End;
        };
        if !tolerant || *byte < 0x80 {
            return Sign::Byte(*byte, passed);
        }
        match width_of_blank(rest) {
            Some(0) => return Sign::Byte(*byte, passed),
            Some(width) => passed += width,
            None => return Sign::End,
        }
    }
}

/// How many bytes the character of no width at the start takes; 0 if there is none, `None` if the text
/// ends inside what may be one.
fn width_of_blank(bytes: &[u8]) -> Option<usize> {
    match *bytes {
        [0xC2] | [0xE2] | [0xE2, 0x80 | 0x81] | [0xEF] | [0xEF, 0xBB] => None,
        [0xC2, 0xAD, ..] => Some(2),
        [0xE2, 0x80, 0x8B..=0x8F, ..] | [0xE2, 0x81, 0xA0, ..] | [0xEF, 0xBB, 0xBF, ..] => Some(3),
        _ => Some(0),
    }
}

/// Whether a character has no width: soft hyphen, zero-width space and joiners, direction marks, word
/// joiner, byte order mark.
pub(super) const fn is_blank(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_no_width_are_passed_over_whole_or_waited_for() {
        for c in ['\u{AD}', '\u{200B}', '\u{200F}', '\u{2060}', '\u{FEFF}'] {
            let text = alloc::format!("{c}{c}x");
            let width = 2 * c.len_utf8();
            assert!(is_blank(c));
            assert_eq!(sign(text.as_bytes(), 0, true), Sign::Byte(b'x', width));
            for end in 0..width {
                assert_eq!(sign(&text.as_bytes()[..end], 0, true), Sign::End);
            }
            assert!(matches!(
                sign(text.as_bytes(), 0, false),
                Sign::Byte(0xC2.., 0)
            ));
        }
        assert_eq!(sign("é".as_bytes(), 0, true), Sign::Byte(0xC3, 0));
    }
}
