//! Finds personal data and secrets in a stream of bytes and replaces them.
//!
//! ```
//! use scrubjay::Scrubber;
//!
//! let scrubber = Scrubber::default();
//! let scrubbed = scrubber.scrub(b"Write to jane@example.com")?;
//! assert_eq!(scrubbed.bytes, b"Write to <EMAIL_ADDRESS>");
//! # Ok::<(), scrubjay::Error>(())
//! ```
//!
//! # The words
//!
//! A [`Detector`] knows what to look for, a [`Policy`] what to do with it; a [`Scrubber`] is both. A
//! [`Session`] takes one stream in chunks of any size and cuts, and gives the same bytes as if the stream
//! had come whole. A [`Finding`] says what was found where, how surely and why; a [`Report`] counts.
//! Neither holds a value.
//!
//! # Limits
//!
//! A session holds back at most [`MAX_HELD`] bytes and needs at most 64 KiB of memory, whatever the
//! stream's length. Values longer than [`MAX_VALUE`] bytes are replaced in pieces. Patterns of a policy match
//! at most 256 bytes; the small engine, used without the feature `regex`, needs up to 20 bytes more for each
//! state of the largest pattern.
#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(hot, feature(optimize_attribute))]

extern crate alloc;

mod bytes;
mod candidate;
pub mod check;
mod column;
mod decide;
mod detector;
mod edit;
mod emit;
mod error;
mod finding;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;
mod json;
mod keys;
mod policy;
mod restore;
mod scrubber;
mod session;
mod sink;
mod sorted;
mod token;
mod vault;

pub use bytes::Unit;
pub use candidate::MAX_VALUE;
pub use column::Column;
pub use detector::{Detector, EntityInfo};
pub use edit::{Action, DateOrder, DateShift, Format, FormatOptions, Generalize, Mask, Surrogate};
pub use emit::{Line, Report};
pub use error::{Error, PolicyError};
pub use finding::{Check, Context, Entity, Finding, Why};
pub use keys::{KeyText, KeyWrap, Keyring, Keys, Seed};
pub use policy::Policy;
pub use restore::{
    Landing, MAX_HELD_TOKEN, Mode, Otherwise, Outcome, RestoreReport, Restored, Restorer, TokenSpan,
};
pub use scrubber::{Scrubbed, Scrubber};
pub use session::{MAX_HELD, Session};
pub use sink::Sink;
pub use vault::{Limits, Vault};

/// Names in running text: read a model with [`Tagger::from_bytes`](tagger::Tagger::from_bytes) and hand it to
/// [`Detector::with_tagger`] or [`Scrubber::with_tagger`].
#[cfg(feature = "tagger")]
pub use scrubjay_tagger as tagger;

/// The version of this library.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Findings below are not reported unless the policy says otherwise.
pub const DEFAULT_CONFIDENCE: u8 = 60;
