//! Whether a number or code stands alone, or is a part of something longer.

/// The two bytes before `start`, the nearer one first; blanks before the text.
#[inline]
pub(super) fn before(text: &[u8], start: usize) -> (u8, u8) {
    match text.get(..start) {
        Some([.., far, near]) => (*near, *far),
        Some([near]) => (*near, b' '),
        _ => (b' ', b' '),
    }
}

/// Whether nothing before `start` makes what begins there a part of something longer.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(super) fn free_before(text: &[u8], start: usize) -> bool {
    free(before(text, start))
}

/// Whether one to three capitals that stand free and a dash stand before `start`, as in `M-AB 1234`.
pub(super) fn behind_district(text: &[u8], start: usize) -> bool {
    let Some([before @ .., b'-']) = text.get(..start) else {
        return false;
    };
    let capitals = before.iter().rev().take(4);
    let count = capitals.take_while(|b| b.is_ascii_uppercase()).count();
    (1..=3).contains(&count) && free_before(text, before.len() - count)
}

/// The same of what begins behind these two bytes.
#[inline]
pub(super) const fn free((near, far): (u8, u8)) -> bool {
    match near {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => escape(near, far),
        b'_' | b'@' | b'$' | b'%' => false,
        b'-' | b'/' | b'+' | b'\\' | b'~' => !far.is_ascii_alphanumeric(),
        // `-.0039862`: a decimal.
        b'.' => {
            !far.is_ascii_digit()
                && !matches!(far, b' ' | b'\t' | b'\n' | b'-' | b'+' | b',' | b'(' | b'[')
        }
        b':' => !far.is_ascii_digit(),
        _ => true,
    }
}

/// Whether no separator joins what begins at `start` to a word or number before it: what a recognizer of
/// [`super::spec::Trigger::Loose`] can count on.
#[inline]
pub(super) fn unjoined(text: &[u8], start: usize) -> bool {
    loose(before(text, start))
}

/// The same of what begins behind these two bytes.
#[inline]
pub(super) const fn loose((near, far): (u8, u8)) -> bool {
    match near {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => escape(near, far),
        b'_' => false,
        b'-' | b'/' => !far.is_ascii_alphanumeric(),
        b'.' | b':' => !far.is_ascii_digit(),
        _ => true,
    }
}

/// Whether a letter belongs to an escape such as `\n`, and not to the word behind it.
pub(super) const fn escape(near: u8, far: u8) -> bool {
    far == b'\\' && matches!(near, b'n' | b'r' | b't')
}

/// Whether nothing at `end` and behind makes what ends there a part of something longer.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(super) fn free_behind(text: &[u8], end: usize) -> bool {
    let at = |ahead| text.get(end + ahead).copied().unwrap_or(b' ');
    match at(0) {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'@' | b'%' => false,
        b'-' | b'/' | b'+' | b'~' => !at(1).is_ascii_alphanumeric(),
        b'.' => !at(1).is_ascii_digit() && !at(1).is_ascii_lowercase(),
        b':' => !at(1).is_ascii_digit(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_decide() {
        let is = |text: &str| {
            let start = text.find("123").unwrap();
            free_before(text.as_bytes(), start) && free_behind(text.as_bytes(), start + 3)
        };
        for text in [
            "123", "(123)", "id=123,", "a:123.", "\"123\"", "x,123,4", "No.123", "123.\n",
            "- 123 -", "été123",
        ] {
            assert!(is(text), "{text}");
        }
        for text in [
            "a123", "123b", "_123", " .123", "-.123", "v1.123", "123.4", "X-123", "123-4",
            "/a/123", "12:123", "123.png", "$123", "123%",
        ] {
            assert!(!is(text), "{text}");
        }
    }
}
