//! The project's own commands, one verb a file.
fn main() {}
