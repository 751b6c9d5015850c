//! Vectors, splitters, oracles and synthetic text for scrubjay's tests.
//!
//! Everything here is made from a seed: the same seed gives the same bytes on every machine. No
//! text is a real person's; values come from ranges kept for documentation or are random numbers
//! with right check digits.
//!
//! The crate knows nothing of the library under test, so that it can be wrong in other ways; only
//! the [`oracle`], behind the feature of that name, asks the library's recognizers.

pub mod alloc;
pub mod corpus;
pub mod digits;
pub mod encode;
#[cfg(feature = "oracle")]
pub mod oracle;
pub mod rng;
pub mod spelling;
pub mod split;
pub mod values;
pub mod vectors;

pub use rng::Rng;
