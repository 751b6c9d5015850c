//! The way back: text with tokens in it goes in, text with their values goes out.
//!
//! One pass from left to right. A value goes in only for a token that verifies: a sealed one by its key,
//! a placeholder by its check letters and the vault. What was put in is never looked at again.

mod judge;
mod landing;
mod outcome;
mod restorer;

pub use landing::Landing;
pub use outcome::{Otherwise, Outcome, RestoreReport, Restored, TokenSpan};
pub use restorer::{MAX_HELD_TOKEN, Mode, Restorer};
