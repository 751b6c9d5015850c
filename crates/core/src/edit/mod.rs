//! Stage 5: a value's bytes and its action go in, the bytes that replace them come out.
//!
//! It sees one value at a time and never looks for any. What it is handed it does not keep.

mod action;
mod mask;

pub use action::{Action, Mask};
pub(crate) use action::{Treatment, replace};
