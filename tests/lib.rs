//! Integration tests of the workspace; the vectors lie in `vectors/`.
