//! Which recognizers may have a word near a place: the words of a stretch of text are looked up once,
//! for all recognizers.
//!
//! The answer may say yes too often and never no too often, so that only few recognizers need the exact
//! answer of [`super::context::judge`].

use alloc::boxed::Box;

use super::context::begins_word;
use super::lexicon::{HIGHS, KEY, Lexicon, word_of};
use super::tile::{BLOCKS, Starts};

/// What a capital I with a dot is in UTF-8: words write it as a plain `i`.
const TURKISH: &[u8] = &[0xC4, 0xB0];

/// The recognizers that may have a word near the places of one tile, worked out where asked for.
#[derive(Default)]
pub(super) struct Near {
    /// One bit a slot of 64 bytes: looked at; with any word in it.
    known: u128,
    some: u128,
    /// The recognizers with a word that begins in the slot.
    sets: Box<[u64]>,
}

const _: () = assert!(BLOCKS <= 127);

/// The slots around a place that have words of any recognizer, one bit a slot.
#[derive(Clone, Copy)]
pub(super) struct Slots(u128);

impl Slots {
    /// Any recognizer may have a word.
    pub(super) const UNKNOWN: Self = Self(u128::MAX);

    /// Whether there are no such words.
    #[inline]
    pub(super) const fn none(self) -> bool {
        self.0 == 0
    }
}

impl Near {
    /// Forgets all, for another tile.
    pub(super) fn clear(&mut self) {
        self.known = 0;
        self.some = 0;
    }

    /// Keeps what it knows of the places that the next tile holds too, `by` slots before.
    pub(super) fn keep(&mut self, by: usize) {
        let width = self.sets.len() / BLOCKS;
        if width > 0 {
            self.sets.copy_within(by * width.., 0);
        }
        self.known >>= by;
        self.some >>= by;
    }

    /// Which slots from `first` to `last` have words of any recognizer; `starts` tells of a slot where
    /// its text begins and where words can.
    #[inline]
    pub(super) fn any<'t>(
        &mut self,
        lexicon: &Lexicon,
        (first, last): (usize, usize),
        starts: impl Fn(usize) -> Starts<'t>,
    ) -> Slots {
        let wanted = (u128::MAX >> (127 - (last - first).min(127))) << first.min(127);
        if wanted & !self.known != 0 {
            for slot in first..=last {
                if self.known >> slot & 1 == 0 {
                    self.look(lexicon, slot, &starts(slot));
                }
            }
        }
        Slots(wanted & self.some)
    }

    /// Whether this recognizer may have a word in the slots.
    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    pub(super) fn has(&self, lexicon: &Lexicon, slots: Slots, rule: u16) -> bool {
        self.word(lexicon, slots, usize::from(rule / 64)) >> (rule % 64) & 1 == 1
    }

    /// The recognizers that may, 64 of them from `64 * at` on, one bit each.
    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    pub(super) fn word(&self, lexicon: &Lexicon, Slots(mut slots): Slots, at: usize) -> u64 {
        if slots == Slots::UNKNOWN.0 {
            return u64::MAX;
        }
        let mut word = 0;
        while slots != 0 {
            let slot = slots.trailing_zeros() as usize;
            slots &= slots - 1;
            word |= self
                .sets
                .get(slot * lexicon.width + at)
                .copied()
                .unwrap_or(0);
        }
        word
    }

    fn look(&mut self, lexicon: &Lexicon, slot: usize, starts: &Starts<'_>) {
        let width = lexicon.width;
        if self.sets.len() != BLOCKS * width {
            self.sets = alloc::vec![0; BLOCKS * width].into_boxed_slice();
        }
        self.known |= 1 << slot;
        let Some(set) = self.sets.get_mut(slot * width..(slot + 1) * width) else {
            return;
        };
        set.fill(0);
        let mut some = false;
        let beyond = word_of(starts.text.get(64..).unwrap_or(&[])) & HIGHS;
        if starts.high | beyond != 0 && has_turkish(starts.text) {
            set.fill(u64::MAX);
            some = true;
        }
        let mut room = [0; 64 + 8];
        let text = starts.text.first_chunk().unwrap_or_else(|| {
            for (byte, slot) in starts.text.iter().zip(&mut room) {
                *slot = *byte;
            }
            &room
        });
        let mut bits = starts.words | starts.high;
        while bits != 0 {
            let at = bits.trailing_zeros() as usize % 64;
            bits &= bits - 1;
            let word = word_of(&text[at..]);
            if lexicon.lengths(word) == 0 {
                continue;
            }
            let before = if at > 0 { text[at - 1] } else { 0 };
            if starts.high >> at & 1 == 1 && !begins_word(before, text[at]) {
                continue;
            }
            lexicon.each(word, |rules| {
                for rule in rules {
                    some = true;
                    if let Some(word) = set.get_mut(usize::from(rule / 64)) {
                        *word |= 1 << (rule % 64);
                    }
                }
            });
        }
        self.some |= u128::from(some) << slot;
    }
}

fn has_turkish(text: &[u8]) -> bool {
    let around = text.get(..text.len().min(64 + KEY)).unwrap_or(text);
    around.contains(&0xC4) && around.windows(2).any(|pair| pair == TURKISH)
}

#[cfg(test)]
mod tests {
    use super::super::catalog;
    use super::super::context::{Words, judge};
    use super::super::tile::Tile;
    use super::*;
    use crate::finding::Context;
    use alloc::format;

    #[test]
    fn whoever_has_a_word_is_let_through() {
        let specs: Vec<_> = catalog().map(|entry| entry.spec).collect();
        let lexicon = Lexicon::new(specs.iter().map(|spec| [spec.words, spec.common_words()]));
        let (mut tile, mut near) = (Tile::new(), Near::default());
        let all = specs
            .iter()
            .flat_map(|spec| [spec.words, spec.common_words()]);
        for word in all.flatten() {
            for text in [
                format!("x {word}: "),
                format!("\"{}\": ", word.to_uppercase()),
                word.replace(' ', "_"),
            ] {
                let text = text.as_bytes();
                tile.load(text, 0, text.len());
                near.clear();
                let slots = tile.slots(0, text.len()).unwrap();
                let near_by = near.any(&lexicon, slots, |slot| tile.starts(text, slot));
                for (rule, spec) in specs.iter().enumerate() {
                    let (at, words) = (text.len(), Words::new(spec.words, spec.common_words()));
                    let exact = judge(text, at, at, &words, false);
                    let may = near.has(&lexicon, near_by, rule as u16);
                    assert!(may || exact == Context::None, "{} {word}", spec.name);
                }
            }
        }
    }

    #[test]
    fn few_have_a_word_in_ordinary_text() {
        let specs: Vec<_> = catalog().map(|entry| entry.spec).collect();
        let lexicon = Lexicon::new(specs.iter().map(|spec| [spec.words, spec.common_words()]));
        let text = b"The quick brown fox jumps over the lazy dog, and then some.";
        let (mut tile, mut near) = (Tile::new(), Near::default());
        tile.load(text, 0, text.len());
        let slots = tile.slots(0, text.len()).unwrap();
        let near_by = near.any(&lexicon, slots, |slot| tile.starts(text, slot));
        let count = (0..specs.len() as u16).filter(|rule| near.has(&lexicon, near_by, *rule));
        assert!(count.count() < 3);
    }
}
