//! Passport number: a letter and eight digits.
//!
//! Source: Turkey, Pasaport Kanunu 5682.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TR_PASSPORT",
    title: "Passport number",
    country: "TR",
    source: "Turkey, Pasaport Kanunu 5682",
    triggers: &[Trigger::Hint("A9{8}"), Trigger::Hint("A-9{8}")],
    words: &["pasaport", "pasaport no", "passport"],
    find,
    examples: &["S00482749"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
