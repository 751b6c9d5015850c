//! [`Sink`]: where output goes.

use alloc::vec::Vec;

use crate::finding::Finding;
use crate::restore::TokenSpan;

/// Where the output of a [`Session`](crate::Session) or [`Restorer`](crate::Restorer) goes.
///
/// A `Vec<u8>` takes the bytes, a closure over [`Finding`] the findings; implement it to take both.
pub trait Sink {
    /// Takes the next bytes of the output.
    fn bytes(&mut self, bytes: &[u8]);

    /// Takes the next finding.
    fn finding(&mut self, finding: &Finding) {
        let _ = finding;
    }

    /// Takes the next thing that looked like a token.
    fn token(&mut self, token: &TokenSpan) {
        let _ = token;
    }
}

impl Sink for Vec<u8> {
    fn bytes(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

impl<F: FnMut(&Finding)> Sink for F {
    fn bytes(&mut self, _: &[u8]) {}

    fn finding(&mut self, finding: &Finding) {
        self(finding);
    }
}
