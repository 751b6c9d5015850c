//! [`Detector`]: what to look for.

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::bytes::Unit;
use crate::candidate::{Declared, Names, Rule, Rules, catalog};
use crate::error::PolicyError;
use crate::finding::{Entity, Finding};
use crate::policy::Policy;
use crate::session::Session;

/// Knows what to look for. Immutable, cheap to clone and shared freely between threads.
///
/// ```
/// use scrubjay::{Detector, Entity};
/// let findings = Detector::default().detect(b"My SSN is 078-05-1120.");
/// assert_eq!(findings[0].entity, Entity::US_SSN);
/// assert_eq!((findings[0].start, findings[0].end), (10, 21));
/// ```
#[derive(Clone)]
pub struct Detector {
    pub(crate) inner: Arc<Inner>,
    pub(crate) names: Names,
}

pub(crate) struct Inner {
    pub(crate) rules: Rules,
    entities: Vec<Entity>,
    custom: Vec<alloc::string::String>,
    /// What a tagger has to be sure of, by label.
    #[cfg(feature = "tagger")]
    least: [Option<u8>; 4],
}

impl core::fmt::Debug for Detector {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Detector").finish_non_exhaustive()
    }
}

impl Default for Detector {
    fn default() -> Self {
        Self::build(&Policy::default(), Declared::default())
    }
}

impl Detector {
    /// A detector for what `policy` names.
    ///
    /// # Errors
    /// If a pattern of the policy is refused.
    pub fn new(policy: &Policy) -> Result<Self, PolicyError> {
        Ok(Self::build(policy, policy.declared()?))
    }

    fn build(policy: &Policy, declared: Declared) -> Self {
        let enabled: Vec<Rule> = catalog()
            .filter(|entry| policy.looks_for(entry.entity, entry.spec.country, entry.spec.on))
            .map(|entry| Rule::new(entry.entity, entry.spec, policy.least(entry.entity)))
            .collect();
        Self {
            names: Names::default(),
            inner: Arc::new(Inner {
                #[cfg(feature = "tagger")]
                least: crate::candidate::LEAST_OF.map(|entity| {
                    let rule = enabled.iter().find(|rule| rule.entity == entity);
                    rule.map(|rule| rule.least)
                }),
                entities: enabled.iter().map(|rule| rule.entity).collect(),
                rules: Rules::new(enabled, declared, policy.regions()),
                custom: policy.custom_names(),
            }),
        }
    }

    /// The same detector, which also finds the names that `tagger` finds: `PERSON`, `LOCATION`,
    /// `STREET_ADDRESS` and, where the policy asks for it, `ORGANIZATION`. Their confidence is 84 at most.
    #[cfg(feature = "tagger")]
    #[must_use]
    pub fn with_tagger(self, tagger: &Arc<scrubjay_tagger::Tagger>) -> Self {
        Self {
            names: Names::new(Arc::clone(tagger), self.inner.least),
            ..self
        }
    }

    /// Everything found in `text`, in order and without overlap, in byte offsets.
    #[must_use]
    pub fn detect(&self, text: &[u8]) -> Vec<Finding> {
        self.detect_in(text, Unit::Byte)
    }

    /// Everything found in `text`, with offsets in `unit`.
    #[must_use]
    pub fn detect_in(&self, text: &[u8], unit: Unit) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut session = Session::detecting(self, unit);
        let mut sink = |finding: &Finding| findings.push(*finding);
        // A detecting session cannot fail: it edits nothing.
        let _ = session
            .push(text, &mut sink)
            .and_then(|()| session.finish(&mut sink));
        findings
    }

    /// A session that only detects: its sink is handed findings, and no bytes.
    #[must_use]
    pub fn session(&self, unit: Unit) -> Session {
        Session::detecting(self, unit)
    }

    /// The name of an entity, also of one that the policy declared; empty for an unknown number.
    #[must_use]
    pub fn name(&self, entity: Entity) -> &str {
        entity.name().unwrap_or_else(|| {
            let index = usize::from(entity.number().wrapping_sub(Entity::FIRST_CUSTOM));
            self.inner.custom.get(index).map_or("", |name| name)
        })
    }

    /// The entity of this name, built in or declared by the policy.
    #[must_use]
    pub fn entity(&self, name: &str) -> Option<Entity> {
        let custom = || self.inner.custom.iter().position(|own| own == name);
        let number = |place| Entity::FIRST_CUSTOM.checked_add(u16::try_from(place).ok()?);
        Entity::from_name(name).or_else(|| custom().and_then(number).map(Entity::from_number))
    }

    /// The entities that this detector looks for, by number.
    pub fn entities(&self) -> impl Iterator<Item = Entity> {
        self.inner.entities.iter().copied()
    }

    /// The whole built-in catalog, by number.
    pub fn catalog() -> impl Iterator<Item = EntityInfo> {
        catalog().map(|entry| EntityInfo {
            entity: entry.entity,
            name: entry.spec.name,
            title: entry.spec.title,
            country: entry.spec.country,
            source: entry.spec.source,
            check: entry.spec.check,
            on: entry.spec.on,
            words: entry.spec.words,
            common: entry.spec.common,
            examples: entry.spec.examples,
        })
    }
}

/// What the catalog says of a built-in entity.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EntityInfo {
    /// The permanent number.
    pub entity: Entity,
    /// The permanent name.
    pub name: &'static str,
    /// What it is.
    pub title: &'static str,
    /// ISO 3166 alpha-2 code of the country, or empty.
    pub country: &'static str,
    /// The authority or standard that defines it.
    pub source: &'static str,
    /// What is checked; empty where there is nothing to check.
    pub check: &'static str,
    /// Whether it is looked for by default.
    pub on: bool,
    /// Words near a value that speak for it.
    pub words: &'static [&'static str],
    /// Whether words such as `national ID` and `tax number` do too.
    pub common: bool,
    /// Values that are safe to print.
    pub examples: &'static [&'static str],
}
