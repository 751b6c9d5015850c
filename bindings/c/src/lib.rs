//! The C ABI of scrubjay. It translates and decides nothing.
//!
//! All `unsafe` of the project outside of `scrubjay-simd` stands in this crate, and all of it has one
//! reason: a caller's pointers are as the head of `include/scrubjay.h` asks. Each exported function is
//! one such block behind the guard of [`guard`], which keeps panics on this side; [`raw`] turns pointers
//! into references and says no to what can be seen to be wrong. A file here is a type of the header.

// The rule for callers is one, and stands at the head of the header.
#![allow(clippy::missing_safety_doc)]
// Names are those of the header.
#![allow(non_camel_case_types)]

pub mod batch;
pub mod buffer;
pub mod catalog;
pub mod column;
pub mod detector;
pub mod findings;
mod guard;
pub mod keys;
pub mod options;
pub mod policy;
mod raw;
pub mod report;
pub mod restorer;
pub mod scrubber;
pub mod session;
pub mod status;
pub mod tagger;
pub mod vault;
pub mod version;
pub mod wrapped;
