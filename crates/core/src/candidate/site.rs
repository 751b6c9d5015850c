//! What a recognizer is handed, and what it answers.

use core::cell::OnceCell;

use super::alone::escape;
use super::assign::{self, Reading};
use super::mail;
use crate::check::PhoneRegions;
use crate::finding::Check;

/// A bounded piece of the stream around a place worth a look.
///
/// It ends a fixed distance behind the trigger, so that no answer can depend on how the stream was cut.
/// Recognizers of long values ([`Seen::More`]) are handed up to [`crate::MAX_VALUE`] bytes.
pub(crate) struct Site<'t> {
    /// The piece: at least 64 bytes before `start` unless the stream begins later.
    pub(crate) text: &'t [u8],
    /// Where the number, code, run or trigger starts in `text`.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// What stands behind `text`.
    pub(crate) beyond: Beyond,
    /// The countries that the policy names; none where it asks for all.
    pub(crate) regions: PhoneRegions,
    /// Worked out once for all recognizers of the place.
    plain: OnceCell<Plain>,
    reading: OnceCell<Reading>,
    mail: OnceCell<Option<(usize, usize, u8)>>,
}

/// What stands behind the piece of text that a recognizer is handed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Beyond {
    /// More text, which the answer [`Seen::More`] asks for.
    Unseen,
    /// More text, but this piece is as long as one gets: a value that reaches its end is found in pieces.
    Cut,
    /// Nothing: the stream ends here.
    Nothing,
}

/// A recognizer's answer.
pub(crate) enum Seen {
    /// Nothing here.
    No,
    /// `text` ended before the answer was certain. Only for [`Beyond::Unseen`]; else it counts as `No`.
    More,
    /// Here. A value that ends with `text` counts as `More` where there is more text.
    Yes(Found),
}

/// A value recognized.
pub(crate) struct Found {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) confidence: u8,
    pub(crate) rule: &'static str,
    pub(crate) check: Check,
}

/// How sure a recognizer is before context speaks. The default threshold is
/// [`crate::DEFAULT_CONFIDENCE`]; context adds or takes what [`super::context`] says.
pub(crate) mod sure {
    /// A bare shape that many other things have too.
    pub(crate) const BARE: u8 = 20;
    /// A shape with a weak check: one digit in ten passes by chance.
    pub(crate) const WEAK: u8 = 40;
    /// A distinctive shape, or a good check on bare digits.
    pub(crate) const LIKELY: u8 = 65;
    /// A distinctive shape and a check.
    pub(crate) const STRONG: u8 = 85;
    /// A checksum or prefix that chance does not reach.
    pub(crate) const CERTAIN: u8 = 95;
}

/// `u00fc`, as it stands behind a backslash in JSON that is written in ASCII.
const ESCAPE: usize = 5;

impl<'t> Site<'t> {
    /// The reading `text[start..end]`.
    #[inline]
    pub(crate) const fn new(
        text: &'t [u8],
        start: usize,
        end: usize,
        beyond: Beyond,
        regions: PhoneRegions,
    ) -> Self {
        Self {
            text,
            start,
            end,
            beyond,
            regions,
            plain: OnceCell::new(),
            reading: OnceCell::new(),
            mail: OnceCell::new(),
        }
    }

    /// The reading itself.
    pub(crate) fn value(&self) -> &'t [u8] {
        self.text.get(self.start..self.end).unwrap_or(&[])
    }

    /// The byte at `at`, or 0 outside.
    #[inline]
    pub(crate) fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    /// The byte `back` places before the reading, or 0 at the stream's start.
    #[inline]
    pub(crate) fn before(&self, back: usize) -> u8 {
        self.start.checked_sub(back).map_or(0, |at| self.byte(at))
    }

    /// Where text goes on that seems to begin at `start`, but begins within an escape: `\nhttps`, `\u00e9https`.
    pub(crate) fn behind_escape(&self, start: usize) -> usize {
        if start == 0 || self.byte(start - 1) != b'\\' {
            return start;
        }
        let hex = |at: usize| {
            let digits = self.text.get(at..at + ESCAPE - 1);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        match self.byte(start) {
            b'n' | b'r' | b't' => start + 1,
            b'u' if hex(start + 1) => start + ESCAPE,
            _ => start,
        }
    }

    /// Whether what stands at `at` is not known because the piece ends before.
    #[inline]
    pub(crate) fn unseen(&self, at: usize) -> bool {
        at >= self.text.len() && self.beyond == Beyond::Unseen
    }

    /// The byte before `at`, or 0 at the stream's start and where that byte is the letter of an escape
    /// such as `\n`, which is not joined to what follows.
    #[inline]
    pub(crate) fn left(&self, at: usize) -> u8 {
        let back = |back| at.checked_sub(back).map_or(0, |at| self.byte(at));
        if escape(back(1), back(2)) { 0 } else { back(1) }
    }

    /// The bytes from `at` on.
    #[inline]
    pub(crate) fn from(&self, at: usize) -> &'t [u8] {
        self.text.get(at..).unwrap_or(&[])
    }

    /// The letters and digits of the reading, separators dropped, letters in upper case.
    #[inline(never)]
    #[cfg_attr(hot, optimize(speed))]
    pub(crate) fn plain(&self) -> &Plain {
        self.plain.get_or_init(|| Plain::new(self.value()))
    }

    /// What is given to a name here.
    #[cfg_attr(hot, optimize(speed))]
    pub(crate) fn reading(&self) -> Reading {
        *self.reading.get_or_init(|| assign::read(self))
    }

    /// Where the e-mail address around the `@` here starts and ends, and how sure that is.
    pub(crate) fn mail(&self) -> Option<(usize, usize, u8)> {
        *self.mail.get_or_init(|| mail::read(self))
    }

    /// The one separator between all groups of the reading: `Some(0)` where there is none, `None` where
    /// they differ or another than those in `allowed` occurs.
    #[cfg_attr(hot, optimize(speed))]
    pub(crate) fn separator(&self, allowed: &[u8]) -> Option<u8> {
        let mut seen = 0;
        for byte in self
            .value()
            .iter()
            .copied()
            .filter(|b| !b.is_ascii_alphanumeric())
        {
            if (seen != 0 && byte != seen) || !allowed.contains(&byte) {
                return None;
            }
            seen = byte;
        }
        Some(seen)
    }

    /// Whether another number stands one blank before or behind, as in a table.
    #[inline(never)]
    pub(crate) fn crowded(&self) -> bool {
        (self.before(1) == b' ' && self.before(2).is_ascii_digit())
            || (self.byte(self.end) == b' ' && self.byte(self.end + 1).is_ascii_digit())
    }

    /// The whole reading as a value.
    #[inline(never)]
    pub(crate) fn found(&self, confidence: u8, check: Check, rule: &'static str) -> Seen {
        Seen::Yes(Found {
            start: self.start,
            end: self.end,
            confidence,
            rule,
            check,
        })
    }
}

/// Letters and digits without separators, in upper case.
#[derive(Clone, Copy)]
pub(crate) struct Plain {
    bytes: [u8; 48],
    length: usize,
}

impl Plain {
    /// Of at most 48 letters and digits; what is longer is cut, and then fits no check.
    pub(crate) fn new(value: &[u8]) -> Self {
        let mut plain = Self {
            bytes: [0; 48],
            length: 0,
        };
        for byte in value.iter().filter(|b| b.is_ascii_alphanumeric()) {
            let Some(slot) = plain.bytes.get_mut(plain.length) else {
                break;
            };
            *slot = byte.to_ascii_uppercase();
            plain.length += 1;
        }
        plain
    }

    /// The part from `from` to `to`, empty where that is outside.
    pub(crate) fn part(&self, from: usize, to: usize) -> &[u8] {
        self.get(from..to).unwrap_or(&[])
    }

    /// The number that the digits from `from` to `to` spell, 0 where they are none.
    #[inline(never)]
    pub(crate) fn number(&self, from: usize, to: usize) -> u32 {
        number(self.part(from, to))
    }
}

impl core::ops::Deref for Plain {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        self.bytes
            .get(..self.length.min(self.bytes.len()))
            .unwrap_or(&[])
    }
}

/// Whether a character is a Chinese one, or stands for the one before it.
pub(super) const fn han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '々')
}

/// The character at `at`; `None` at the end and where the bytes are not UTF-8.
#[cfg_attr(hot, optimize(speed))]
pub(crate) fn char_at(text: &[u8], at: usize) -> Option<char> {
    let head = text.get(at..text.len().min(at + 4))?;
    head.utf8_chunks().next()?.valid().chars().next()
}

/// The number that ASCII digits spell; 0 for anything else or more than nine digits.
#[inline(never)]
pub(crate) fn number(digits: &[u8]) -> u32 {
    if digits.len() > 9 || !digits.iter().all(u8::is_ascii_digit) {
        return 0;
    }
    digits
        .iter()
        .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
}
