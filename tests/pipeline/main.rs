//! The pipeline's promises, each a test.

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
mod selection;
mod states;
mod units;
mod vectors;
