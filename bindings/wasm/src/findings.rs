//! Findings and tokens, packed.
//!
//! A finding is eight words: start and end (the low word first), the entity's number, confidence + 256 ×
//! check + 65,536 × context + 2^24 where it goes on with an earlier one, and where in memory the rule's name stands,
//! and its length. A token is nine: start and end in the input, the same in the output, and
//! the outcome.

use scrubjay::{Check, Context, Finding, Outcome, Sink, TokenSpan};

/// Takes all that a stream gives.
#[derive(Default)]
pub(crate) struct Collected {
    pub(crate) bytes: Vec<u8>,
    pub(crate) words: Vec<u32>,
}

impl Sink for Collected {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn finding(&mut self, finding: &Finding) {
        let check = match finding.why.check {
            Check::Structure => 1,
            Check::Digits => 2,
            _ => 0,
        };
        let context = match finding.why.context {
            Context::For => 1,
            Context::Against => 2,
            _ => 0,
        };
        self.place(finding.start, finding.end);
        self.words.extend([
            u32::from(finding.entity.number()),
            u32::from(finding.confidence)
                | check << 8
                | context << 16
                | u32::from(finding.continued) << 24,
            finding.why.rule.as_ptr() as usize as u32,
            finding.why.rule.len() as u32,
        ]);
    }

    fn token(&mut self, token: &TokenSpan) {
        let outcome = match token.outcome {
            Outcome::Restored => 0,
            Outcome::Unknown => 1,
            Outcome::Damaged => 2,
            _ => 3,
        };
        self.place(token.start, token.end);
        self.place(token.out_start, token.out_end);
        self.words.push(outcome);
    }
}

impl Collected {
    fn place(&mut self, start: u64, end: u64) {
        self.words
            .extend([start, start >> 32, end, end >> 32].map(|word| word as u32));
    }

    /// The bytes since the last call.
    pub(crate) fn take(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.bytes)
    }
}
