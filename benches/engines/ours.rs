//! scrubjay, whole and in chunks, detecting and scrubbing.

use std::ops::Range;

use scrubjay::{Detector, Finding, Policy, PolicyError, Scrubber, Sink, Unit};

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

/// Whole texts with a part of the catalog, or more than is on by default.
pub struct Part {
    name: &'static str,
    detector: Detector,
}

/// The entities that have a pattern in [`super::Meta`].
pub const FIRST: &[&str] = &[
    "EMAIL_ADDRESS",
    "URL",
    "IP_ADDRESS",
    "MAC_ADDRESS",
    "CREDIT_CARD",
    "IBAN_CODE",
    "PHONE_NUMBER",
    "US_SSN",
    "IMEI",
    "CRYPTO",
    "JWT",
    "PRIVATE_KEY",
    "SECRET_AWS_ACCESS_KEY_ID",
    "SECRET_AWS_TEMPORARY_KEY_ID",
    "SECRET_GITHUB_TOKEN",
    "SECRET_GITHUB_OAUTH_TOKEN",
    "SECRET_GITHUB_REFRESH_TOKEN",
    "SECRET_GITHUB_SERVER_TOKEN",
    "SECRET_GITHUB_USER_TOKEN",
    "SECRET_GITHUB_FINE_GRAINED_TOKEN",
    "SECRET_GITLAB_TOKEN",
    "SECRET_SLACK_BOT_TOKEN",
    "SECRET_SLACK_USER_TOKEN",
    "SECRET_STRIPE_SECRET_KEY",
    "SECRET_STRIPE_RESTRICTED_KEY",
    "SECRET_STRIPE_TEST_KEY",
    "SECRET_GOOGLE_API_KEY",
    "SECRET_OPENAI_KEY",
    "SECRET_OPENAI_PROJECT_KEY",
    "SECRET_OPENAI_SERVICE_KEY",
    "SECRET_ANTHROPIC_KEY",
    "SECRET_NPM_TOKEN",
    "SECRET_SENDGRID_KEY",
];

impl Part {
    /// What the patterns of the other engine look for.
    ///
    /// # Errors
    /// If the catalog has not all of [`FIRST`].
    pub fn first() -> Result<Self, PolicyError> {
        Self::new("first", FIRST)
    }

    /// The whole catalog, what is off by default too.
    ///
    /// # Errors
    /// If it cannot be built.
    pub fn all() -> Result<Self, PolicyError> {
        Self::new("all", &["all"])
    }

    fn new(name: &'static str, entities: &[&str]) -> Result<Self, PolicyError> {
        let policy = Policy::default().with_entities(entities)?;
        let detector = Detector::new(&policy)?;
        Ok(Self { name, detector })
    }
}

impl Engine for Part {
    fn name(&self) -> &'static str {
        self.name
    }

    fn count(&mut self, text: &[u8]) -> usize {
        self.detector.detect(text).len()
    }

    fn spans(&mut self, text: &[u8]) -> Vec<Range<usize>> {
        self.detector.detect(text).iter().map(span).collect()
    }
}

/// The same as [`Detect`] in chunks.
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
