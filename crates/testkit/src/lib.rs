//! Vectors, splitters, oracles and synthetic text.
