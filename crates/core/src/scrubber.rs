//! [`Scrubber`]: a detector and a policy.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::bytes::Unit;
use crate::column::Column;
use crate::detector::Detector;
use crate::edit::{Editor, Treatment};
use crate::emit::Report;
use crate::error::Error;
use crate::finding::{Entity, Finding};
use crate::keys::Keys;
use crate::policy::Policy;
use crate::session::Session;

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
    /// By entity.
    editors: Vec<(Entity, Editor)>,
    needs: Needs,
    keeps_tokens: bool,
    keys: Option<Keys>,
}

/// What a session must have for the policy's actions.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Needs {
    pub(crate) vault: bool,
    pub(crate) seed: bool,
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
        let treatments = Policy::default().treatments().into_iter();
        // The default policy needs no keys, so nothing is lost here.
        let editors = treatments
            .filter_map(|(entity, treatment)| {
                Some((entity, Editor::new(treatment, None, None).ok()?))
            })
            .collect();
        Self::build(&Policy::default(), Detector::default(), editors, None)
    }
}

impl Scrubber {
    /// A scrubber that does what `policy` says.
    ///
    /// # Errors
    /// If a pattern of the policy is refused, and [`Error::KeysMissing`] if an action needs keys.
    pub fn new(policy: &Policy) -> Result<Self, Error> {
        Self::make(policy, None)
    }

    /// A scrubber that does what `policy` says with these keys, in their namespace.
    ///
    /// # Errors
    /// If a pattern of the policy is refused.
    ///
    /// ```
    /// use scrubjay::{Keyring, Policy, Scrubber};
    /// let keys = Keyring::new(1, &[7; 32])?.namespace("default")?;
    /// let policy = Policy::from_toml("[entity.US_SSN]\naction = 'fpe'")?;
    /// let scrubbed = Scrubber::with_keys(&policy, &keys)?.scrub(b"My SSN is 078-05-1120.")?;
    /// assert_ne!(scrubbed.bytes, b"My SSN is 078-05-1120.");
    /// assert_eq!(scrubbed.bytes.len(), 22);
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    pub fn with_keys(policy: &Policy, keys: &Keys) -> Result<Self, Error> {
        Self::make(policy, Some(keys))
    }

    /// The same scrubber, which also finds the names that `tagger` finds; see [`Detector::with_tagger`].
    #[cfg(feature = "tagger")]
    #[must_use]
    pub fn with_tagger(self, tagger: &Arc<scrubjay_tagger::Tagger>) -> Self {
        Self {
            detector: self.detector.with_tagger(tagger),
            ..self
        }
    }

    fn make(policy: &Policy, keys: Option<&Keys>) -> Result<Self, Error> {
        let editors = policy
            .treatments()
            .into_iter()
            .map(|(entity, treatment)| Ok((entity, Editor::new(treatment, keys, None)?)))
            .collect::<Result<_, Error>>()?;
        Ok(Self::build(policy, Detector::new(policy)?, editors, keys))
    }

    fn build(
        policy: &Policy,
        detector: Detector,
        editors: Vec<(Entity, Editor)>,
        keys: Option<&Keys>,
    ) -> Self {
        let any = |test: fn(&Treatment) -> bool| {
            editors.iter().any(|(_, editor)| test(editor.treatment()))
        };
        Self {
            detector,
            inner: Arc::new(Inner {
                policy: policy.hash(),
                needs: Needs {
                    vault: any(Treatment::needs_vault),
                    seed: any(Treatment::needs_seed),
                },
                editors,
                keeps_tokens: policy.keeps_tokens(),
                keys: keys.cloned(),
            }),
        }
    }

    /// What the policy does with values of one entity, for values that come one by one, such as those of
    /// a table's column.
    ///
    /// # Errors
    /// [`Error::Internal`] for an entity that neither the catalog nor the policy has.
    ///
    /// ```
    /// use scrubjay::{Entity, Keyring, Policy, Scrubber};
    /// let keys = Keyring::new(1, &[7; 32])?.namespace("default")?;
    /// let policy = Policy::from_toml("[entity.CREDIT_CARD]\naction = 'fpe'")?;
    /// let column = Scrubber::with_keys(&policy, &keys)?.column(Entity::CREDIT_CARD)?;
    /// let token = column.tokenize(b"4111 1111 1111 1111")?;
    /// assert_eq!(column.detokenize(&token)?, b"4111 1111 1111 1111");
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    pub fn column(&self, entity: Entity) -> Result<Column, Error> {
        let editor = self.editor(entity).ok_or(Error::Internal)?;
        Column::new(editor.treatment().clone(), self.inner.keys.as_ref())
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
        self.session(Unit::Byte).run(text)
    }

    /// A session for one stream; findings count in `unit`.
    #[must_use]
    pub fn session(&self, unit: Unit) -> Session {
        Session::scrubbing(self, unit)
    }

    pub(crate) fn editor(&self, entity: Entity) -> Option<&Editor> {
        let place = self
            .inner
            .editors
            .binary_search_by_key(&entity, |(e, _)| *e)
            .ok()?;
        self.inner.editors.get(place).map(|(_, editor)| editor)
    }

    pub(crate) fn needs(&self) -> Needs {
        self.inner.needs
    }

    pub(crate) fn keeps_tokens(&self) -> bool {
        self.inner.keeps_tokens
    }

    pub(crate) fn report(&self) -> Report {
        Report::new(self.inner.policy.clone())
    }
}
