//! Whether a number or code stands alone, or is a part of something longer.

/// Whether nothing around `text[start..end]` makes it a part of a longer number, word, path, version or
/// address.
#[inline]
pub(super) fn alone(text: &[u8], start: usize, end: usize) -> bool {
    let at = |i: Option<usize>| i.and_then(|i| text.get(i)).copied().unwrap_or(b' ');
    free_before(at(start.checked_sub(1)), at(start.checked_sub(2)))
        && free_behind(at(Some(end)), at(Some(end + 1)))
}

fn free_before(near: u8, far: u8) -> bool {
    match near {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'@' | b'$' | b'%' => false,
        b'-' | b'/' | b'+' | b'\\' | b'~' => !far.is_ascii_alphanumeric(),
        b'.' | b':' => !far.is_ascii_digit(),
        _ => true,
    }
}

fn free_behind(near: u8, far: u8) -> bool {
    match near {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'@' | b'%' => false,
        b'-' | b'/' | b'+' | b'~' => !far.is_ascii_alphanumeric(),
        b'.' => !far.is_ascii_digit() && !far.is_ascii_lowercase(),
        b':' => !far.is_ascii_digit(),
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
            alone(text.as_bytes(), start, start + 3)
        };
        for text in [
            "123", "(123)", "id=123,", "a:123.", "\"123\"", "x,123,4", "No.123", "123.\n",
            "- 123 -", "été123",
        ] {
            assert!(is(text), "{text}");
        }
        for text in [
            "a123", "123b", "_123", "v1.123", "123.4", "X-123", "123-4", "/a/123", "12:123",
            "123.png", "$123", "123%",
        ] {
            assert!(!is(text), "{text}");
        }
    }
}
