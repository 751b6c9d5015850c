//! The model's file: one header, the weights, the lexicon, a checksum.
//!
//! All numbers are little-endian. Weights and lexicon are stored as differences, so that they stay small
//! before any compression.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | `SJTG` |
//! | 4 | version, 1 |
//! | 4 | checksum of all that follows |
//! | 2 | scores that make one natural unit, at most 1000 |
//! | 16 × 16 × 2 | weights of one label behind another |
//! | 1024 | coarse cluster of each fine one |
//! | 4, ... | rows of weights: their number; of each the distance to the last (varint), a mask of the labels that have a weight (2), the weights (1 each) |
//! | 4, ... | words: their number; the distances of their hashes (varints), then all lists (1 each), then all clusters (2 each) |

use crate::chain::Chain;
use crate::label::LABELS;
use crate::lexicon::{HASH_BITS, Lexicon};
use crate::weights::{Weights, add};

/// The first bytes of a model.
pub(crate) const MAGIC: [u8; 4] = *b"SJTG";
/// The only version there is.
pub(crate) const VERSION: u32 = 1;
/// The most words that a model may have.
const MOST_WORDS: u32 = 200_000;

/// The most scores that make one natural unit.
const MOST_UNIT: u16 = 1000;

/// Why bytes are no model.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ModelError {
    /// They do not begin as a model does.
    NotAModel,
    /// A model of another version than this library reads.
    Version,
    /// They end too early, or go on behind the end.
    Length,
    /// The checksum differs: a byte was changed.
    Checksum,
    /// A number is out of its range.
    Range,
}

impl core::fmt::Display for ModelError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::NotAModel => "not a model of the tagger",
            Self::Version => "a model of another version than this library reads",
            Self::Length => "the model is cut short or too long",
            Self::Checksum => "the model is damaged: its checksum differs",
            Self::Range => "the model is damaged: a number is out of range",
        })
    }
}

impl core::error::Error for ModelError {}

/// All that the tagger knows.
pub(crate) struct Model {
    pub(crate) rows: Weights,
    pub(crate) chain: Chain,
    pub(crate) lexicon: Lexicon,
}

impl Model {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        let mut reader = Reader { bytes };
        if reader.take::<4>() != Ok(MAGIC) {
            return Err(ModelError::NotAModel);
        }
        if reader.word()? != VERSION {
            return Err(ModelError::Version);
        }
        let sum = reader.word()?;
        if sum != checksum(reader.bytes) {
            return Err(ModelError::Checksum);
        }
        let unit = u16::from_le_bytes(reader.take()?);
        if !(1..=MOST_UNIT).contains(&unit) {
            return Err(ModelError::Range);
        }
        let mut weights = [[0; LABELS]; LABELS];
        for weight in weights.iter_mut().flatten() {
            *weight = i16::from_le_bytes(reader.take()?);
        }
        let coarse = reader.take::<1024>()?;
        let rows = reader.rows()?;
        let lexicon = reader.lexicon(coarse)?;
        if !reader.bytes.is_empty() {
            return Err(ModelError::Length);
        }
        Ok(Self {
            rows,
            chain: Chain::new(&weights, 1.0 / f64::from(unit)),
            lexicon,
        })
    }
}

/// The checksum of a model's content (FNV-1a over words of eight bytes).
pub(crate) fn checksum(bytes: &[u8]) -> u32 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0000_0100_0000_01B3);
        hash ^= hash >> 29;
    }
    (hash ^ hash >> 32) as u32 ^ bytes.len() as u32
}

struct Reader<'b> {
    bytes: &'b [u8],
}

impl<'b> Reader<'b> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], ModelError> {
        let (taken, rest) = self.bytes.split_first_chunk().ok_or(ModelError::Length)?;
        self.bytes = rest;
        Ok(*taken)
    }

    fn slice(&mut self, length: usize) -> Result<&'b [u8], ModelError> {
        let (taken, rest) = self
            .bytes
            .split_at_checked(length)
            .ok_or(ModelError::Length)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn word(&mut self) -> Result<u32, ModelError> {
        Ok(u32::from_le_bytes(self.take()?))
    }

    fn varint(&mut self) -> Result<u32, ModelError> {
        let mut value = 0_u32;
        for shift in [0, 7, 14, 21] {
            let [byte] = self.take()?;
            value |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(ModelError::Range)
    }

    fn rows(&mut self) -> Result<Weights, ModelError> {
        let mut rows = Weights::zero();
        let mut next = 0;
        for _ in 0..self.word()? {
            let place = self.varint()? + next;
            let row = rows.0.get_mut(place as usize).ok_or(ModelError::Range)?;
            next = place + 1;
            let mut mask = u16::from_le_bytes(self.take()?);
            while mask != 0 {
                let [weight] = self.take()?;
                let label = mask.trailing_zeros() as usize % LABELS;
                add(row, label, weight as i8);
                mask &= mask - 1;
            }
        }
        Ok(rows)
    }

    fn lexicon(&mut self, coarse: [u8; 1024]) -> Result<Lexicon, ModelError> {
        let count = self.word()?;
        if count > MOST_WORDS {
            return Err(ModelError::Range);
        }
        let mut reader = Reader { bytes: self.bytes };
        for _ in 0..count {
            self.varint()?;
        }
        let lists = self.slice(count as usize)?;
        let clusters = self.slice(2 * count as usize)?;
        let mut lexicon = Lexicon::new(coarse);
        let mut hash = 0_u32;
        for (list, cluster) in lists.iter().zip(clusters.chunks_exact(2)) {
            hash += reader.varint()?;
            let cluster = u16::from_le_bytes([cluster[0], cluster[1]]);
            if hash >> HASH_BITS != 0 || cluster >= 1024 {
                return Err(ModelError::Range);
            }
            if !lexicon.add(hash << (32 - HASH_BITS), *list, cluster) {
                return Err(ModelError::Range);
            }
        }
        Ok(lexicon)
    }
}
