//! The parts of the schema that declare patterns, deny lists and allow lists. Doc comments here become
//! `docs/policy.schema.json`.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

#[cfg(any(test, feature = "schema"))]
use serde::{Deserialize, Serialize};

use super::quiet::Quiet;
use super::suggest::suggestion;
use crate::candidate::pattern::{MAX_PATTERN, VALIDATORS, parse, validator};
use crate::error::PolicyError;

/// The most patterns, and the most deny lists, of a policy.
const MAX_TABLES: usize = 512;
/// The longest context word, in bytes: what a recognizer sees of the text before a value.
const MAX_WORD: usize = 64;

/// A pattern whose matches are values.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(deny_unknown_fields))]
pub(crate) struct PatternRule {
    /// The entity that it finds: a new name of capitals, digits and _, or a built-in one.
    pub(crate) entity: String,
    /// The pattern, in the language of docs/patterns.md.
    pub(crate) regex: Quiet<String>,
    /// A check that matches must pass once separators are dropped, such as "luhn".
    #[cfg_attr(
        any(test, feature = "schema"),
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub(crate) validator: Option<String>,
    /// Words near a match that make it surer; case does not matter.
    #[cfg_attr(any(test, feature = "schema"), serde(default))]
    pub(crate) context: Vec<String>,
    /// How sure a match is (0 to 100) before context speaks.
    #[cfg_attr(feature = "schema", schemars(range(max = 100)))]
    #[cfg_attr(any(test, feature = "schema"), serde(default = "likely"))]
    pub(crate) confidence: u8,
}

/// Values that are always found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(deny_unknown_fields))]
pub(crate) struct DenyRule {
    /// The entity that they are: a new name of capitals, digits and _, or a built-in one.
    pub(crate) entity: String,
    /// These values, as whole words and in either ASCII case.
    #[cfg_attr(any(test, feature = "schema"), serde(default))]
    pub(crate) exact: Quiet<Vec<String>>,
    /// Words that begin so, to the end of the word.
    #[cfg_attr(any(test, feature = "schema"), serde(default))]
    pub(crate) prefixes: Quiet<Vec<String>>,
}

/// Values that are never reported, unless a deny list has them.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(deny_unknown_fields, default))]
pub(crate) struct AllowRule {
    /// These values, in either ASCII case.
    pub(crate) exact: Quiet<Vec<String>>,
    /// E-mail addresses and URLs at these hosts and below them. A URL with a secret in it stays reported.
    pub(crate) domains: Quiet<Vec<String>>,
    /// Values that begin so. Where the entry has no separator, those in the value do not matter.
    pub(crate) prefixes: Quiet<Vec<String>>,
}

pub(super) const fn likely() -> u8 {
    70
}

/// Refuses a key of a table. The message names no value, for these are what nobody is to see.
pub(super) fn refuse(key: &str, entity: &str, why: &str) -> PolicyError {
    match entity {
        "" => PolicyError::new(format!("{key}: {why}")),
        entity => PolicyError::new(format!("{key} (`{entity}`): {why}")),
    }
}

/// Refuses more tables of a kind than there may be.
pub(super) fn check_count(key: &str, count: usize) -> Result<(), PolicyError> {
    match count > MAX_TABLES {
        true => Err(refuse(
            key,
            "",
            "there are more than 512; put what belongs together into one",
        )),
        false => Ok(()),
    }
}

fn check_entity(key: &str, entity: &str) -> Result<(), PolicyError> {
    let rest = entity
        .strip_prefix(|c: char| c.is_ascii_uppercase())
        .unwrap_or("");
    let fits = rest
        .bytes()
        .all(|b| matches!(b, b'A'..=b'Z' | b'0'..=b'9' | b'_'));
    match (1..=63).contains(&rest.len()) && fits {
        true => Ok(()),
        false => Err(refuse(
            key,
            "",
            "an entity is a capital and 1 to 63 capitals, digits and _, such as EMPLOYEE_ID",
        )),
    }
}

fn check_entries(key: &str, entity: &str, entries: &[String]) -> Result<(), PolicyError> {
    for (number, entry) in (1..).zip(entries) {
        let why = match entry.as_str() {
            "" => "is empty",
            entry if entry.trim() != entry => "begins or ends with a blank; leave the blank out",
            entry if entry.len() > MAX_PATTERN => "is longer than 256 bytes",
            _ => continue,
        };
        return Err(refuse(key, entity, &format!("entry {number} {why}")));
    }
    Ok(())
}

impl PatternRule {
    /// `key` is the table's place in the file.
    pub(super) fn check(&self, key: &str) -> Result<(), PolicyError> {
        check_entity(&format!("{key}.entity"), &self.entity)?;
        let refuse =
            |field: &str, why: &str| Err(refuse(&format!("{key}.{field}"), &self.entity, why));
        if let Err(refusal) = parse(&self.regex) {
            return refuse(
                "regex",
                &format!("character {}: {}", refusal.at, refusal.why),
            );
        }
        if self.confidence > 100 {
            return refuse("confidence", "it is not between 0 and 100");
        }
        if let Some(name) = self
            .validator
            .as_deref()
            .filter(|name| validator(name).is_none())
        {
            let names = VALIDATORS.iter().map(|known| known.name);
            let hint = suggestion(name, names.clone());
            let all = names.collect::<Vec<_>>().join(", ");
            return refuse(
                "validator",
                &format!("unknown validator, expected one of {all}{hint}"),
            );
        }
        if self
            .context
            .iter()
            .any(|word| word.trim() != word || word.is_empty() || word.len() > MAX_WORD)
        {
            return refuse(
                "context",
                "a word has 1 to 64 bytes and no blank at its ends",
            );
        }
        Ok(())
    }
}

impl DenyRule {
    /// `key` is the table's place in the file.
    pub(super) fn check(&self, key: &str) -> Result<(), PolicyError> {
        check_entity(&format!("{key}.entity"), &self.entity)?;
        if self.exact.is_empty() && self.prefixes.is_empty() {
            return Err(refuse(
                &format!("{key}.entity"),
                &self.entity,
                "nothing is listed; add exact or prefixes",
            ));
        }
        check_entries(&format!("{key}.exact"), &self.entity, &self.exact)?;
        check_entries(&format!("{key}.prefixes"), &self.entity, &self.prefixes)
    }
}

impl AllowRule {
    pub(super) fn check(&self) -> Result<(), PolicyError> {
        check_entries("allow.exact", "", &self.exact)?;
        check_entries("allow.domains", "", &self.domains)?;
        check_entries("allow.prefixes", "", &self.prefixes)?;
        for (number, domain) in (1..).zip(self.domains.iter()) {
            if domain.contains(['/', '@', ':', '*', ' '])
                || domain.starts_with('.')
                || domain.ends_with('.')
            {
                let why = format!(
                    "entry {number} is not a host; write its name alone, such as example.com"
                );
                return Err(refuse("allow.domains", "", &why));
            }
        }
        Ok(())
    }
}
