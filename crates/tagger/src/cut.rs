//! Where a token ends, and what it is.

use crate::text::{BASIS, Class, class, mix, step};
use crate::token::{Case, LONGEST, PEEK};

/// A word of ASCII letters and nothing else, which most words are.
pub(crate) struct Plain {
    pub(crate) length: usize,
    pub(crate) case: Case,
    /// Of the letters in lower case.
    pub(crate) hash: u32,
}

/// Reads one, if what stands behind it makes plain that it ends there.
#[inline]
pub(crate) fn plain(rest: &[u8]) -> Option<Plain> {
    let (mut length, mut uppers, mut hash) = (0, 0, BASIS);
    for byte in rest.iter().take(LONGEST / 2) {
        let small = byte | 0x20;
        if !small.is_ascii_lowercase() {
            break;
        }
        hash = step(hash, small);
        uppers += usize::from(*byte < b'a');
        length += 1;
    }
    let capital = *rest.first()? < b'a';
    let ends = match rest.get(length)? {
        b' ' | b'\n' | b'\r' | b'\t' | b',' | b';' | b'!' | b'?' | b'"' | b'(' | b')' => true,
        b'.' | b':' => {
            // Neither an initial nor an abbreviation.
            length > if capital { 5 } else { 1 }
                && matches!(rest.get(length + 1), Some(b' ' | b'\n' | b'\r'))
        }
        _ => false,
    };
    let case = match uppers {
        0 => Case::Lower,
        1 if length == 1 => Case::Initial,
        1 if capital => Case::Title,
        all if all == length => Case::Upper,
        _ => Case::Mixed,
    };
    (ends && length > 0).then(|| Plain {
        length,
        case,
        hash: mix(hash),
    })
}

/// Up to the next white space or bracket, at most [`LONGEST`].
pub(crate) fn to_space(rest: &[u8]) -> usize {
    let mut at = 0;
    while at < LONGEST - 4 {
        let Some(next) = rest.get(at..).filter(|next| !next.is_empty()) else {
            break;
        };
        let (kind, length) = class(next);
        if kind == Class::Space || matches!(next[0], b'<' | b'>' | b'"' | b')' | b']' | b'}') {
            break;
        }
        at += length;
    }
    at.max(1).min(rest.len())
}

fn letter(rest: &[u8], at: usize) -> bool {
    rest.get(at..)
        .is_some_and(|next| !next.is_empty() && class(next).0 == Class::Letter)
}

fn alnum(rest: &[u8], at: usize) -> bool {
    rest.get(at..).is_some_and(|next| {
        !next.is_empty() && matches!(class(next).0, Class::Letter | Class::Digit)
    })
}

/// The length of an apostrophe at `at`, or 0.
fn apostrophe(rest: &[u8], at: usize) -> usize {
    match rest.get(at..) {
        Some([b'\'', ..]) => 1,
        Some([0xE2, 0x80, 0x99, ..]) => 3,
        _ => 0,
    }
}

/// `'s` and its like, behind an apostrophe of `skip` bytes; the length of the letters.
fn clitic(rest: &[u8], at: usize) -> usize {
    for ending in [&b"s"[..], b"ll", b"re", b"ve", b"d", b"m", b"t"] {
        let found = rest
            .get(at..at + ending.len())
            .is_some_and(|here| here.eq_ignore_ascii_case(ending));
        if found && !alnum(rest, at + ending.len()) {
            return ending.len();
        }
    }
    0
}

pub(crate) fn mark(rest: &[u8], length: usize) -> (Case, usize) {
    let quote = apostrophe(rest, 0);
    if quote > 0 {
        let tail = clitic(rest, quote);
        if tail > 0 {
            return (Case::Clitic, quote + tail);
        }
    }
    // A handle.
    if rest[0] == b'@' && (alnum(rest, 1) || rest.get(1) == Some(&b'_')) {
        return (Case::Code, 1 + to_name_end(&rest[1..]));
    }
    // The same mark again.
    let mut at = length;
    while at < 16 && length == 1 && rest.get(at) == Some(&rest[0]) {
        at += 1;
    }
    (Case::Mark, at)
}

fn to_name_end(rest: &[u8]) -> usize {
    let mut at = 0;
    while at < LONGEST - 8 {
        if rest.get(at) == Some(&b'_') {
            at += 1;
        } else if alnum(rest, at) {
            at += class(&rest[at..]).1;
        } else {
            break;
        }
    }
    at.max(1)
}

pub(crate) fn word(rest: &[u8]) -> (Case, usize) {
    let (mut at, mut letters) = (0, 0);
    let (mut digits, mut code) = (0, false);
    while at < LONGEST - 8 {
        let Some(next) = rest.get(at..).filter(|next| !next.is_empty()) else {
            break;
        };
        let (kind, length) = class(next);
        match kind {
            Class::Letter => letters += 1,
            Class::Digit => digits += 1,
            _ => {
                let before_digit = digits > 0 && rest[at - 1].is_ascii_digit();
                let after = next.get(1).copied().unwrap_or(0);
                match next[0] {
                    b'-' if letters > 0 && digits == 0 && letter(rest, at + 1) => {}
                    b'.' | b',' | b':' | b'/' | b'-'
                        if before_digit && letters == 0 && after.is_ascii_digit() => {}
                    b'_' => code = true,
                    b'@' if alnum(rest, at + 1) => return (Case::Code, to_space(rest)),
                    b'+' | b'.' if letters > 0 && local_part(&next[1..]) => {
                        return (Case::Code, to_space(rest).max(at));
                    }
                    b':' if next.get(1..3) == Some(b"//") => return (Case::Code, to_space(rest)),
                    b'.' if letters == 1 && digits == 0 && at <= 4 && !code => {
                        return initials(rest, at);
                    }
                    b'.' if after.is_ascii_lowercase()
                        || (after.is_ascii_digit() && letters > 0) =>
                    {
                        return (Case::Code, to_space(rest).max(at));
                    }
                    b'.' if letters <= 5 && abbreviation(&rest[..at]) => {
                        return (case(&rest[..at]), at + 1);
                    }
                    b'\'' | 0xE2 => {
                        let quote = apostrophe(rest, at);
                        let inner = quote > 0 && letter(rest, at + quote) && letters > 0;
                        if !inner || clitic(rest, at + quote) > 0 {
                            break;
                        }
                        at += quote;
                        continue;
                    }
                    _ => break,
                }
            }
        }
        at += length;
    }
    let case = if code || at >= LONGEST - 8 {
        Case::Code
    } else if letters == 0 || (digits > 0 && rest[0].is_ascii_digit()) {
        Case::Number
    } else if digits > 0 {
        if at <= 5 && rest[0].is_ascii_uppercase() {
            Case::Number
        } else {
            Case::Code
        }
    } else {
        case(&rest[..at])
    };
    (case, at.max(1))
}

/// Whether what is known to be there, at the least, is the rest of what stands before the `@` of an address.
fn local_part(rest: &[u8]) -> bool {
    let near = rest.get(..PEEK - 1).unwrap_or(rest);
    let part =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+');
    let length = near.iter().take_while(|byte| part(byte)).count();
    length > 0 && near.get(length) == Some(&b'@')
}

/// `J.`, `J.R.R.`, `U.S.`; also `a.` of `a.m.`
fn initials(rest: &[u8], first: usize) -> (Case, usize) {
    let mut at = first;
    while at < 24 && rest.get(at) == Some(&b'.') {
        at += 1;
        if letter(rest, at) {
            let next = at + class(&rest[at..]).1;
            if rest.get(next) == Some(&b'.') {
                at = next;
            } else if rest[at].is_ascii_lowercase() {
                return (Case::Code, to_space(rest).max(at));
            }
        }
    }
    let case = case(&rest[..first]);
    // The dot behind one small letter ends a sentence.
    if case == Case::Lower && at == first + 1 {
        return (case, first);
    }
    (case, at)
}

/// Words that keep their dot.
fn abbreviation(word: &[u8]) -> bool {
    const KEEP: &[&str] = &[
        "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "rev", "gen", "sen", "gov", "rep", "lt",
        "col", "capt", "sgt", "maj", "cpl", "hon", "inc", "ltd", "co", "corp", "ave", "rd", "blvd",
        "apt", "ste", "mt", "ft", "dept", "messrs", "mme", "mlle", "adm", "cmdr", "pvt", "fr",
        "sra", "srta", "no", "str", "dra", "esq", "ct", "ln", "pl", "hwy", "pkwy", "mx",
    ];
    word.len() <= 6
        && word[0].is_ascii_uppercase()
        && KEEP
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// The case of letters, hyphens and apostrophes.
fn case(body: &[u8]) -> Case {
    match body {
        [first, rest @ ..] if rest.iter().all(u8::is_ascii_lowercase) => {
            if first.is_ascii_lowercase() {
                return Case::Lower;
            }
            if first.is_ascii_uppercase() && !rest.is_empty() {
                return Case::Title;
            }
        }
        _ => {}
    }
    let (mut uppers, mut lowers, mut first) = (0, 0, false);
    let mut inner = false;
    let mut begins = true;
    let mut at = 0;
    while at < body.len() {
        let (upper, lower_case, length) = crate::text::sides(&body[at..]);
        if upper {
            uppers += 1;
            inner |= !begins;
            first |= at == 0;
        }
        lowers += usize::from(lower_case);
        begins = !upper && !lower_case;
        at += length;
    }
    if uppers == 1 && lowers == 0 {
        Case::Initial
    } else if uppers > 0 && lowers == 0 {
        Case::Upper
    } else if uppers == 0 {
        Case::Lower
    } else if first && !inner {
        Case::Title
    } else {
        Case::Mixed
    }
}
