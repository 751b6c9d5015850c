//! From the schema to what is searched for.

use alloc::format;
use alloc::vec::Vec;

use super::Policy;
use super::declared::refuse;
use super::model::{ActionName, Model, Selection};
use crate::candidate::pattern::{Engine, parse, validator};
use crate::candidate::{Allow, Declared, Denied, Deny, Pattern};
use crate::error::PolicyError;
use crate::finding::Entity;

/// The entities that a policy declares, with their numbers.
pub(super) fn numbered(model: &Model) -> impl Iterator<Item = (Entity, &str)> {
    (Entity::FIRST_CUSTOM..)
        .map(Entity)
        .zip(model.custom_names())
}

impl Policy {
    /// Patterns and lists, ready to search for.
    ///
    /// # Errors
    /// If a pattern is refused.
    pub(crate) fn declared(&self) -> Result<Declared, PolicyError> {
        Ok(Declared {
            patterns: self.patterns()?,
            deny: self.denied(),
            allow: self.allowed(),
        })
    }

    fn patterns(&self) -> Result<Vec<Pattern>, PolicyError> {
        let mut patterns = Vec::new();
        for (number, rule) in (1..).zip(&self.model.patterns) {
            let node = parse(&rule.regex).map_err(|refusal| {
                let why = format!("character {}: {}", refusal.at, refusal.why);
                refuse(&format!("patterns[{number}].regex"), &rule.entity, &why)
            })?;
            if let Some(entity) = self.entity(&rule.entity)
                && self.is_named(&rule.entity)
                && !self.is_off(&rule.entity)
            {
                patterns.push(Pattern {
                    entity,
                    engine: Engine::new(&node),
                    validator: rule.validator.as_deref().and_then(validator),
                    words: rule.context.clone(),
                    confidence: rule.confidence,
                    least: self.least_for(&rule.entity),
                });
            }
        }
        Ok(patterns)
    }

    fn denied(&self) -> Deny {
        let mut entries = Vec::new();
        for rule in self
            .model
            .deny
            .iter()
            .filter(|rule| !self.is_off(&rule.entity))
        {
            let Some(entity) = self.entity(&rule.entity) else {
                continue;
            };
            for (list, prefix) in [(&rule.exact, false), (&rule.prefixes, true)] {
                entries.extend(list.iter().map(|text| Denied {
                    entity,
                    text: text.clone(),
                    prefix,
                }));
            }
        }
        Deny::new(&entries)
    }

    fn allowed(&self) -> Allow {
        let allow = &self.model.allow;
        Allow::new(&allow.exact, &allow.domains, &allow.prefixes)
    }

    fn entity(&self, name: &str) -> Option<Entity> {
        let own = || {
            numbered(&self.model)
                .find(|(_, known)| *known == name)
                .map(|(entity, _)| entity)
        };
        Entity::from_name(name).or_else(own)
    }

    /// Whether the policy looks for an entity that it declares; deny lists do not ask.
    fn is_named(&self, name: &str) -> bool {
        match &self.model.entities {
            Selection::These(names) => names.iter().any(|known| known == name),
            Selection::All | Selection::Default => true,
        }
    }

    fn is_off(&self, name: &str) -> bool {
        self.rule(name).and_then(|rule| rule.action) == Some(ActionName::Off)
    }
}
