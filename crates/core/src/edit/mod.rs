//! Stage 5: a value's bytes and its action go in, the bytes that replace them come out.
//!
//! It sees one value at a time and never looks for any. What it is handed it does not keep, unless the
//! action is to put it into a vault. Keys come from `keys`, ciphers from `scrubjay-cipher`.

mod action;
mod date;
mod editor;
mod format;
mod generalize;
mod guard;
mod mask;
mod names;
mod surrogate;

pub use action::{Action, Mask};
pub use date::{DateOrder, DateShift};
pub use format::{Format, FormatOptions};
pub use generalize::Generalize;
pub use surrogate::Surrogate;

pub(crate) use action::{Canon, Fallback, Treatment};
pub(crate) use editor::{Editor, Scene, Value};
pub(crate) use format::Way;
pub(crate) use guard::Guard;
