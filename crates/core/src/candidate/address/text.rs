//! Words of a bounded text, forward and backward. Everything beyond ASCII counts as a letter.

use crate::candidate::site::char_at;

/// The byte at `at`, or 0 outside.
#[inline]
pub(super) fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(0)
}

/// The byte `back` places before `at`, or 0 outside.
#[inline]
pub(super) fn back(text: &[u8], at: usize, by: usize) -> u8 {
    at.checked_sub(by).map_or(0, |at| byte(text, at))
}

#[inline]
pub(super) const fn letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// Whether a capital letter stands at `at`.
pub(super) fn capital(text: &[u8], at: usize) -> bool {
    match byte(text, at) {
        first @ 0..=0x7F => first.is_ascii_uppercase(),
        _ => char_at(text, at).is_some_and(char::is_uppercase),
    }
}

/// Where the word at `at` ends: letters and digits, a hyphen or apostrophe between two of them.
pub(super) fn word_end(text: &[u8], at: usize) -> usize {
    let part = |byte: u8| letter(byte) || byte.is_ascii_digit();
    let mut end = at;
    loop {
        match byte(text, end) {
            b'-' | b'\'' if end > at && part(byte(text, end + 1)) => end += 1,
            next if part(next) => end += 1,
            _ => return end,
        }
    }
}

/// Where the word that ends at `end` starts.
pub(super) fn word_start(text: &[u8], end: usize) -> usize {
    let part = |byte: u8| letter(byte) || byte.is_ascii_digit();
    let mut start = end;
    loop {
        match back(text, start, 1) {
            b'-' | b'\'' if start < end && part(back(text, start, 2)) => start -= 1,
            before if start > 0 && part(before) => start -= 1,
            _ => return start,
        }
    }
}

pub(super) fn part(text: &[u8], from: usize, to: usize) -> &[u8] {
    text.get(from..to).unwrap_or(&[])
}

/// Whether a text is one of these words, in either case of ASCII letters.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn among(text: &[u8], words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word.as_bytes()))
}

/// What a list says of a word.
pub(super) fn class(text: &[u8], list: &[(&str, bool)]) -> Option<bool> {
    let same = |(word, _): &&(&str, bool)| text.eq_ignore_ascii_case(word.as_bytes());
    list.iter().find(same).map(|(_, strong)| *strong)
}

/// How many digits stand at `at`.
pub(super) fn digits(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    rest.iter().take_while(|b| b.is_ascii_digit()).count()
}

/// How many blanks stand at `at`, three at the most.
pub(super) fn blanks(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    rest.iter().take(3).take_while(|b| **b == b' ').count()
}

/// How many blanks stand before `at`, three at the most.
pub(super) fn blanks_before(text: &[u8], at: usize) -> usize {
    let before = text.get(..at).unwrap_or(&[]);
    before
        .iter()
        .rev()
        .take(3)
        .take_while(|b| **b == b' ')
        .count()
}

/// What parts two lines or fields of an address: where the next begins, `at` where nothing parts them.
pub(super) fn separator(text: &[u8], at: usize) -> usize {
    let mut next = at + blanks(text, at);
    match byte(text, next) {
        b',' | b';' | b'|' => next += 1,
        b'-' if next > at && byte(text, next + 1) == b' ' => next += 1,
        _ => {}
    }
    next += blanks(text, next);
    for line in [
        &b"\r\n"[..],
        b"\n",
        b"\\r\\n",
        b"\\n",
        b"<br>",
        b"<br/>",
        b"<br />",
    ] {
        if text.get(next..).is_some_and(|rest| rest.starts_with(line)) {
            next += line.len();
            break;
        }
    }
    next + blanks(text, next)
}

/// Where text of this form ends: `9` is a digit, `A` a capital letter, `X` either, anything else itself.
pub(super) fn form(text: &[u8], at: usize, form: &str) -> Option<usize> {
    let end = at + form.len();
    let same = |(byte, form): (&u8, u8)| match form {
        b'9' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_uppercase(),
        b'X' => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
        _ => *byte == form,
    };
    let fits = text.get(at..end)?.iter().zip(form.bytes()).all(same);
    let next = byte(text, end);
    (fits && !letter(next) && !next.is_ascii_digit()).then_some(end)
}
