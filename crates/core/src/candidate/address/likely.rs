//! Whether a number may be a house's: the first look, which most numbers do not pass.

use super::text::{back, byte, capital, letter, separator};
use super::types::{BOXES, ENDS, FIRST, FRENCH, LAST};

/// Words on either side that are looked at, and bytes.
const WORDS: usize = 8;
const SPAN: usize = 64;
/// Words among them that begin with a digit, as in `Calle 17 No. 5-23`.
const NUMBERS: usize = 2;

/// A bit for each way that the ends of words can be.
struct Set([u64; SIZE]);

const SIZE: usize = 128;

const fn hash(a: u8, b: u8, c: u8) -> usize {
    let three = (a | 0x20) as u32 | ((b | 0x20) as u32) << 8 | ((c | 0x20) as u32) << 16;
    (three.wrapping_mul(0x9E37_79B1) >> 19) as usize
}

impl Set {
    /// Of the first three bytes of each word; blanks behind the end.
    const fn heads(mut self, list: &[(&str, bool)]) -> Self {
        let mut i = 0;
        while i < list.len() {
            let word = list[i].0.as_bytes();
            let second = if word.len() > 1 { word[1] } else { b' ' };
            let third = if word.len() > 2 { word[2] } else { b' ' };
            let bit = hash(word[0], second, third);
            self.0[bit / 64] |= 1 << (bit % 64);
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
            let bit = hash(inside(third), word[word.len() - 2], word[word.len() - 1]);
            self.0[bit / 64] |= 1 << (bit % 64);
            i += 1;
        }
        self
    }

    const fn has(&self, bit: usize) -> bool {
        self.0[bit / 64 % SIZE] >> (bit % 64) & 1 != 0
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
        let bare = hash(
            byte(text, at),
            plain(second),
            if letter(second) { plain(third) } else { b' ' },
        );
        self.has(hash(byte(text, at), second, third)) || self.has(bare)
    }

    #[cfg_attr(hot, optimize(speed))]
    fn ends(&self, text: &[u8], end: usize) -> bool {
        let third = inside(back(text, end, 3));
        self.has(hash(third, back(text, end, 2), back(text, end, 1)))
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

static BEHIND: Set = Set([0; SIZE]).heads(LAST);
static AT_ONCE: Set =
    Set([0; SIZE])
        .heads(FRENCH)
        .heads(&[("bis", true), ("ter", true), ("quater", true)]);
static BEFORE: Set = Set([0; SIZE]).heads(FIRST);
static TAILS: Set = Set([0; SIZE]).tails(ENDS).tails(BOXES);

/// Whether the number `text[start..end]` may number a house. Looks at [`SPAN`] bytes on both sides.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(crate) fn likely(text: &[u8], start: usize, end: usize) -> bool {
    let decimal =
        matches!(byte(text, end), b'.' | b',' | b':') && byte(text, end + 1).is_ascii_digit();
    end - start <= 6 && !decimal && (before(text, start) || behind(text, end))
}

const fn part(byte: u8) -> bool {
    letter(byte) || byte.is_ascii_digit()
}

/// Whether words that a street's name begins or ends with stand before.
fn before(text: &[u8], start: usize) -> bool {
    if !matches!(
        back(text, start, 1),
        b' ' | b':' | b'#' | b'.' | 0xBA | 0xB0
    ) {
        return false;
    }
    let (mut at, mut words, stop) = (start, 0, start.saturating_sub(SPAN));
    let (mut named, mut numbers) = (false, 0);
    while at > stop && words < WORDS {
        let last = back(text, at, 1);
        if matches!(last, b'\n' | b'"' | b'>' | b';' | b'(' | b'=') {
            break;
        }
        // A word for numbers may stand between: `Gül Sokak No: 5`.
        let ends = words < 2 && (part(last) || last == b'.') && !part(byte(text, at));
        if ends && TAILS.ends(text, at) {
            return true;
        }
        if !part(last) {
            at -= 1;
            continue;
        }
        while at > stop && part(back(text, at, 1)) {
            at -= 1;
        }
        words += 1;
        if byte(text, at).is_ascii_digit() {
            numbers += 1;
            // A table, not a street.
            if numbers > NUMBERS {
                return false;
            }
            continue;
        }
        if words > 1 && (named || numbers > 0) && BEFORE.begins(text, at) {
            return true;
        }
        named |= capital(text, at);
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
    if blanks == 0 || !part(byte(text, at)) {
        return false;
    }
    if AT_ONCE.begins(text, at) {
        return true;
    }
    if !capital(text, at) && !byte(text, at).is_ascii_digit() {
        return false;
    }
    let first = at;
    let (mut words, mut numbers, stop) = (0, 0, end + SPAN);
    while at < stop && words < WORDS {
        let next = byte(text, at);
        if part(next) {
            if next.is_ascii_digit() {
                numbers += 1;
                if numbers > NUMBERS {
                    return false;
                }
            } else if BEHIND.begins(text, at) {
                return true;
            }
            while at < stop && part(byte(text, at)) {
                at += 1;
            }
            words += 1;
        } else if matches!(next, b' ' | b'.' | b'-' | b'\'') {
            at += 1;
        } else {
            break;
        }
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
