//! The pipeline's promises, each a test.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of tests are tests too; the lints see only what is marked as one"
)]

mod addresses;
mod canary;
mod chunks;
mod differential;
mod held;
mod linear;
mod long;
mod negatives;
mod policy;
#[path = "../regressions/mod.rs"]
mod regressions;
mod secrets;
mod selection;
mod states;
mod tables;
mod units;
mod vectors;
