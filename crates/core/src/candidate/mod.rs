//! Stage 2: the window goes in, candidates come out.
//!
//! One pass ([`scan`]) classes the bytes ([`tile`]) and stops only where something can be: at digits,
//! `@`, `://`, long words. There the recognizers that asked for such a place are handed a bounded piece
//! of text. The recognizers are data in [`catalog`], one file each in [`entities`]. Nothing here knows
//! what will be done with a finding, and nothing sees a key.

mod address;
mod alone;
mod ask;
mod assign;
mod catalog;
mod context;
mod declared;
mod entities;
mod folded;
mod given;
mod lexicon;
mod mail;
mod names;
mod near;
#[cfg(any(test, not(feature = "about")))]
mod packed;
pub(crate) mod pattern;
mod person;
mod rules;
mod scan;
mod secrets;
mod shape;
mod site;
mod spec;
mod table;
mod threes;
mod tile;
mod triggers;
mod walk;

use crate::finding::{Entity, Why};

pub(crate) use catalog::{Entry, catalog};
pub(crate) use declared::{Allow, Declared, Deny, Entry as Denied, Pattern};
#[cfg(feature = "tagger")]
pub(crate) use names::LEAST_OF;
pub(crate) use names::Names;
pub(crate) use rules::{Rule, Rules};
pub use scan::MAX_VALUE;
pub(crate) use scan::{AHEAD, REACH, Scanner};
use site::sure;

/// What the oracle of the tests asks the stage's parts, one by one.
#[cfg(feature = "internals")]
pub(crate) mod seams {
    pub(crate) use super::context::{AGAINST_TAKES, FOR_ADDS, judge};
    pub(crate) use super::folded::{BEHIND as BEHIND_FOLD, ENDS, GAP, MOST, STARTS, TRIGGERS};
    pub(crate) use super::scan::{BEHIND, MARGIN};
    pub(crate) use super::secrets::prefix;
    pub(crate) use super::site::{Beyond, Seen, Site, sure::STRONG};
    pub(crate) use super::spec::Trigger;
    pub use super::table::Field;
    pub(crate) use super::table::{NAMED, fields};
}

/// A value that a recognizer is sure enough of, not yet weighed against others. Offsets are of the stream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Candidate {
    pub(crate) start: u64,
    pub(crate) end: u64,
    pub(crate) entity: Entity,
    pub(crate) confidence: u8,
    pub(crate) why: Why,
    pub(crate) continued: bool,
    /// It was found in the second reading: its bytes are another spelling of it.
    pub(crate) folded: bool,
}
