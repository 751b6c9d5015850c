//! The crate datafog-core with its default detection.

use std::ops::Range;

use super::Engine;

/// datafog-core, which takes text and not bytes: what is no UTF-8 is not looked at.
pub struct Datafog;

impl Engine for Datafog {
    fn name(&self) -> &'static str {
        "datafog"
    }

    fn count(&mut self, text: &[u8]) -> usize {
        datafog_core::scan(std::str::from_utf8(text).unwrap_or_default()).len()
    }

    fn spans(&mut self, text: &[u8]) -> Vec<Range<usize>> {
        let findings = datafog_core::scan(std::str::from_utf8(text).unwrap_or_default());
        let spans = findings
            .iter()
            .map(|finding| finding.byte_range.start..finding.byte_range.end);
        let mut spans: Vec<_> = spans.collect();
        spans.sort_by_key(|span| (span.start, span.end));
        spans
    }
}
