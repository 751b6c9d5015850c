//! Words that are known: lists that they stand on, and the cluster of their use.

use alloc::boxed::Box;
use alloc::vec;

/// Bits of a word's hash that are kept: two unknown words in a thousand are mistaken for known ones.
pub(crate) const HASH_BITS: u32 = 26;
const SLOT_BITS: u32 = 18;
const SLOTS: usize = 1 << SLOT_BITS;
/// How far from its place an entry may stand.
const PROBES: u32 = 32;

/// The lists, a bit each.
pub(crate) mod list {
    pub(crate) const FIRST: u8 = 1;
    pub(crate) const LAST: u8 = 2;
    pub(crate) const PLACE: u8 = 4;
    pub(crate) const COUNTRY: u8 = 8;
    pub(crate) const COMMON: u8 = 16;
    #[cfg(feature = "internals")]
    pub(crate) const TITLE: u8 = 32;
    #[cfg(feature = "internals")]
    pub(crate) const FIRM: u8 = 64;
    pub(crate) const STREET: u8 = 128;
    pub(crate) const NAME: u8 = FIRST | LAST | PLACE | COUNTRY;
}

/// What the lexicon says of a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Word {
    pub(crate) known: bool,
    pub(crate) lists: u8,
    pub(crate) cluster: u16,
    /// The cluster of the cluster.
    pub(crate) coarse: u8,
}

impl Word {
    pub(crate) const NONE: Self = Self {
        known: false,
        lists: 0,
        cluster: 0,
        coarse: 0,
    };
}

/// Open addressing: an entry is `1 | probe:5 | tag:8 | cluster:10 | lists:8` from the highest bit on.
pub(crate) struct Lexicon {
    slots: Box<[u32]>,
    coarse: [u8; 1024],
}

impl Lexicon {
    /// Without words; `coarse` is the coarse cluster of each fine one.
    pub(crate) fn new(coarse: [u8; 1024]) -> Self {
        Self {
            coarse,
            slots: vec![0; SLOTS].into_boxed_slice(),
        }
    }

    /// Adds an entry; `false` if there is no room near its place.
    pub(crate) fn add(&mut self, hash: u32, lists: u8, cluster: u16) -> bool {
        let hash = hash >> (32 - HASH_BITS);
        let tag = hash >> SLOT_BITS;
        for probe in 0..PROBES {
            let slot = (hash + probe * (probe + 1) / 2) as usize % SLOTS;
            if self.slots[slot] == 0 {
                self.slots[slot] =
                    key(probe, tag) << 18 | u32::from(cluster % 1024) << 8 | u32::from(lists);
                return true;
            }
        }
        false
    }

    pub(crate) fn get(&self, hash: u32) -> Word {
        let hash = hash >> (32 - HASH_BITS);
        let tag = hash >> SLOT_BITS;
        for probe in 0..PROBES {
            let entry = self.slots[(hash + probe * (probe + 1) / 2) as usize % SLOTS];
            if entry == 0 {
                break;
            }
            if entry >> 18 == key(probe, tag) & 0x3FFF {
                let cluster = (entry >> 8 & 0x3FF) as u16;
                return Word {
                    known: true,
                    lists: entry as u8,
                    cluster,
                    coarse: self.coarse[usize::from(cluster)],
                };
            }
        }
        Word::NONE
    }

    /// What is known of a word; of one with hyphens, what is known of its ends.
    pub(crate) fn word(&self, small: &[u8], hash: u32) -> Word {
        let whole = self.get(hash);
        if whole.known || small.len() < 4 {
            return whole;
        }
        let mut parts = small.split(|byte| *byte == b'-');
        let (Some(first), Some(last)) = (parts.next(), parts.next_back()) else {
            // An abbreviation with its dot.
            return match small {
                [stem @ .., b'.'] => self.get(crate::text::hash(stem)),
                _ => whole,
            };
        };
        let first = self.get(crate::text::hash(first));
        let last = self.get(crate::text::hash(last));
        Word {
            known: first.known && last.known,
            lists: first.lists | last.lists,
            cluster: last.cluster,
            coarse: last.coarse,
        }
    }
}

const fn key(probe: u32, tag: u32) -> u32 {
    (1 << 13 | probe << 8 | tag & 0xFF) & 0x3FFF
}
