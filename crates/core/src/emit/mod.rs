//! Stage 6: untouched bytes and replaced values go out in order, and a count of them is kept.
//!
//! It does not know why something was found or how it was replaced. The [`Report`] holds counts only.

mod report;

pub use report::{Line, Report};
