//! The schema of the policy file. Doc comments here become `docs/policy.schema.json`.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

#[cfg(any(test, feature = "schema"))]
use serde::{Deserialize, Serialize};

use super::declared::{AllowRule, DenyRule, PatternRule, check_count};
use super::suggest::suggestion;
use crate::candidate::catalog;
use crate::error::PolicyError;
use crate::finding::Entity;

/// A scrubjay policy.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "scrubjay policy"))]
#[cfg_attr(any(test, feature = "schema"), serde(deny_unknown_fields, default))]
pub(crate) struct Model {
    /// The version of this format.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1)))]
    pub(crate) version: u32,
    /// Findings below this confidence (0 to 100) are not reported.
    #[cfg_attr(feature = "schema", schemars(range(max = 100)))]
    pub(crate) min_confidence: u8,
    /// Which entities are looked for: "default", "all", or a list of names.
    pub(crate) entities: Selection,
    /// Which countries' entities are looked for: "all", or a list of ISO 3166 alpha-2 codes. Naming a
    /// country also turns on those of its entities that are off by default.
    pub(crate) locales: Selection,
    /// What is done with a value unless its entity says otherwise.
    pub(crate) action: ActionName,
    /// What the action "label" puts in; {entity} stands for the entity's name.
    pub(crate) label: String,
    /// What is done where format-preserving encryption or date shift cannot take a value.
    pub(crate) on_small_domain: FallbackName,
    /// What is done with placeholders of the vault that the input already contains.
    pub(crate) tokens_in_input: TokensName,
    /// What differs for an entity, by its name.
    pub(crate) entity: BTreeMap<String, EntityRule>,
    /// Patterns whose matches are values.
    pub(crate) patterns: Vec<PatternRule>,
    /// Values that are always found.
    pub(crate) deny: Vec<DenyRule>,
    /// Values that are never reported.
    pub(crate) allow: AllowRule,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            version: 1,
            min_confidence: crate::DEFAULT_CONFIDENCE,
            entities: Selection::Default,
            locales: Selection::All,
            action: ActionName::Label,
            label: "<{entity}>".to_string(),
            on_small_domain: FallbackName::Error,
            tokens_in_input: TokensName::Escape,
            entity: BTreeMap::new(),
            patterns: Vec::new(),
            deny: Vec::new(),
            allow: AllowRule::default(),
        }
    }
}

/// What is done with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(rename_all = "kebab-case"))]
pub(crate) enum ActionName {
    /// The entity is not looked for.
    Off,
    /// The value is reported and left as it is.
    Keep,
    /// The value is removed.
    Redact,
    /// A label takes its place.
    Label,
    /// Its letters and digits are hidden.
    Mask,
    /// A keyed pseudonym takes its place, the same for the same value; one way.
    Pseudonymize,
    /// A value of the same shape takes its place (format-preserving encryption); not authenticated.
    Fpe,
    /// A sealed token takes its place, the same for the same value.
    DeterministicEncrypt,
    /// A sealed token takes its place, a new one each time.
    RandomizedEncrypt,
    /// A numbered placeholder takes its place, the value goes into the session's vault.
    SessionToken,
    /// A date is shifted by days that depend on the session's subject.
    DateShift,
    /// It is made coarser.
    Generalize,
}

/// What is done with a value that format-preserving encryption or date shift cannot take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(rename_all = "kebab-case"))]
pub(crate) enum FallbackName {
    /// The session fails.
    Error,
    /// It is sealed, deterministically.
    Seal,
    /// A numbered placeholder takes its place.
    SessionToken,
    /// A keyed pseudonym takes its place; one way.
    Pseudonymize,
}

/// What is done with placeholders of the vault that the input already contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(rename_all = "kebab-case"))]
pub(crate) enum TokensName {
    /// They are put into the vault themselves, so that restoring gives the input back, byte for byte.
    Escape,
    /// They stay, and restoring turns them into their values: for input that was scrubbed before.
    Keep,
}

/// What differs for one entity.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(deny_unknown_fields, default))]
pub(crate) struct EntityRule {
    /// What is done with its values.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) action: Option<ActionName>,
    /// Findings below this confidence (0 to 100) are not reported.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    #[cfg_attr(feature = "schema", schemars(range(max = 100)))]
    pub(crate) min_confidence: Option<u8>,
    /// For "label": what is put in.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) label: Option<String>,
    /// For "mask", and for "fpe" with "pan" or "iban": letters and digits left at the start.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) keep_first: Option<u8>,
    /// For "mask": letters and digits left at the end.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) keep_last: Option<u8>,
    /// For "mask": what stands for each hidden letter or digit.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) character: Option<char>,
    /// For "fpe": pan, pan-6-4, ssn, nanp, e164, phone, iban, email, ipv4, ipv6, ip, digits or alnum.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) format: Option<String>,
    /// For "fpe": "valid" or "invalid" check digits of the token; the default is invalid for pan, valid
    /// for iban.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) check: Option<CheckName>,
    /// For "fpe": a text that tells these tokens from others of the same entity, such as a column's name.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) context: Option<String>,
    /// For "fpe" and "date-shift": what is done with a value that does not fit.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) on_small_domain: Option<FallbackName>,
    /// For "pseudonymize": first-name, last-name, full-name, city, company or ssn-9xx.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) surrogate: Option<String>,
    /// For "date-shift": the most days either way, 1 to 36500; 180 by default.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) days: Option<u16>,
    /// For "date-shift" and dates in "generalize": "ymd", "dmy" or "mdy".
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) date_order: Option<OrderName>,
    /// For "generalize": month, year, range, prefix or decimals.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) to: Option<String>,
    /// For "generalize": the width of a range, the characters or bits of a prefix, or the decimals.
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(skip_serializing_if = "Option::is_none")
    )]
    pub(crate) by: Option<u32>,
}

/// Whether a token's check digits are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(rename_all = "kebab-case"))]
pub(crate) enum CheckName {
    /// They are.
    Valid,
    /// They are not, so that no token passes for a value.
    Invalid,
}

/// The order of year, month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(rename_all = "kebab-case"))]
pub(crate) enum OrderName {
    /// 2024-05-31
    Ymd,
    /// 31.05.2024
    Dmy,
    /// 05/31/2024
    Mdy,
}

/// A word that stands for many, or a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(rename_all = "lowercase"))]
pub(crate) enum Selection {
    /// What the catalog has on.
    Default,
    /// All.
    All,
    /// These only.
    #[cfg_attr(any(test, feature = "schema"), serde(untagged))]
    These(Vec<String>),
}

impl Model {
    /// Refuses what cannot be meant.
    pub(crate) fn check(&self) -> Result<(), PolicyError> {
        if self.version != 1 {
            return Err(PolicyError::new(format!(
                "`version` {} is not known; this library reads version 1",
                self.version
            )));
        }
        percent("`min_confidence`", self.min_confidence)?;
        check_count("patterns", self.patterns.len())?;
        check_count("deny", self.deny.len())?;
        for (number, rule) in (1..).zip(&self.patterns) {
            rule.check(&format!("patterns[{number}]"))?;
        }
        for (number, rule) in (1..).zip(&self.deny) {
            rule.check(&format!("deny[{number}]"))?;
        }
        self.allow.check()?;
        if let Selection::These(names) = &self.entities {
            names.iter().try_for_each(|name| self.entity_name(name))?;
        }
        match &self.locales {
            Selection::These(codes) => codes.iter().try_for_each(|code| country(code))?,
            Selection::Default => {
                return Err(PolicyError::new(
                    "locales: \"all\" or a list of country codes is wanted",
                ));
            }
            Selection::All => {}
        }
        if self.action == ActionName::Fpe && self.on_small_domain == FallbackName::Error {
            return Err(PolicyError::new(
                "`fpe` for all entities needs on_small_domain = \"seal\", \"session-token\" or \
                 \"pseudonymize\", for many of them have no format",
            ));
        }
        for (name, rule) in &self.entity {
            self.entity_name(name)?;
            rule.check(name, self.action)?;
            super::tokens::action(self, name, Some(rule))
                .map_err(|why| PolicyError::new(format!("`{name}`: {why}")))?;
        }
        Ok(())
    }

    /// The names of entities that are declared here, patterns first, each once.
    pub(crate) fn custom_names(&self) -> Vec<&str> {
        let patterns = self.patterns.iter().map(|rule| rule.entity.as_str());
        let mut names = Vec::new();
        for name in patterns.chain(self.deny.iter().map(|rule| rule.entity.as_str())) {
            if Entity::from_name(name).is_none() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Brings to one form what means the same.
    pub(crate) fn normalize(&mut self) {
        for word in self.patterns.iter_mut().flat_map(|rule| &mut rule.context) {
            *word = word.to_lowercase();
        }
    }

    fn entity_name(&self, name: &str) -> Result<(), PolicyError> {
        let own = self.custom_names();
        if Entity::from_name(name).is_some() || own.contains(&name) {
            return Ok(());
        }
        let names = catalog().map(|entry| entry.spec.name).chain(own);
        Err(PolicyError::new(format!(
            "unknown entity `{name}`{}",
            suggestion(name, names)
        )))
    }
}

impl EntityRule {
    fn check(&self, name: &str, default: ActionName) -> Result<(), PolicyError> {
        if let Some(least) = self.min_confidence {
            percent(&format!("`{name}`: min_confidence"), least)?;
        }
        let action = self.action.unwrap_or(default);
        let shapes = action == ActionName::Fpe && self.keep_first.is_some();
        let masks = (self.keep_first.is_some() && !shapes)
            || self.keep_last.is_some()
            || self.character.is_some();
        if masks && action != ActionName::Mask {
            return Err(PolicyError::new(format!(
                "`{name}`: keep_first, keep_last and character go with action = \"mask\""
            )));
        }
        if self.label.is_some() && action != ActionName::Label {
            return Err(PolicyError::new(format!(
                "`{name}`: label goes with action = \"label\""
            )));
        }
        Ok(())
    }
}

fn percent(key: &str, value: u8) -> Result<(), PolicyError> {
    if value > 100 {
        return Err(PolicyError::new(format!(
            "{key} {value} is not between 0 and 100"
        )));
    }
    Ok(())
}

fn country(code: &str) -> Result<(), PolicyError> {
    // In small letters a code would be known, and match no entity.
    let capitals = code.bytes().all(|byte| byte.is_ascii_uppercase());
    let known = catalog().any(|entry| entry.spec.country == code)
        || crate::check::is_country(code.as_bytes());
    if capitals && known {
        return Ok(());
    }
    Err(PolicyError::new(format!(
        "`{code}` is not an ISO 3166 alpha-2 code in capitals, such as `DE`"
    )))
}
