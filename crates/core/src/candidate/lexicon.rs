//! The words of all recognizers, by their beginnings.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::context::begins_word;

/// Bytes of a word that are looked up.
pub(super) const KEY: usize = 6;
/// Ways that first bytes are told apart.
const FIRSTS: usize = 1 << 14;

const ONES: u64 = 0x0101_0101_0101_0101;
pub(super) const HIGHS: u64 = 0x80 * ONES;

/// The words of all recognizers by their beginnings.
pub(super) struct Lexicon {
    /// By the first three bytes of a word: how long the keys are that may begin so, one bit a length. Most words
    /// are passed by at once.
    firsts: Box<[u8; FIRSTS]>,
    /// Open addressing.
    slots: Vec<Slot>,
    rules: Vec<u16>,
    /// Words of 64 bits that a set of recognizers takes.
    pub(super) width: usize,
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
    pub(super) fn each(&self, word: u64, mut hand: impl FnMut(&[u16])) {
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
    pub(super) fn lengths(&self, word: u64) -> u8 {
        self.firsts[first(word)]
    }
}

/// The first eight bytes, zeros behind the end.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(super) fn word_of(text: &[u8]) -> u64 {
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
