//! Mnemonic phrases whose words do not stand in one row: numbered, in a list, in quotes.

use alloc::vec::Vec;

use super::LONGEST_HEADER;
use crate::check;

/// The most words of a phrase.
const MOST: usize = 24;
/// Bytes between two words: a comma, quotes, a line break, a number.
const GAP: usize = 12;
/// Words that are seen to follow before any is looked up.
const FOLLOWING: usize = 4;

pub(super) enum Phrase {
    None,
    /// More text is needed.
    Wait,
    /// From where to where the words stand.
    Words(usize, usize),
}

/// The phrase that begins at `at`; its words are put into `out`, a blank between.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn read(rest: &[u8], mut at: usize, finished: bool, out: &mut Vec<u8>) -> Phrase {
    let text = rest.get(..rest.len().min(LONGEST_HEADER)).unwrap_or(rest);
    let whole = finished || rest.len() >= LONGEST_HEADER;
    let wait = if whole { Phrase::None } else { Phrase::Wait };
    let mut words = Words::default();
    let (mut start, mut end) = (0, 0);
    out.clear();
    while words.count < MOST {
        let (from, length) = word(text, at);
        if from + length == text.len() && !whole {
            return wait;
        }
        let between = text.get(at..from).unwrap_or(&[]);
        if !between.iter().all(parts) || words.count > 0 && between.is_empty() {
            break;
        }
        let word = text.get(from..from + length).unwrap_or(&[]);
        let free = !text
            .get(from + length)
            .is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        // Most lines end here.
        let first = words.count == 0;
        if first && !(marked(text, between, from + length) && follows(text, from + length)) {
            break;
        }
        let Some(known) = check::bip39_word(word).filter(|_| free) else {
            break;
        };
        if words.count == 0 {
            start = from;
        } else {
            out.push(b' ');
        }
        out.extend_from_slice(word);
        words.push(known);
        at = from + length;
        if words.right() {
            end = at;
            words.length = out.len();
        }
    }
    out.truncate(words.length);
    if end > start {
        Phrase::Words(start, end)
    } else {
        Phrase::None
    }
}

/// Whether a phrase may begin at `at`: rather too often than never.
pub(super) fn may_begin(text: &[u8], at: usize) -> bool {
    let rest = text.get(at..).unwrap_or(&[]);
    let other = rest.iter().take(GAP).find(|b| !parts(b));
    if !other.is_none_or(u8::is_ascii_lowercase) {
        return false;
    }
    let (from, length) = word(text, at);
    let (between, end) = (text.get(at..from).unwrap_or(&[]), from + length);
    end >= text.len() || marked(text, between, end) && follows(text, end)
}

/// Where the next word stands, behind a line break and a number at the most, and how long it is.
fn word(text: &[u8], at: usize) -> (usize, usize) {
    let rest = text.get(at..).unwrap_or(&[]);
    let gap = rest.iter().take(GAP);
    let gap = gap.take_while(|b| !b.is_ascii_lowercase()).count();
    let word = rest.iter().skip(gap).take(9);
    (
        at + gap,
        word.take_while(|b| b.is_ascii_lowercase()).count(),
    )
}

/// Whether the first word, which ends at `end`, is numbered or listed.
fn marked(text: &[u8], between: &[u8], end: usize) -> bool {
    let listed = matches!(text.get(end), Some(b',' | b';' | b'"' | b'\''));
    listed || between.iter().any(u8::is_ascii_digit)
}

/// What may stand between two words.
const fn parts(b: &u8) -> bool {
    matches!(
        b,
        b'0'..=b'9' | b' ' | b'\t' | b'\r' | b'\n' | b',' | b';' | b'.' | b')'
    ) || matches!(b, b':' | b'"' | b'\'' | b'[' | b'(' | b'|' | b'-' | b'#')
}

/// Whether some words may follow the one that ends at `at`: a look at their letters is cheaper than one at the list.
fn follows(text: &[u8], mut at: usize) -> bool {
    for _ in 0..FOLLOWING {
        let rest = text.get(at..).unwrap_or(&[]);
        let gap = rest.iter().take(GAP).take_while(|b| parts(b)).count();
        let word = rest.get(gap..).unwrap_or(&[]);
        if word.is_empty() {
            return true;
        }
        let length = word
            .iter()
            .take(9)
            .take_while(|b| b.is_ascii_lowercase())
            .count();
        if !(3..9).contains(&length) {
            return gap + length == rest.len();
        }
        at += gap + length;
    }
    true
}

/// The words of a phrase by their numbers.
#[derive(Default)]
struct Words {
    numbers: [u16; MOST],
    count: usize,
    /// Bytes of the longest phrase that is right.
    length: usize,
}

impl Words {
    fn push(&mut self, number: u16) {
        if let Some(slot) = self.numbers.get_mut(self.count) {
            *slot = number;
        }
        self.count += 1;
    }

    fn right(&self) -> bool {
        check::bip39_phrase(self.numbers.get(..self.count).unwrap_or(&[]))
    }
}
