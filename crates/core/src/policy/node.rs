//! What TOML and JSON have in common: values, with the place in the text where each begins.

use alloc::string::String;
use alloc::vec::Vec;

/// Something and its place.
pub(super) struct At<T> {
    pub(super) at: usize,
    pub(super) it: T,
}

pub(super) type Node = At<Value>;

pub(super) enum Value {
    Null,
    Text(String),
    /// A number without sign and fraction.
    Whole(u64),
    List(Vec<Node>),
    Table(Vec<(At<String>, Node)>),
    /// What no policy holds: truth, other numbers, dates.
    Other,
}

/// Why a text is no policy. The message shows nothing that may be listed there.
pub(super) type Refusal = At<String>;

/// Refuses what stands at a place.
pub(super) fn refuse<T>(at: usize, why: impl Into<String>) -> Result<T, Refusal> {
    Err(At { at, it: why.into() })
}
