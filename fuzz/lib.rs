//! What the fuzz targets share.

use scrubjay::{Error, Finding, Scrubber, Sink, Unit};

/// What comes out of a session.
#[derive(Debug, Default, PartialEq)]
pub struct Output {
    /// The scrubbed text.
    pub bytes: Vec<u8>,
    /// What was found.
    pub findings: Vec<Finding>,
}

impl Sink for Output {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn finding(&mut self, finding: &Finding) {
        self.findings.push(*finding);
    }
}

/// Scrubs a text that arrives in `chunks`.
///
/// # Errors
/// Those of the session.
pub fn scrubbed<'a>(
    scrubber: &Scrubber,
    unit: Unit,
    chunks: impl Iterator<Item = &'a [u8]>,
) -> Result<Output, Error> {
    let mut session = scrubber.session(unit);
    let mut output = Output::default();
    for chunk in chunks {
        session.push(chunk, &mut output)?;
        assert!(
            session.held() <= scrubjay::MAX_HELD,
            "a session holds too much back"
        );
    }
    session.finish(&mut output)?;
    Ok(output)
}
