//! Tokens as texts: how they are written, where they stand in a text, how sealed ones are opened.
//!
//! ```text
//! session placeholder  PERSON_12QK             label _ number, two check letters
//! sealed               EMAIL_S1012B5K...       label _ S1 (or R1), key 10 bits, length 10 bits, payload
//! ```
//!
//! It knows no policies and no vaults; whether a placeholder is live is its caller's to ask.

mod base32;
mod blank;
mod label;
mod placeholder;
mod run;
mod scan;
mod seal;

pub(crate) use label::{is_label, label};
pub(crate) use placeholder::{MAX_NUMBER, check_letters, placeholder, pseudonym};
pub(crate) use scan::{Found, MAX_SEALED_WAIT, MAX_WAIT, Next, Scan, What};
pub(crate) use seal::{MAX_SEALED, Opened, TypeCode, open, seal};
