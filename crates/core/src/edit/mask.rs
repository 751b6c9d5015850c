use super::action::Mask;

/// Bytes that are handed on at once: a long value is never held a second time.
const PIECE: usize = 256;

/// Hands on `value` masked, in pieces. Bytes that are not UTF-8 are hidden, one character each, and so is what makes
/// an escape of letters (`\u0040`, `\n`, `&amp;`): what is left of one would break JSON or XML around it.
pub(super) fn mask<E>(
    mask: &Mask,
    value: &[u8],
    out: &mut impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<(), E> {
    let hides = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric();
    let total: usize = value
        .utf8_chunks()
        .map(|chunk| chunk.valid().chars().filter(|c| hides(*c)).count())
        .sum();
    let (first, last) = (usize::from(mask.keep_first), usize::from(mask.keep_last));
    let keep = if first + last < total {
        (first, total - last)
    } else {
        (0, total)
    };
    let (mut piece, mut length) = ([0; PIECE], 0);
    let mut put = |c: char| {
        if length + c.len_utf8() > PIECE {
            out(piece.get(..core::mem::take(&mut length)).unwrap_or(&[]))?;
        }
        if let Some(room) = piece.get_mut(length..length + c.len_utf8()) {
            length += c.encode_utf8(room).len();
        }
        Ok(())
    };
    let mut seen = 0;
    for chunk in value.utf8_chunks() {
        let mut escape = false;
        for (at, c) in chunk.valid().char_indices() {
            let (before, rest) = chunk.valid().split_at_checked(at).unwrap_or_default();
            // One look at a row of backslashes is enough.
            if c != '\\' || !before.ends_with('\\') {
                escape = escapes(rest);
            }
            let kept = !escape && (!hides(c) || seen < keep.0 || seen >= keep.1);
            seen += usize::from(hides(c));
            put(if kept { c } else { mask.character })?;
        }
        for _ in chunk.invalid() {
            put(mask.character)?;
        }
    }
    out(piece.get(..length).unwrap_or(&[]))
}

/// Whether `text` begins with the mark of an escape.
fn escapes(text: &str) -> bool {
    if let Some(name) = text.strip_prefix('&') {
        let end = name.trim_start_matches(|c: char| c == '#' || c.is_ascii_alphanumeric());
        return end.len() < name.len() && end.starts_with(';');
    }
    let behind = text.trim_start_matches('\\');
    behind.len() < text.len() && behind.starts_with(|c: char| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn masked(keep_first: u8, keep_last: u8, value: &[u8]) -> String {
        let mut out = Vec::new();
        let how = Mask {
            keep_first,
            keep_last,
            character: '*',
        };
        let mut put = |piece: &[u8]| {
            out.extend_from_slice(piece);
            Ok::<_, ()>(())
        };
        assert_eq!(mask(&how, value, &mut put), Ok(()));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn nothing_of_an_escape_stays() {
        for (value, wanted) in [
            (r"jane\u0040example.com", "*****************.***"),
            (r"a\\u0040b", "*********"),
            (r"https:\/\/x.de", r"*****:\/\/*.**"),
            (r#"pass\"word\\"#, r#"****\"****\\"#),
            ("q?a=1&amp;b=2", "*?*=*****;*=*"),
            ("jane&#x40;x.de", "*****#***;*.**"),
            ("a=1&b=2", "*=*&*=*"),
            ("a && b;", "* && *;"),
        ] {
            assert_eq!(masked(0, 0, value.as_bytes()), wanted, "{value}");
        }
        assert_eq!(masked(0, 6, br"jane\u0040x"), "*****u0040x");
    }

    #[test]
    fn ends_and_separators_stay() {
        assert_eq!(masked(0, 4, b"4111-1111 1111-1234"), "****-**** ****-1234");
        assert_eq!(masked(1, 1, "jürgen@web.de".as_bytes()), "j*****@***.*e");
        assert_eq!(masked(2, 4, b"123456"), "******");
        assert_eq!(masked(0, 0, b"a\xFFb"), "***");
        assert_eq!(
            masked(1, 1, &[b'x'; 1000]),
            alloc::format!("x{}x", "*".repeat(998))
        );
    }
}
