//! What stands behind a backslash, and why much does not.

use super::class::Class;
use super::look::Look;

/// What an escape means.
pub(super) enum Escape {
    /// This ASCII character.
    Byte(u8),
    /// One of these.
    Class(Class),
    /// Such a place.
    Look(Look),
}

/// Reads what stands behind a backslash. Gives also how many characters that is.
pub(super) fn escape(behind: &[char]) -> Result<(Escape, usize), &'static str> {
    let Some(first) = behind.first().copied() else {
        return Err("a backslash stands at the end; write \\\\ for a backslash");
    };
    let meant = match first {
        'd' => Escape::Class(Class::DIGIT),
        'D' => Escape::Class(Class::DIGIT.not()),
        'w' => Escape::Class(Class::WORD),
        'W' => Escape::Class(Class::WORD.not()),
        's' => Escape::Class(Class::SPACE),
        'S' => Escape::Class(Class::SPACE.not()),
        't' => Escape::Byte(b'\t'),
        'n' => Escape::Byte(b'\n'),
        'r' => Escape::Byte(b'\r'),
        'b' => Escape::Look(Look::Word),
        'x' => return hexadecimal(behind),
        // Some engines read these four as the ends of a word or of the text.
        '<' | '>' | '\'' | '`' => return Err("this character needs no backslash"),
        c if c.is_ascii_punctuation() => Escape::Byte(c as u8),
        other => return Err(refusal(other)),
    };
    Ok((meant, 1))
}

/// `xHH`, up to the last ASCII character.
fn hexadecimal(behind: &[char]) -> Result<(Escape, usize), &'static str> {
    let digit = |at: usize| behind.get(at).and_then(|c| c.to_digit(16));
    match (digit(1), digit(2)) {
        (Some(high @ 0..=7), Some(low)) => Ok((Escape::Byte((high * 16 + low) as u8), 3)),
        (Some(_), Some(_)) => {
            Err("engines read \\x80 and above differently; write the character itself")
        }
        _ => Err("\\x takes two hexadecimal digits"),
    }
}

fn refusal(c: char) -> &'static str {
    match c {
        '1'..='9' | 'k' => "there are no back-references; write out what may repeat",
        '0' => "there are no octal numbers; write \\x00",
        'p' | 'P' => "there are no Unicode classes; use \\w, \\d or [...], or . for any character",
        'B' => "\\B is not supported; \\b, ^ and $ are",
        'A' | 'z' | 'Z' | 'G' => "there is no start or end of the text in a stream; use ^ and $",
        'f' | 'v' | 'a' | 'e' | 'c' => "write this control character as \\xHH",
        'u' | 'U' | 'N' => "write the character itself instead of its number",
        'h' | 'H' | 'V' | 'R' | 'X' | 'K' | 'Q' | 'E' => "engines read this escape differently",
        c if c.is_ascii() => "there is no such escape",
        _ => "this character needs no backslash",
    }
}
