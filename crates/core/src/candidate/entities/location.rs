//! Town of a person's address or birth, behind a label for it.
//!
//! Source: WHATWG HTML autofill field names (`address-level2`); vCard, RFC 6350 section 6.3.1.

use super::prelude::*;
use crate::candidate::person;

pub(super) const SPEC: Spec = Spec {
    name: "LOCATION",
    title: "Place (a town behind a label for it; in running text by a tagger)",
    source: "WHATWG HTML autofill field names; RFC 6350 section 6.3.1",
    check: "the name before it; capitals or a script without",
    triggers: &[Trigger::Named],
    find,
    examples: &["city=Springfield", "birthplace=Saint-Étienne"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    super::common::read(match site.reading() {
        Reading::Value(field) => person::city(site, &field),
        _ => None,
    })
}
