//! Where words begin and end, for lists.
//!
//! ASCII letters, digits and `_` make words, and so do the letters of scripts that part words with blanks
//! and write like Latin, Greek, Cyrillic or Armenian. Next to letters of other scripts a word ends, since
//! many of them do not part words or add endings to foreign ones.

use crate::candidate::site::char_at;

/// The bytes of the word character at `at`; 0 where there is none.
#[inline]
pub(super) fn word_at(text: &[u8], at: usize) -> usize {
    match text.get(at) {
        None => 0,
        Some(byte) if byte.is_ascii() => usize::from(byte.is_ascii_alphanumeric() || *byte == b'_'),
        Some(_) => char_at(text, at)
            .filter(|c| joins(*c))
            .map_or(0, char::len_utf8),
    }
}

/// Whether a word character ends before `at`.
#[inline]
pub(super) fn word_before(text: &[u8], at: usize) -> bool {
    match at.checked_sub(1).and_then(|i| text.get(i)) {
        None => return false,
        Some(byte) if byte.is_ascii() => return byte.is_ascii_alphanumeric() || *byte == b'_',
        Some(_) => {}
    }
    (2..=at.min(4)).any(|back| word_at(text, at - back) == back)
}

fn joins(c: char) -> bool {
    c.is_alphanumeric() && (c < '\u{590}' || ('\u{1E00}'..'\u{2000}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_people_see_it() {
        for (text, before, behind) in [
            ("a|b", true, 1),
            ("_|é", true, 2),
            ("é|-", true, 0),
            ("д|1", true, 1),
            ("项|目", false, 0),
            (" |한", false, 0),
            ("-|.", false, 0),
        ] {
            let at = text.find('|').unwrap();
            let text = text.replace('|', "");
            assert_eq!(
                (
                    word_before(text.as_bytes(), at),
                    word_at(text.as_bytes(), at)
                ),
                (before, behind),
                "{text}"
            );
        }
        assert!(!word_before(b"\xC3", 1) && word_at(b"\xA9", 0) == 0 && word_at(b"", 0) == 0);
        assert!(!word_before(b"", 0));
    }
}
