//! Which recognizers have a word near a place: one look at the text for all of them.
//!
//! The answer may say yes too often and never no too often, so that only few recognizers need the exact
//! answer of [`super::context::judge`]. Words are looked up by their first three letters, or two.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::context::{AFTER, BEFORE, begins_word};

const BUCKETS: usize = 1024;

/// The words of all recognizers by their first letters.
#[derive(Default)]
pub(super) struct Lexicon {
    three: Table,
    two: Table,
    /// Recognizers with a word that has a blank behind its first letter, or none.
    always: Vec<u16>,
    rules: usize,
}

/// Recognizers by bucket.
#[derive(Default)]
struct Table {
    first: Vec<u16>,
    rules: Vec<u16>,
}

/// The recognizers that may have a word near one place.
#[derive(Default)]
pub(super) struct Near {
    /// The place, in offsets of the stream.
    place: Option<(u64, u64)>,
    set: Box<[u64]>,
}

impl Lexicon {
    pub(super) fn new<'w>(rules: impl Iterator<Item = &'w [&'static str]>) -> Self {
        let (mut three, mut two) = (Vec::new(), Vec::new());
        let mut made = Self::default();
        for (rule, words) in rules.enumerate() {
            let rule = rule as u16;
            made.rules += 1;
            for word in words {
                match word.as_bytes() {
                    [a, b, c, ..]
                        if b.is_ascii_alphanumeric()
                            && c.is_ascii_alphanumeric()
                            && a.is_ascii() =>
                    {
                        three.push((triple(*a, *b, *c), rule));
                    }
                    [a, b, ..] if *b != b' ' => two.push((pair(*a, *b), rule)),
                    _ => made.always.push(rule),
                }
            }
        }
        made.three = Table::new(three);
        made.two = Table::new(two);
        made
    }

    /// Whether `rule` may have a word near `text[start..end]`, which is at `place` of the stream.
    pub(super) fn may(
        &self,
        near: &mut Near,
        rule: u16,
        text: &[u8],
        start: usize,
        end: usize,
        place: u64,
    ) -> bool {
        let place = Some((place, place + (end - start) as u64));
        if near.place != place {
            near.place = place;
            let length = self.rules.div_ceil(64);
            if near.set.len() != length {
                near.set = alloc::vec![0; length].into_boxed_slice();
            }
            near.set.fill(0);
            self.always.iter().for_each(|rule| near.insert(*rule));
            self.look(
                near,
                text.get(start.saturating_sub(BEFORE)..start).unwrap_or(&[]),
            );
            self.look(
                near,
                text.get(end..text.len().min(end + AFTER)).unwrap_or(&[]),
            );
        }
        near.set
            .get(usize::from(rule / 64))
            .is_none_or(|word| word >> (rule % 64) & 1 == 1)
    }

    fn look(&self, near: &mut Near, text: &[u8]) {
        let mut before = 0;
        for (at, first) in text.iter().copied().enumerate() {
            if begins_word(core::mem::replace(&mut before, first), first) {
                let letter = |on: usize| text.get(at + on).copied().unwrap_or(0);
                let three = self.three.of(triple(first, letter(1), letter(2)));
                let two = self.two.of(pair(first, letter(1)));
                three.iter().chain(two).for_each(|rule| near.insert(*rule));
            }
        }
    }
}

impl Near {
    #[inline]
    fn insert(&mut self, rule: u16) {
        if let Some(word) = self.set.get_mut(usize::from(rule / 64)) {
            *word |= 1 << (rule % 64);
        }
    }
}

impl Table {
    fn new(mut pairs: Vec<(u16, u16)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let first = (0..=BUCKETS)
            .map(|bucket| pairs.partition_point(|pair| usize::from(pair.0) < bucket) as u16);
        Self {
            first: first.collect(),
            rules: pairs.iter().map(|pair| pair.1).collect(),
        }
    }

    #[inline]
    fn of(&self, bucket: u16) -> &[u16] {
        let at = |i: usize| self.first.get(i).copied().map_or(0, usize::from);
        let bucket = usize::from(bucket);
        self.rules.get(at(bucket)..at(bucket + 1)).unwrap_or(&[])
    }
}

/// The bucket of three letters, the same in either case.
#[inline]
const fn triple(a: u8, b: u8, c: u8) -> u16 {
    let letters = (a | 0x20) as u32 | ((b | 0x20) as u32) << 8 | ((c | 0x20) as u32) << 16;
    (letters.wrapping_mul(0x9E37_79B1) >> 22) as u16
}

/// The bucket of two letters; one for all words that begin beyond ASCII, and one a letter before such.
#[inline]
const fn pair(a: u8, b: u8) -> u16 {
    match (a, b) {
        (0x80.., _) => 0,
        (_, 0x80..) => triple(a, 0x80, 0),
        _ => triple(a, b, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::super::catalog;
    use super::super::context::{Words, judge};
    use super::*;
    use crate::finding::Context;
    use alloc::format;

    #[test]
    fn whoever_has_a_word_is_let_through() {
        let specs: Vec<_> = catalog().map(|entry| entry.spec).collect();
        let lexicon = Lexicon::new(specs.iter().map(|spec| spec.words));
        let mut near = Near::default();
        let mut place = 0;
        for word in specs.iter().flat_map(|spec| spec.words) {
            for text in [
                format!("x {word}: "),
                format!("\"{}\": ", word.to_uppercase()),
                word.replace(' ', "_"),
            ] {
                place += 100;
                for (rule, spec) in specs.iter().enumerate() {
                    let (at, words) = (text.len(), Words::new(spec.words));
                    let exact = judge(text.as_bytes(), at, at, &words, false);
                    let may = lexicon.may(&mut near, rule as u16, text.as_bytes(), at, at, place);
                    assert!(may || exact == Context::None, "{} {text}", spec.name);
                }
            }
        }
    }
}
