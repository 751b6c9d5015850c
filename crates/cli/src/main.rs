//! The scrubjay program.
fn main() {}
