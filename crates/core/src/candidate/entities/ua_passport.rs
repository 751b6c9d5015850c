//! Passport number: nine digits (identity card), or two letters and six digits (for travel).
//!
//! Source: Ukraine, Law 5492-VI; Cabinet Resolution 302 of 2015.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UA_PASSPORT",
    title: "Passport number",
    country: "UA",
    source: "Ukraine, Law 5492-VI; Cabinet Resolution 302 of 2015",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("AA9{6}")],
    words: &["паспорт", "закордонний паспорт", "паспорта", "id картка", "pasport", "passport"],
    find,
    examples: &["000031287", "000031287"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
