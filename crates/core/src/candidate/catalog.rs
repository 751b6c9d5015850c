//! Names and numbers of all built-in entities.

use super::spec::Spec;
use crate::finding::Entity;

use super::entities::ENTITIES;
use super::secrets::SECRETS;

/// A line of the catalog.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) entity: Entity,
    pub(crate) spec: &'static Spec,
}

/// All built-in entities, by number.
pub(crate) fn catalog() -> impl Iterator<Item = &'static Entry> + Clone {
    ENTITIES.iter().chain(SECRETS)
}

impl Entity {
    /// The name of a built-in kind; `None` for one that a policy declared.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let table = if self < SECRETS.first()?.entity {
            ENTITIES
        } else {
            SECRETS
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
