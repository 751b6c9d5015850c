//! scrubjay, whole and in chunks, detecting and scrubbing.

use std::ops::Range;

use scrubjay::{Detector, Finding, Scrubber, Sink, Unit};

use super::{CHUNK, Engine};

/// Whole texts, findings only.
#[derive(Default)]
pub struct Detect {
    detector: Detector,
}

impl Engine for Detect {
    fn name(&self) -> &'static str {
        "detect"
    }

    fn count(&mut self, text: &[u8]) -> usize {
        self.detector.detect(text).len()
    }

    fn spans(&mut self, text: &[u8]) -> Vec<Range<usize>> {
        self.detector.detect(text).iter().map(span).collect()
    }
}

/// The same in chunks.
#[derive(Default)]
pub struct DetectChunks {
    detector: Detector,
}

impl Engine for DetectChunks {
    fn name(&self) -> &'static str {
        "detect 16K"
    }

    fn count(&mut self, text: &[u8]) -> usize {
        self.spans(text).len()
    }

    fn spans(&mut self, text: &[u8]) -> Vec<Range<usize>> {
        let mut session = self.detector.session(Unit::Byte);
        let mut spans = Vec::new();
        let mut sink = |finding: &Finding| spans.push(span(finding));
        let pushed = text
            .chunks(CHUNK)
            .try_for_each(|chunk| session.push(chunk, &mut sink));
        let _ = pushed.and_then(|()| session.finish(&mut sink).map(|_| ()));
        spans
    }
}

/// Whole texts, values replaced.
#[derive(Default)]
pub struct Scrub {
    scrubber: Scrubber,
}

impl Engine for Scrub {
    fn name(&self) -> &'static str {
        "scrub"
    }

    fn count(&mut self, text: &[u8]) -> usize {
        self.scrubber
            .scrub(text)
            .map_or(0, |scrubbed| scrubbed.bytes.len())
    }

    fn spans(&mut self, text: &[u8]) -> Vec<Range<usize>> {
        self.scrubber.scrub(text).map_or_else(
            |_| Vec::new(),
            |scrubbed| scrubbed.findings.iter().map(span).collect(),
        )
    }
}

/// The same in chunks, into one buffer as large as the text.
#[derive(Default)]
pub struct ScrubChunks {
    scrubber: Scrubber,
}

/// Takes bytes and findings, as [`Scrubber::scrub`] does.
struct Both {
    bytes: Vec<u8>,
    findings: Vec<Finding>,
}

impl Sink for Both {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn finding(&mut self, finding: &Finding) {
        self.findings.push(*finding);
    }
}

impl ScrubChunks {
    fn run(&self, text: &[u8]) -> Both {
        let mut session = self.scrubber.session(Unit::Byte);
        let mut sink = Both {
            bytes: Vec::with_capacity(text.len()),
            findings: Vec::new(),
        };
        let pushed = text
            .chunks(CHUNK)
            .try_for_each(|chunk| session.push(chunk, &mut sink));
        let _ = pushed.and_then(|()| session.finish(&mut sink).map(|_| ()));
        sink
    }
}

impl Engine for ScrubChunks {
    fn name(&self) -> &'static str {
        "scrub 16K"
    }

    fn count(&mut self, text: &[u8]) -> usize {
        self.run(text).bytes.len()
    }

    fn spans(&mut self, text: &[u8]) -> Vec<Range<usize>> {
        self.run(text).findings.iter().map(span).collect()
    }
}

fn span(finding: &Finding) -> Range<usize> {
    finding.start as usize..finding.end as usize
}
