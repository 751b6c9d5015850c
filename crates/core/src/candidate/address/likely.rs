//! Whether a number may be a house's: the first look, which most numbers do not pass.

use super::text::{back, byte, capital, letter, separator};
use super::types::{BOXES, ENDS, FIRST, FRENCH, LAST};
use crate::candidate::threes::Threes;

/// Words on either side that are looked at, and bytes.
const WORDS: usize = 8;
const SPAN: usize = 64;
/// Words among them that begin with a digit, as in `Calle 17 No. 5-23`.
const NUMBERS: usize = 2;

/// What words begin or end with.
struct Set(Threes<SIZE>);

const SIZE: usize = 128;

impl Set {
    const fn new() -> Self {
        Self(Threes::new())
    }

    /// Of the first three bytes of each word; blanks behind the end.
    const fn heads(mut self, list: &[(&str, bool)]) -> Self {
        let mut i = 0;
        while i < list.len() {
            let word = list[i].0.as_bytes();
            let second = if word.len() > 1 { word[1] } else { b' ' };
            let third = if word.len() > 2 { word[2] } else { b' ' };
            self.0 = self.0.with(word[0], second, third);
            i += 1;
        }
        self
    }

    /// Of the last three bytes.
    const fn tails(mut self, list: &[(&str, bool)]) -> Self {
        let mut i = 0;
        while i < list.len() {
            let word = list[i].0.as_bytes();
            let third = if word.len() > 2 {
                word[word.len() - 3]
            } else {
                b' '
            };
            let (second, last) = (word[word.len() - 2], word[word.len() - 1]);
            self.0 = self.0.with(inside(third), second, last);
            i += 1;
        }
        self
    }

    /// Whether a word may begin at `at`.
    #[cfg_attr(hot, optimize(speed))]
    fn begins(&self, text: &[u8], at: usize) -> bool {
        let word = |byte: u8| {
            if letter(byte) || matches!(byte, b'.' | b'/') {
                byte
            } else {
                b' '
            }
        };
        let (second, third) = (word(byte(text, at + 1)), word(byte(text, at + 2)));
        let plain = |byte: u8| if letter(byte) { byte } else { b' ' };
        let last = if letter(second) { plain(third) } else { b' ' };
        let first = byte(text, at);
        self.0.has(first, second, third) || self.0.has(first, plain(second), last)
    }

    #[cfg_attr(hot, optimize(speed))]
    fn ends(&self, text: &[u8], end: usize) -> bool {
        let third = inside(back(text, end, 3));
        self.0.has(third, back(text, end, 2), back(text, end, 1))
    }
}

/// A blank for what is no part of a word.
const fn inside(byte: u8) -> u8 {
    if letter(byte) || byte == b'.' {
        byte
    } else {
        b' '
    }
}

/// Whether a kind of street may end at `end` that is joined to its name, or a post office box.
pub(super) fn tail(text: &[u8], end: usize) -> bool {
    TAILS.ends(text, end)
}

/// Whether a kind of street may begin at `at` that stands before its name.
pub(super) fn first(text: &[u8], at: usize) -> bool {
    BEFORE.begins(text, at)
}

/// The same behind the number, before the name.
pub(super) fn french(text: &[u8], at: usize) -> bool {
    AT_ONCE.begins(text, at)
}

/// The same behind the number and the name.
pub(super) fn last(text: &[u8], at: usize) -> bool {
    BEHIND.begins(text, at)
}

static BEHIND: Set = Set::new().heads(LAST);
static AT_ONCE: Set =
    Set::new()
        .heads(FRENCH)
        .heads(&[("bis", true), ("ter", true), ("quater", true)]);
static BEFORE: Set = Set::new().heads(FIRST);
static TAILS: Set = Set::new().tails(ENDS).tails(BOXES);

/// Whether the number `text[start..end]` may number a house. Looks at [`SPAN`] bytes on both sides.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(crate) fn likely(text: &[u8], start: usize, end: usize) -> bool {
    let number = |at: usize| byte(text, at).is_ascii_digit();
    let apart = match byte(text, end) {
        b'.' | b',' | b':' => !number(end + 1),
        _ => true,
    };
    // Not among numbers in a row, nor in a time.
    let alone = || match (back(text, start, 1), back(text, start, 2)) {
        (b':', far) => far != b':' && !far.is_ascii_digit(),
        (b' ', b'0'..=b'9') => byte(text, end) != b' ' || !number(end + 1),
        _ => true,
    };
    end - start <= 6
        && apart
        && alone()
        && (super::east::likely(text, start)
            || (before(text, start) || behind(text, end)) && super::number(text, start).is_some())
}

/// What a byte is, one bit each.
static BYTES: [u8; 256] = {
    let mut bytes = [0; 256];
    let mut i = 0;
    while i < 256 {
        let byte = i as u8;
        bytes[i] = match byte {
            b'0'..=b'9' => PART | DIGIT,
            b'\n' | b'"' | b'>' | b';' | b'(' | b'=' => OPENS,
            b' ' | b'.' | b'-' | b'\'' => JOINS,
            _ if letter(byte) => PART,
            _ => 0,
        };
        i += 1;
    }
    bytes
};

/// Belongs to a word.
const PART: u8 = 1;
const DIGIT: u8 = 2;
/// No street stands before it that goes on behind it.
const OPENS: u8 = 4;
/// Stands between the words of a street.
const JOINS: u8 = 8;

#[inline]
fn is(byte: u8, what: u8) -> bool {
    BYTES[usize::from(byte)] & what != 0
}

/// Whether words that a street's name begins or ends with stand before.
fn before(text: &[u8], start: usize) -> bool {
    if !matches!(
        back(text, start, 1),
        b' ' | b':' | b'#' | b'.' | 0xBA | 0xB0
    ) {
        return false;
    }
    let base = start.saturating_sub(SPAN);
    let window = text.get(base..start).unwrap_or(&[]);
    let (mut at, mut words) = (window.len(), 0);
    let (mut named, mut numbers) = (false, 0);
    while words < WORDS
        && let Some((last, _)) = window.get(..at).and_then(<[u8]>::split_last)
    {
        if is(*last, OPENS) {
            break;
        }
        // A word for numbers may stand between: `Gül Sokak No: 5`.
        let ends =
            words < 2 && (is(*last, PART) || *last == b'.') && !is(byte(text, base + at), PART);
        if ends && TAILS.ends(text, base + at) {
            return true;
        }
        if !is(*last, PART) {
            at -= 1;
            continue;
        }
        let head = window.get(..at).unwrap_or(&[]);
        let word = head.iter().rev().take_while(|b| is(**b, PART)).count();
        at -= word;
        let first = base + at;
        words += 1;
        if is(byte(text, first), DIGIT) {
            numbers += 1;
            // A table, not a street.
            if numbers > NUMBERS {
                return false;
            }
            continue;
        }
        if words > 1 && (named || numbers > 0) && BEFORE.begins(text, first) {
            return true;
        }
        named |= capital(text, first);
        // `n.º` may stand between, but a name has a capital.
        if words > 2 && !named && numbers == 0 {
            return false;
        }
    }
    named && coded(text, start)
}

/// Whether a postcode may follow the number.
fn coded(text: &[u8], start: usize) -> bool {
    let at = after(text, start);
    let next = separator(text, at);
    let letters = usize::from(byte(text, next).is_ascii_uppercase())
        + usize::from(byte(text, next + 1).is_ascii_uppercase());
    let country = letters > 0 && byte(text, next + letters) == b'-';
    next > at
        && (byte(text, next).is_ascii_digit()
            || country && byte(text, next + letters + 1).is_ascii_digit())
}

/// Where the number ends, with what is joined to it.
#[cfg_attr(hot, optimize(speed))]
fn after(text: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < start + 16
        && (byte(text, at).is_ascii_alphanumeric() || matches!(byte(text, at), b'-' | b'/'))
    {
        at += 1;
    }
    at
}

/// Whether words that name a kind of street stand behind.
fn behind(text: &[u8], end: usize) -> bool {
    let mut at = after(text, end);
    at += usize::from(byte(text, at) == b',');
    let blanks = super::text::blanks(text, at);
    at += blanks;
    if blanks == 0 || !is(byte(text, at), PART) {
        return false;
    }
    if AT_ONCE.begins(text, at) {
        return true;
    }
    if !capital(text, at) && !is(byte(text, at), DIGIT) {
        return false;
    }
    let first = at;
    let window = text.get(..text.len().min(end + SPAN)).unwrap_or(&[]);
    let (mut words, mut numbers) = (0, 0);
    while words < WORDS
        && let Some(next) = window.get(at)
    {
        if is(*next, JOINS) {
            at += 1;
            continue;
        }
        if !is(*next, PART) {
            break;
        }
        if is(*next, DIGIT) {
            numbers += 1;
            if numbers > NUMBERS {
                return false;
            }
        } else if BEHIND.begins(text, at) {
            return true;
        }
        let rest = window.get(at..).unwrap_or(&[]);
        at += rest.iter().take_while(|b| is(**b, PART)).count();
        words += 1;
    }
    stated(text, first).is_some()
}

/// Where a name of any kind ends that begins at `at`, if a state and its postcode follow.
pub(super) fn stated(text: &[u8], at: usize) -> Option<usize> {
    let end = name(text, at)?;
    let unit = super::unit::behind(text, end).unwrap_or(end);
    super::place::stated(text, unit).then_some(end)
}

/// Where a name of one to four words ends that begins at `at`, before what may be a unit or a town.
fn name(text: &[u8], at: usize) -> Option<usize> {
    let mut next = at;
    for _ in 0..4 {
        let end = super::text::word_end(text, next);
        if !capital(text, next) || end < next + 2 {
            return None;
        }
        match (byte(text, end), byte(text, end + 1)) {
            (b',' | b'\n' | b'\r' | b'\\' | b'<', _) => return Some(end),
            (b' ', _) if super::unit::named(text, end + 1) => return Some(end),
            (b' ', _) => next = end + 1,
            _ => return None,
        }
    }
    None
}
