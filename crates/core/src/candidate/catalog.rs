//! Names and numbers of all built-in entities.

use super::spec::Spec;
use crate::finding::Entity;

/// A line of the catalog.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) entity: Entity,
    pub(crate) spec: &'static Spec,
}

#[cfg(not(feature = "about"))]
use super::packed::tables;

/// What is not secrets, and secrets.
#[cfg(feature = "about")]
fn tables() -> [&'static [Entry]; 2] {
    [super::entities::ENTITIES, super::secrets::SECRETS]
}

/// All built-in entities, by number.
pub(crate) fn catalog() -> impl Iterator<Item = &'static Entry> + Clone {
    tables().into_iter().flatten()
}

impl Entity {
    /// The name of a built-in kind; `None` for one that a policy declared.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let [entities, secrets] = tables();
        let table = if self < secrets.first()?.entity {
            entities
        } else {
            secrets
        };
        let place = table
            .binary_search_by_key(&self, |entry| entry.entity)
            .ok()?;
        table.get(place).map(|entry| entry.spec.name)
    }

    /// The built-in kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        catalog()
            .find(|entry| entry.spec.name == name)
            .map(|entry| entry.entity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_rise_names_are_unique_and_every_line_is_filled_in() {
        for (entry, next) in catalog().zip(catalog().skip(1)) {
            assert!(entry.entity < next.entity, "{}", next.spec.name);
        }
        for entry in catalog() {
            let spec = entry.spec;
            assert_eq!(
                Entity::from_name(spec.name),
                Some(entry.entity),
                "{} twice",
                spec.name
            );
            assert!(
                !spec.title.is_empty() && !spec.source.is_empty(),
                "{}",
                spec.name
            );
            assert!(!spec.triggers.is_empty(), "{}", spec.name);
            assert!(
                spec.country.is_empty() || spec.country.len() == 2,
                "{}",
                spec.name
            );
            for word in spec.words {
                assert_eq!(word.to_lowercase(), **word, "{}", spec.name);
            }
        }
    }
}
