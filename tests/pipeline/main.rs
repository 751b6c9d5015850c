//! The pipeline's promises, each a test.

mod chunks;
mod differential;
mod vectors;
