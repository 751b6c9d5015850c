//! The program, run as users run it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests, where the lints make no exception"
)]

mod column;
mod dataset;
mod detect;
mod entities;
mod eval;
mod explain;
mod formats;
mod home;
mod in_place;
#[cfg(unix)]
mod interrupt;
mod keys;
#[cfg(target_os = "linux")]
mod memory;
mod out;
mod policy;
mod pretty;
mod report;
mod restore;
mod scrub;
mod select;
mod silence;
mod tagger;
mod usage;
#[cfg(unix)]
mod vault;
