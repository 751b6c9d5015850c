//! Passport number: two letters and seven digits.
//!
//! Source: Italy, Legge 1185/1967; Ministero degli Affari Esteri.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IT_PASSPORT",
    title: "Passport number",
    country: "IT",
    source: "Italy, Legge 1185/1967; Ministero degli Affari Esteri",
    triggers: &[Trigger::Hint("AA9{7}")],
    words: &["passaporto", "passport"],
    find,
    examples: &["YA9018866"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
