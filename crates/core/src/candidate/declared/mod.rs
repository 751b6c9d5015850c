//! What a policy declares itself: patterns, values that are always found and values that never are.
//!
//! [`Search`] runs patterns and deny lists over the window beside the scan; [`Allow`] is asked before a
//! candidate is handed on, for here its text is still in sight.

mod allow;
mod deny;
mod search;
mod trie;
mod word;

#[cfg(test)]
mod streams;

use alloc::string::String;
use alloc::vec::Vec;

pub(crate) use allow::Allow;
pub(crate) use deny::{Deny, Entry};
pub(crate) use search::Search;

use super::pattern::{Engine, Validator};
use crate::finding::Entity;

/// All that a policy declares.
#[derive(Default)]
pub(crate) struct Declared {
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) deny: Deny,
    pub(crate) allow: Allow,
}

/// A pattern and what its matches are worth.
pub(crate) struct Pattern {
    pub(crate) entity: Entity,
    pub(crate) engine: Engine,
    pub(crate) validator: Option<Validator>,
    /// Words near a match that speak for it, in lower case.
    pub(crate) words: Vec<String>,
    pub(crate) confidence: u8,
    /// Matches below are not reported.
    pub(crate) least: u8,
}
