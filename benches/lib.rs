//! Benchmarks of scrubjay, alone and next to others.
//!
//! `cargo xtask bench` prints all figures; `cargo bench --package scrubjay-benches` runs criterion. Read
//! `README.md` in this folder for what the comparison can and cannot tell.

pub mod answers;
pub mod engines;
pub mod table;
pub mod texts;
