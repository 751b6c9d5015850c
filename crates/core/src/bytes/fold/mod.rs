//! The fold: other spellings of ASCII characters, read as ASCII.
//!
//! Full-width forms, digits of other scripts, dashes and spaces, zero-width characters, percent escapes,
//! HTML references, letters of other alphabets that pass for Latin ones, and `[at]`, `(dot)`. What is
//! folded is looked up and never written: findings are mapped back to the original bytes.
//!
//! A step looks at most [`LONGEST`] bytes ahead and one behind, so the fold does not depend on how the
//! stream is cut.

mod letters;
mod names;

pub(crate) use letters::LATIN;

/// What stands at a place of the text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    /// Nothing to fold: so many bytes as they are.
    Plain(usize),
    /// So many bytes that read as one.
    Reads(u8, usize),
    /// The same, and a blank right before it belongs to it.
    Joins(u8, usize),
    /// So many bytes that are not seen.
    Unseen(usize),
    /// More bytes are needed to tell.
    Wait,
}

/// The longest spelling of one character, in bytes.
pub(crate) const LONGEST: usize = 12;

/// What `rest` begins with. `before` is the byte before it, 0 at the start of the stream; `whole` says that
/// nothing follows `rest`.
pub(crate) fn fold(before: u8, rest: &[u8], whole: bool) -> Fold {
    let Some(first) = rest.first().copied() else {
        return Fold::Wait;
    };
    match first {
        b'%' => percent(rest, whole),
        b'&' => names::reference(rest, whole),
        b'[' | b'(' | b'{' => bracketed(rest, whole),
        0xC2..=0xF4 => character(before, rest, whole),
        _ => Fold::Plain(1),
    }
}

/// `%40`, and `%2540`, which is the same escaped twice. Blanks and controls stay: they end a URL.
fn percent(rest: &[u8], whole: bool) -> Fold {
    let hex = |at: usize| rest.get(at).and_then(|b| char::from(*b).to_digit(16));
    let (high, low) = (hex(1), hex(2));
    let twice = rest.get(1..3) == Some(b"25");
    let from = if twice { 3 } else { 1 };
    if rest.len() < from + 2 && !whole {
        return Fold::Wait;
    }
    let (high, low) = if twice { (hex(3), hex(4)) } else { (high, low) };
    match (high, low) {
        (Some(high), Some(low)) => match (high * 16 + low) as u8 {
            byte @ b'!'..=b'~' if byte != b'%' => Fold::Reads(byte, from + 2),
            _ => Fold::Plain(1),
        },
        _ => Fold::Plain(1),
    }
}

/// `[at]`, `(dot)` and their like, with a blank on either side.
fn bracketed(rest: &[u8], whole: bool) -> Fold {
    let (open, inside) = (rest.first(), rest.get(1..).unwrap_or(&[]));
    let close = match open {
        Some(b'[') => b']',
        Some(b'(') => b')',
        _ => b'}',
    };
    for (word, byte) in [(&b"at"[..], b'@'), (b"dot", b'.')] {
        let seen = inside.len().min(word.len());
        if !inside
            .get(..seen)
            .is_some_and(|head| head.eq_ignore_ascii_case(word.get(..seen).unwrap_or(&[])))
        {
            continue;
        }
        match inside.get(word.len()) {
            Some(end) if *end == close => {
                let blank = inside.get(word.len() + 1);
                return match blank {
                    None if !whole => Fold::Wait,
                    _ => Fold::Joins(byte, word.len() + 2 + usize::from(blank == Some(&b' '))),
                };
            }
            None if !whole => return Fold::Wait,
            _ => {}
        }
    }
    Fold::Plain(1)
}

/// A character beyond ASCII.
fn character(before: u8, rest: &[u8], whole: bool) -> Fold {
    let length = match rest.first() {
        Some(0xC2..=0xDF) => 2,
        Some(0xE0..=0xEF) => 3,
        _ => 4,
    };
    let Some(bytes) = rest.get(..length) else {
        return if whole { Fold::Plain(1) } else { Fold::Wait };
    };
    let Some(c) = core::str::from_utf8(bytes)
        .ok()
        .and_then(|text| text.chars().next())
    else {
        return Fold::Plain(1);
    };
    let reads = |byte: u32| Fold::Reads(byte as u8, length);
    match u32::from(c) {
        // Zero-width and formatting characters, soft hyphen, byte order mark.
        0xAD
        | 0x34F
        | 0x61C
        | 0x180E
        | 0x200B..=0x200F
        | 0x202A..=0x202E
        | 0x2060..=0x2064
        | 0x2066..=0x2069
        | 0xFE00..=0xFE0F
        | 0xFEFF => Fold::Unseen(length),
        0xA0 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => reads(0x20),
        0x2010..=0x2015 | 0x2043 | 0x2212 | 0xFE58 | 0xFE63 => reads(0x2D),
        0x3002 | 0xFF61 | 0x2024 | 0xFE52 => reads(0x2E),
        0xFE6B => reads(0x40),
        full @ 0xFF01..=0xFF5E => reads(full - 0xFF00 + 0x20),
        code => {
            if let Some(digit) = letters::digit(code) {
                return reads(0x30 + digit);
            }
            let Some(latin) = letters::latin(c) else {
                return Fold::Plain(length);
            };
            // A letter that passes for a Latin one does so next to one.
            match rest.get(length) {
                Some(next) if next.is_ascii_alphabetic() => reads(latin),
                _ if before.is_ascii_alphabetic() => reads(latin),
                None if !whole => Fold::Wait,
                _ => Fold::Plain(length),
            }
        }
    }
}

#[cfg(test)]
mod tests;
