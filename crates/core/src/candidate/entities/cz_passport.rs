//! Passport number: eight digits.
//!
//! Source: Czechia, Act 329/1999 on travel documents.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CZ_PASSPORT",
    title: "Passport number",
    country: "CZ",
    source: "Czechia, Act 329/1999 on travel documents",
    on: false,
    triggers: &[Trigger::Hint("9{8}")],
    words: &["cestovní pas", "číslo pasu", "cislo pasu", "pasu", "passport"],
    find,
    examples: &["36086423"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
