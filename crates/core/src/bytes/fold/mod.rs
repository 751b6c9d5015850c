//! The fold: other spellings of ASCII characters, read as ASCII.
//!
//! Full-width forms, digits of other scripts, dashes and spaces, zero-width characters, percent escapes,
//! HTML references, `\u0040`, letters of other alphabets that pass for Latin ones, `[at]`, `(dot)`, and the blanks of
//! forms that were sent (`+`, `%20`); and escapes of characters beyond ASCII, read as those. What is folded is looked up
//! and never written: findings are mapped back to the original bytes.

mod form;
mod letters;
mod names;

use alloc::vec::Vec;

/// What stands at a place of the text.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(crate) enum Fold {
    /// Nothing to fold: so many bytes as they are.
    Plain(usize),
    /// So many bytes that read as one.
    Reads(u8, usize),
    /// So many bytes that read as a character beyond ASCII.
    Spells(char, usize),
    /// So many bytes that read as one, and a blank right before them belongs to it.
    Joins(u8, usize),
    /// So many bytes that read as a Latin letter in a word with one.
    Passes(u8, usize),
    /// So many bytes that are not seen.
    Unseen(usize),
}

/// The longest spelling of one character, in bytes.
pub(crate) const LONGEST: usize = 12;

/// Bytes with which another spelling begins, by the lead byte of UTF-8 where it is beyond ASCII.
static FIRST: [bool; 256] = {
    let mut first = [false; 256];
    let bytes = b"%&([\\{\xC2\xCD\xCE\xCF\xD0\xD1\xD2\xD4\xD8\xD9\xDB\xDF\xE0\xE1\xE2\xE3\xEF";
    let mut i = 0;
    while i < bytes.len() {
        first[bytes[i] as usize] = true;
        i += 1;
    }
    first
};

/// What `rest` begins with.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(crate) fn fold(rest: &[u8]) -> Fold {
    match rest.first() {
        Some(first) if FIRST[usize::from(*first)] => spelling(*first, rest),
        _ => Fold::Plain(1),
    }
}

fn spelling(first: u8, rest: &[u8]) -> Fold {
    match first {
        b'%' => percent(rest),
        b'&' => names::reference(rest),
        b'\\' => escape(rest),
        b'[' | b'(' | b'{' => bracketed(rest),
        _ => character(rest),
    }
}

/// Whether another spelling stands at `at` that can matter: one of a letter, digit or bracketed word, or one
/// that parts or joins what is written in ASCII.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(crate) fn lives(text: &[u8], at: usize) -> bool {
    let byte = |at| text.get(at).copied().unwrap_or(0);
    let first = byte(at);
    let word = match first {
        b'[' | b'(' | b'{' => matches!(byte(at + 1) | 0x20, b'a' | b'd'),
        // The last of a row says what it escapes.
        b'\\' => byte(at + 1) == b'u',
        _ => true,
    };
    let spelled = FIRST[usize::from(first)] && word && matters(text, at);
    spelled || first == b'&' && form::parted(text, at)
}

#[inline]
fn matters(text: &[u8], at: usize) -> bool {
    let rest = text.get(at..text.len().min(at + LONGEST)).unwrap_or(&[]);
    let before = at.checked_sub(1).and_then(|at| text.get(at)).copied();
    let after = |length| rest.get(length).copied();
    let letter = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic());
    let mark = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_graphic());
    match fold(rest) {
        Fold::Plain(_) => false,
        Fold::Joins(..) => true,
        Fold::Spells(c, _) => c.is_alphabetic(),
        Fold::Passes(_, length) => letter(before) || letter(after(length)),
        Fold::Unseen(length) => mark(before) || mark(after(length)),
        Fold::Reads(byte, _) if byte.is_ascii_alphanumeric() => true,
        Fold::Reads(byte, length) => {
            b"@.-_+:/# =".contains(&byte)
                && mark(before)
                && after(length).is_some_and(|byte| byte.is_ascii_graphic() || byte >= 0x80)
        }
    }
}

/// A run of ASCII letters and of those that pass for some.
#[derive(Default)]
struct Word {
    end: usize,
    /// It has letters of both kinds, or of ASCII alone.
    latin: bool,
}

impl Word {
    fn at(piece: &[u8], start: usize) -> Self {
        let mut word = Self {
            end: start,
            latin: false,
        };
        while let Some(rest) = piece.get(word.end..) {
            match (rest.first(), fold(rest)) {
                (Some(letter), _) if letter.is_ascii_alphabetic() => {
                    word.latin = true;
                    word.end += 1;
                }
                (_, Fold::Passes(_, length)) => word.end += length,
                _ => break,
            }
        }
        word
    }
}

/// A piece of text folded, and where each of its bytes stands in the original.
#[derive(Default)]
pub(crate) struct Folded {
    pub(crate) text: Vec<u8>,
    /// Start and end of each byte's spelling.
    spans: Vec<(u16, u16)>,
}

impl Folded {
    /// With room for pieces of so many bytes.
    pub(crate) fn with_room(most: usize) -> Self {
        Self {
            text: Vec::with_capacity(most),
            spans: Vec::with_capacity(most),
        }
    }

    /// Folds `piece`, of less than 64 KiB.
    #[cfg_attr(hot, optimize(speed))]
    pub(crate) fn fold(&mut self, piece: &[u8]) {
        self.text.clear();
        self.spans.clear();
        let (mut at, mut word, mut form) = (0, Word::default(), form::Form::default());
        let formed = piece.contains(&b'&') && piece.contains(&b'=');
        while let Some(first) = piece.get(at) {
            let rest = piece.get(at..piece.len().min(at + LONGEST)).unwrap_or(&[]);
            if let Some(length) = formed.then(|| form.blank(piece, at)).flatten() {
                self.text.push(b' ');
                self.spans.push((at as u16, (at + length) as u16));
                at += length;
                continue;
            }
            let (byte, length) = match fold(rest) {
                Fold::Plain(_) => (*first, 1),
                Fold::Reads(byte, length) => (byte, length),
                Fold::Unseen(length) => {
                    at += length;
                    continue;
                }
                Fold::Spells(c, length) => {
                    let mut room = [0; 4];
                    let character = c.encode_utf8(&mut room).as_bytes();
                    let span = (at as u16, (at + length) as u16);
                    self.text.extend_from_slice(character);
                    self.spans
                        .extend(core::iter::repeat_n(span, character.len()));
                    at += length;
                    continue;
                }
                Fold::Joins(byte, length) => {
                    if self.text.last() == Some(&b' ') {
                        self.text.pop();
                        self.spans.pop();
                    }
                    (byte, length)
                }
                Fold::Passes(byte, length) => {
                    if at >= word.end {
                        word = Word::at(piece, at);
                    }
                    if word.latin {
                        (byte, length)
                    } else {
                        (*first, 1)
                    }
                }
            };
            if at >= word.end && byte.is_ascii_alphabetic() {
                word = Word::at(piece, at);
            }
            self.text.push(byte);
            self.spans.push((at as u16, (at + length) as u16));
            at += length;
        }
    }

    /// Where the bytes from `start` to `end` of the folded text stand in the piece.
    pub(crate) fn origin(&self, start: usize, end: usize) -> (usize, usize) {
        let first = self.spans.get(start).map_or(0, |span| usize::from(span.0));
        let last = end.checked_sub(1).and_then(|last| self.spans.get(last));
        (first, last.map_or(first, |span| usize::from(span.1)))
    }

    /// The first byte of the folded text that stands at `at` of the piece or behind.
    pub(crate) fn first_from(&self, at: usize) -> usize {
        self.spans.partition_point(|span| usize::from(span.0) < at)
    }
}

/// What a value of less than 64 KiB reads as.
pub(crate) fn reading(value: &[u8]) -> Vec<u8> {
    let mut folded = Folded::default();
    folded.fold(value);
    folded.text
}

/// `%40`, and `%2540`, which is the same escaped twice; `%C3%A9`. Blanks and controls stay: they end a URL.
fn percent(rest: &[u8]) -> Fold {
    let hex = |at: usize| rest.get(at).and_then(|b| char::from(*b).to_digit(16));
    let byte = |at: usize| Some((hex(at)? * 16 + hex(at + 1)?) as u8);
    let from = if rest.get(1..3) == Some(b"25") { 3 } else { 1 };
    match byte(from) {
        Some(b'%') | None => Fold::Plain(1),
        Some(byte @ b'!'..=b'~') => Fold::Reads(byte, from + 2),
        Some(0xC2..) if from == 1 => {
            let mut utf8 = [0; 4];
            for (slot, at) in utf8.iter_mut().zip((0..).step_by(3)) {
                *slot = byte(at + 1)
                    .filter(|_| rest.get(at) == Some(&b'%'))
                    .unwrap_or(0);
            }
            let first = utf8
                .utf8_chunks()
                .next()
                .and_then(|chunk| chunk.valid().chars().next());
            first.map_or(Fold::Plain(1), |c| spelled(u32::from(c), 3 * c.len_utf8()))
        }
        Some(_) => Fold::Plain(1),
    }
}

/// `\u0040` of JSON and of programming languages; JSON in a string of JSON has more backslashes.
fn escape(rest: &[u8]) -> Fold {
    let slashes = rest.iter().take_while(|b| **b == b'\\').count();
    match rest.get(slashes..slashes + 5) {
        Some([b'u', digits @ ..]) => numbered(digits, 16, slashes + 5),
        _ => Fold::Plain(1),
    }
}

/// The character whose number these digits are, where it takes so many bytes.
fn numbered(digits: &[u8], radix: u32, length: usize) -> Fold {
    let code = digits.iter().try_fold(0u32, |code, digit| {
        Some(code * radix + char::from(*digit).to_digit(radix)?)
    });
    code.map_or(Fold::Plain(1), |code| spelled(code, length))
}

/// What the character of this number reads as where it takes so many bytes.
fn spelled(code: u32, length: usize) -> Fold {
    let Some(c) = char::from_u32(code).filter(|c| !c.is_control()) else {
        return Fold::Plain(1);
    };
    match of_character(c) {
        _ if c.is_ascii() => Fold::Reads(code as u8, length),
        Fold::Reads(byte, _) => Fold::Reads(byte, length),
        Fold::Unseen(_) => Fold::Unseen(length),
        _ => Fold::Spells(c, length),
    }
}

/// `[at]`, `(dot)` and their like, with a blank on either side.
fn bracketed(rest: &[u8]) -> Fold {
    let close = match rest.first() {
        Some(b'[') => b']',
        Some(b'(') => b')',
        _ => b'}',
    };
    let inside = rest.get(1..).unwrap_or(&[]);
    for (word, byte) in [(&b"at"[..], b'@'), (b"dot", b'.')] {
        let (head, tail) = inside.split_at(inside.len().min(word.len()));
        if head.eq_ignore_ascii_case(word) && tail.first() == Some(&close) {
            let blank = tail.get(1) == Some(&b' ');
            return Fold::Joins(byte, word.len() + 2 + usize::from(blank));
        }
    }
    Fold::Plain(1)
}

/// A character of two or three bytes beyond ASCII.
fn character(rest: &[u8]) -> Fold {
    let code = match *rest {
        [first @ 0xC2..=0xDF, second @ 0x80..=0xBF, ..] => bits(first, 5) << 6 | bits(second, 6),
        [
            first @ 0xE0..=0xEF,
            second @ 0x80..=0xBF,
            third @ 0x80..=0xBF,
            ..,
        ] => bits(first, 4) << 12 | bits(second, 6) << 6 | bits(third, 6),
        _ => return Fold::Plain(1),
    };
    match char::from_u32(code) {
        // Not what is spelled longer than need be, which is no UTF-8.
        Some(c) if c.len_utf8() == 2 + usize::from(rest.first() >= Some(&0xE0)) => of_character(c),
        _ => Fold::Plain(1),
    }
}

/// The low bits of a byte.
const fn bits(byte: u8, count: u32) -> u32 {
    byte as u32 & ((1 << count) - 1)
}

/// What a character beyond ASCII reads as.
fn of_character(c: char) -> Fold {
    let length = c.len_utf8();
    let reads = |byte: u8| Fold::Reads(byte, length);
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
        0xA0 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => reads(b' '),
        0x2010..=0x2015 | 0x2043 | 0x2212 | 0xFE58 | 0xFE63 => reads(b'-'),
        0x3002 | 0xFF61 | 0x2024 | 0xFE52 => reads(b'.'),
        0xFE6B => reads(b'@'),
        full @ 0xFF01..=0xFF5E => reads((full - 0xFF00) as u8 + 0x20),
        code => match (letters::digit(code), letters::latin(c)) {
            (Some(digit), _) => reads(digit),
            (None, Some(latin)) => Fold::Passes(latin, length),
            (None, None) => Fold::Plain(length),
        },
    }
}

#[cfg(test)]
mod tests;
