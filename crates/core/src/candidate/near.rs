//! Which recognizers may have a word near a place: the words of a stretch of text are looked up once,
//! for all recognizers.
//!
//! The answer may say yes too often and never no too often, so that only few recognizers need the exact
//! answer of [`super::context::judge`].

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::context::begins_word;
use super::tile::{BLOCKS, Starts};

/// Bytes of a word that are looked up.
const KEY: usize = 6;
/// What a capital I with a dot is in UTF-8: words write it as a plain `i`.
const TURKISH: &[u8] = &[0xC4, 0xB0];

/// Ways that first bytes are told apart.
const FIRSTS: usize = 1 << 14;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x80 * ONES;

/// The words of all recognizers by their beginnings.
pub(super) struct Lexicon {
    /// By the first three bytes of a word: how long the keys are that may begin so, one bit a length. Most words
    /// are passed by at once.
    firsts: Box<[u8; FIRSTS]>,
    /// Open addressing.
    slots: Vec<Slot>,
    rules: Vec<u16>,
    /// Words of 64 bits that a set of recognizers takes.
    width: usize,
}

/// The recognizers that have a word of one key, empty where there are none.
#[derive(Clone, Copy, Default)]
struct Slot {
    key: u64,
    first: u16,
    count: u16,
    /// The key is all of the word, and no small letter follows but a plural s.
    whole: bool,
}

impl Default for Lexicon {
    fn default() -> Self {
        Self {
            firsts: Box::new([0; FIRSTS]),
            slots: Vec::new(),
            rules: Vec::new(),
            width: 0,
        }
    }
}

impl Lexicon {
    pub(super) fn new<'w>(words: impl Iterator<Item = [&'w [&'static str]; 2]>) -> Self {
        let mut keys = Vec::new();
        let mut made = Self::default();
        let mut count = 0;
        // The second list is empty or the same for all.
        let (mut common, mut sharing): (&[&str], _) = (&[], Vec::new());
        for (rule, [own, more]) in words.enumerate() {
            count = rule + 1;
            for word in own {
                each_key(word, |key, whole| {
                    keys.push((fold(word_of(key)), rule as u16, whole));
                });
            }
            if !more.is_empty() {
                common = more;
                sharing.push(rule as u16);
            }
        }
        for word in common {
            each_key(word, |key, whole| {
                let key = fold(word_of(key));
                keys.extend(sharing.iter().map(|rule| (key, *rule, whole)));
            });
        }
        keys.sort_unstable();
        keys.dedup();
        made.width = usize::div_ceil(count, 64);
        made.slots = alloc::vec![Slot::default(); (2 * keys.len()).next_power_of_two()];
        for same in keys.chunk_by(|a, b| a.0 == b.0) {
            let Some((key, ..)) = same.first() else {
                continue;
            };
            let slot = Slot {
                key: *key,
                first: made.rules.len() as u16,
                count: same.len() as u16,
                whole: same.iter().all(|(_, _, whole)| *whole),
            };
            made.rules.extend(same.iter().map(|(_, rule, _)| rule));
            made.insert(slot);
        }
        made
    }

    fn insert(&mut self, new: Slot) {
        let key = new.key;
        let length = 8 - key.leading_zeros() as usize / 8;
        // What lies behind a short key can be anything.
        let behind: &[u64] = match length {
            1 => &[0x100, 0x10000],
            2 => &[0x10000],
            _ => &[],
        };
        let ways = 32u64.pow(behind.len() as u32);
        for way in 0..ways {
            let bytes = behind.iter().zip([way % 32, way / 32]);
            let word = key | bytes.map(|(place, byte)| place * byte).sum::<u64>();
            self.firsts[first(word)] |= 1 << (length - 1);
        }
        let mut at = self.hash(key);
        while let Some(slot) = self.slots.get_mut(at) {
            if slot.count == 0 {
                *slot = new;
                return;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    #[inline]
    fn hash(&self, key: u64) -> usize {
        let mixed = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> 40) as usize & self.slots.len().wrapping_sub(1)
    }

    /// The recognizers that have a word of this key, where `next` may stand behind it.
    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    fn of(&self, key: u64, next: u8) -> &[u16] {
        let mut at = self.hash(key);
        while let Some(slot) = self.slots.get(at) {
            if slot.key == key || slot.count == 0 {
                if slot.whole && next.is_ascii_lowercase() && next != b's' {
                    return &[];
                }
                let from = usize::from(slot.first);
                return self
                    .rules
                    .get(from..from + usize::from(slot.count))
                    .unwrap_or(&[]);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
        &[]
    }

    /// Hands on the recognizers that may have a word in a short text.
    pub(super) fn all(&self, text: &[u8], mut hand: impl FnMut(&[u16])) {
        let mut before = 0;
        for (at, first) in text.iter().enumerate() {
            let word = word_of(text.get(at..).unwrap_or(&[]));
            if begins_word(before, *first) && self.lengths(word) != 0 {
                self.each(word, &mut hand);
            }
            before = *first;
        }
    }

    /// Hands on the recognizers that have a word beginning with these eight bytes.
    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    fn each(&self, word: u64, mut hand: impl FnMut(&[u16])) {
        let mut lengths = self.lengths(word);
        let small = fold(word);
        while lengths != 0 {
            let length = lengths.trailing_zeros() + 1;
            lengths &= lengths - 1;
            let next = (word >> (8 * length)) as u8;
            hand(self.of(small & (u64::MAX >> (64 - 8 * length)), next));
        }
    }

    /// How long the words may be that begin so, one bit a length.
    #[inline]
    fn lengths(&self, word: u64) -> u8 {
        self.firsts[first(word)]
    }
}

fn has_turkish(text: &[u8]) -> bool {
    let around = text.get(..text.len().min(64 + KEY)).unwrap_or(text);
    around.contains(&0xC4) && around.windows(2).any(|pair| pair == TURKISH)
}

/// The first eight bytes, zeros behind the end.
#[inline]
#[cfg_attr(hot, optimize(speed))]
fn word_of(text: &[u8]) -> u64 {
    if let Some(eight) = text.first_chunk::<8>() {
        return u64::from_le_bytes(*eight);
    }
    let byte = |word: u64, (i, byte): (usize, &u8)| word | u64::from(*byte) << (8 * i);
    text.iter().take(8).enumerate().fold(0, byte)
}

/// A number for the first three bytes of a word, the same in either case.
#[inline]
const fn first(word: u64) -> usize {
    let mixed = (word as u32 & 0x1F_1F1F).wrapping_mul(0x9E37_79B1);
    (mixed >> (32 - FIRSTS.trailing_zeros())) as usize % FIRSTS
}

/// Capital ASCII letters as small ones, eight at a time.
#[inline]
const fn fold(word: u64) -> u64 {
    let low = word & (0x7F * ONES);
    let from = low + (0x80 - b'A' as u64) * ONES;
    let past = low + (0x80 - b'Z' as u64 - 1) * ONES;
    word | (from & !past & !word & HIGHS) >> 2
}

/// The beginnings by which a word is looked up, and whether they are all of a word that must end there.
fn each_key(word: &str, mut hand: impl FnMut(&[u8], bool)) {
    let whole = word.len() <= 4 && word.is_ascii();
    let first = word.as_bytes().get(..KEY.min(word.len())).unwrap_or(&[]);
    if first.iter().all(u8::is_ascii_alphanumeric) {
        return hand(first, whole);
    }
    let mut keys = alloc::vec![Vec::new()];
    for c in word.chars() {
        if keys.iter().all(|key| key.len() >= KEY) {
            break;
        }
        // A blank stands for any separator or none; other letters are written in either case.
        let ways: Vec<String> = match c {
            ' ' => ["", " ", "_", "-", ".", "'"].map(String::from).into(),
            c if c.is_ascii() => alloc::vec![c.into()],
            c => alloc::vec![c.into(), c.to_uppercase().collect()],
        };
        let longer = keys.iter().flat_map(|key| {
            let joined = |way: &String| [key.as_slice(), way.as_bytes()].concat();
            ways.iter().map(joined)
        });
        keys = longer.collect();
    }
    for key in &keys {
        hand(key.get(..KEY).unwrap_or(key), whole);
    }
}

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
