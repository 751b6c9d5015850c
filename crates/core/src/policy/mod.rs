//! [`Policy`]: what to look for and what to do with it, from TOML or JSON.
//!
//! [`model`] is the file's schema, [`schema`] its keys, [`read`] turns text into it with errors that name the
//! line, and this module is what the stages ask.

mod compile;
mod declared;
mod json;
mod model;
mod node;
mod quiet;
mod read;
mod schema;
mod suggest;
#[cfg(test)]
mod tests;
mod tokens;
#[cfg(feature = "toml")]
mod toml;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::candidate::catalog;
use crate::check::PhoneRegions;
use crate::edit::Treatment;
use crate::error::PolicyError;
use crate::finding::Entity;
use model::{ActionName, Model, Selection, TokensName};
use schema::Entry as _;

/// What to look for and what to do with it.
///
/// The default looks for all entities that are on by default, anywhere in the world, and puts a label in
/// the place of each. The file format is described in `docs/policy.md`, patterns and lists in
/// `docs/patterns.md`.
///
/// ```
/// use scrubjay::Policy;
/// let policy = Policy::from_toml("min_confidence = 80\n[entity.URL]\naction = 'keep'")?;
/// let error = Policy::from_toml("min_confidense = 80").unwrap_err();
/// assert!(error.to_string().contains("did you mean `min_confidence`"));
/// # Ok::<(), scrubjay::PolicyError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    model: Model,
}

impl Policy {
    /// Reads a policy in TOML.
    ///
    /// # Errors
    /// If it is not TOML, has an unknown key or entity, or asks for what cannot be.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        read::toml(text).map(|model| Self { model })
    }

    /// Reads a policy in JSON; the schema is that of the TOML form.
    ///
    /// # Errors
    /// As [`Policy::from_toml`].
    #[inline(never)]
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        read::json(text).map(|model| Self { model })
    }

    /// The effective policy as JSON, all defaults written out.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.written(true)
    }

    /// The JSON Schema of the file format.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn schema() -> String {
        serde_json::to_string_pretty(&schemars::schema_for!(Model)).unwrap_or_default()
    }

    /// SHA-256 of the effective policy, in hexadecimal: the same for the same policy in TOML and in JSON.
    #[must_use]
    pub fn hash(&self) -> String {
        use sha2::Digest;
        let digest = sha2::Sha256::digest(self.written(false));
        digest.iter().fold(String::with_capacity(64), |hex, byte| {
            hex + &alloc::format!("{byte:02x}")
        })
    }

    fn written(&self, lines: bool) -> String {
        let mut to = crate::json::Writer::new(lines);
        self.model.write(&mut to);
        to.finish()
    }

    /// The same policy with another overall threshold, from 0 to 100.
    #[must_use]
    pub fn with_min_confidence(mut self, least: u8) -> Self {
        self.model.min_confidence = least.min(100);
        self
    }

    /// The same policy for these entities only: names, `all`, or `default`.
    ///
    /// # Errors
    /// If a name is unknown.
    pub fn with_entities(mut self, names: &[&str]) -> Result<Self, PolicyError> {
        self.model.entities = match names {
            ["all"] => Selection::All,
            ["default"] => Selection::Default,
            names => Selection::These(names.iter().map(ToString::to_string).collect()),
        };
        self.model.check()?;
        Ok(self)
    }

    /// The same policy for these countries only (ISO 3166 alpha-2), or `all`. Entities that belong to no
    /// country stay.
    ///
    /// # Errors
    /// If a code is not that of a country.
    pub fn with_locales(mut self, codes: &[&str]) -> Result<Self, PolicyError> {
        self.model.locales = match codes {
            ["all"] => Selection::All,
            codes => Selection::These(codes.iter().map(ToString::to_string).collect()),
        };
        self.model.check()?;
        Ok(self)
    }

    /// Whether a built-in entity of `country`, `on` by default or not, is looked for.
    pub(crate) fn looks_for(&self, entity: Entity, country: &str, on: bool) -> bool {
        let name = entity.name().unwrap_or("");
        let here = match &self.model.locales {
            Selection::These(codes) => {
                country.is_empty() || codes.iter().any(|code| code == country)
            }
            _ => true,
        };
        let named = match &self.model.entities {
            Selection::All => true,
            Selection::These(names) => names.iter().any(|known| known == name),
            // Naming a country asks for all of its entities.
            Selection::Default => {
                on || self.model.entity.contains_key(name)
                    || (!country.is_empty() && matches!(self.model.locales, Selection::These(_)))
            }
        };
        here && named && self.rule(name).and_then(|rule| rule.action) != Some(ActionName::Off)
    }

    /// The countries that it names, for numbers that belong to none; none where it asks for all.
    pub(crate) fn regions(&self) -> PhoneRegions {
        match &self.model.locales {
            Selection::These(codes) => PhoneRegions::of(codes.iter().map(String::as_str)),
            Selection::All | Selection::Default => PhoneRegions::default(),
        }
    }

    /// The confidence below which findings of `entity` are not reported.
    pub(crate) fn least(&self, entity: Entity) -> u8 {
        self.least_for(entity.name().unwrap_or(""))
    }

    fn least_for(&self, name: &str) -> u8 {
        self.rule(name)
            .and_then(|rule| rule.min_confidence)
            .unwrap_or(self.model.min_confidence)
    }

    /// The names of entities that this policy declares, in order of their numbers.
    pub(crate) fn custom_names(&self) -> Vec<String> {
        self.model
            .custom_names()
            .into_iter()
            .map(String::from)
            .collect()
    }

    /// What is done with each entity, by number.
    pub(crate) fn treatments(&self) -> Vec<(Entity, Treatment)> {
        catalog()
            .map(|entry| (entry.entity, entry.spec.name))
            .chain(compile::numbered(&self.model))
            .map(|(entity, name)| (entity, tokens::treatment(&self.model, entity, name)))
            .collect()
    }

    /// Whether placeholders of the vault that the input contains stay.
    pub(crate) fn keeps_tokens(&self) -> bool {
        self.model.tokens_in_input == TokensName::Keep
    }

    fn rule(&self, name: &str) -> Option<&model::EntityRule> {
        self.model.entity.get(name)
    }
}
