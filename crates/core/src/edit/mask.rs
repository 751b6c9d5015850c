use alloc::vec::Vec;

use super::action::Mask;

/// Appends `value` masked. Bytes that are not UTF-8 are hidden, one character each.
pub(super) fn mask(mask: &Mask, value: &[u8], out: &mut Vec<u8>) {
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
    let mut put = |c: char| out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    let mut seen = 0;
    for chunk in value.utf8_chunks() {
        for c in chunk.valid().chars() {
            let kept = !hides(c) || seen < keep.0 || seen >= keep.1;
            seen += usize::from(hides(c));
            put(if kept { c } else { mask.character });
        }
        for _ in chunk.invalid() {
            put(mask.character);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn masked(keep_first: u8, keep_last: u8, value: &[u8]) -> String {
        let mut out = Vec::new();
        mask(
            &Mask {
                keep_first,
                keep_last,
                character: '*',
            },
            value,
            &mut out,
        );
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn ends_and_separators_stay() {
        assert_eq!(masked(0, 4, b"4111-1111 1111-1234"), "****-**** ****-1234");
        assert_eq!(masked(1, 1, "jürgen@web.de".as_bytes()), "j*****@***.*e");
        assert_eq!(masked(2, 4, b"123456"), "******");
        assert_eq!(masked(0, 0, b"a\xFFb"), "***");
    }
}
