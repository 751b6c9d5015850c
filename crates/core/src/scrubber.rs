//! [`Scrubber`]: a detector and a policy.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::bytes::Unit;
use crate::detector::Detector;
use crate::edit::Treatment;
use crate::emit::Report;
use crate::error::Error;
use crate::finding::{Entity, Finding};
use crate::policy::Policy;
use crate::session::{Session, Sink};

/// Finds values and replaces them. Immutable, cheap to clone and shared freely between threads.
///
/// ```
/// use scrubjay::{Policy, Scrubber};
/// let policy = Policy::from_toml("[entity.CREDIT_CARD]\naction = 'mask'\nkeep_last = 4")?;
/// let scrubber = Scrubber::new(&policy)?;
/// let scrubbed = scrubber.scrub(b"card 4111-1111-1111-1111")?;
/// assert_eq!(scrubbed.bytes, b"card ****-****-****-1111");
/// # Ok::<(), scrubjay::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Scrubber {
    pub(crate) detector: Detector,
    pub(crate) inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    policy: String,
    /// By entity; what is not in here is treated as `other`.
    treatments: Vec<(Entity, Treatment)>,
}

/// A whole text scrubbed.
#[derive(Clone, PartialEq, Eq)]
pub struct Scrubbed {
    /// The text with its values replaced.
    pub bytes: Vec<u8>,
    /// What was found, in byte offsets of the input.
    pub findings: Vec<Finding>,
    /// The counts.
    pub report: Report,
}

impl core::fmt::Debug for Scrubbed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // The bytes hold what was not found, and that is nobody's to log.
        f.debug_struct("Scrubbed")
            .field("findings", &self.findings)
            .finish_non_exhaustive()
    }
}

impl Default for Scrubber {
    fn default() -> Self {
        Self::build(&Policy::default(), Detector::default())
    }
}

impl Scrubber {
    /// A scrubber that does what `policy` says.
    ///
    /// # Errors
    /// If a pattern of the policy is refused.
    pub fn new(policy: &Policy) -> Result<Self, Error> {
        Ok(Self::build(policy, Detector::new(policy)?))
    }

    fn build(policy: &Policy, detector: Detector) -> Self {
        Self {
            detector,
            inner: Arc::new(Inner {
                policy: policy.hash(),
                treatments: policy.treatments(),
            }),
        }
    }

    /// The detector in use.
    #[must_use]
    pub const fn detector(&self) -> &Detector {
        &self.detector
    }

    /// Scrubs a whole text.
    ///
    /// # Errors
    /// If a value cannot be replaced as the policy asks; nothing is returned then.
    pub fn scrub(&self, text: &[u8]) -> Result<Scrubbed, Error> {
        let mut session = self.session(Unit::Byte);
        let mut sink = Collect {
            bytes: Vec::with_capacity(text.len()),
            findings: Vec::new(),
        };
        session.push(text, &mut sink)?;
        let report = session.finish(&mut sink)?;
        Ok(Scrubbed {
            bytes: sink.bytes,
            findings: sink.findings,
            report,
        })
    }

    /// A session for one stream; findings count in `unit`.
    #[must_use]
    pub fn session(&self, unit: Unit) -> Session {
        Session::scrubbing(self, unit)
    }

    pub(crate) fn treatment(&self, entity: Entity) -> Option<&Treatment> {
        let place = self
            .inner
            .treatments
            .binary_search_by_key(&entity, |(e, _)| *e)
            .ok()?;
        self.inner
            .treatments
            .get(place)
            .map(|(_, treatment)| treatment)
    }

    pub(crate) fn report(&self) -> Report {
        Report::new(self.inner.policy.clone())
    }
}

struct Collect {
    bytes: Vec<u8>,
    findings: Vec<Finding>,
}

impl Sink for Collect {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn finding(&mut self, finding: &Finding) {
        self.findings.push(*finding);
    }
}
