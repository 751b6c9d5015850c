//! Passport number: eight or nine digits.
//!
//! Source: Romania, Law 248/2005.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RO_PASSPORT",
    title: "Passport number",
    country: "RO",
    source: "Romania, Law 248/2005",
    on: false,
    triggers: &[Trigger::Hint("9{8,9}")],
    words: &["pașaport", "pasaport", "numărul pașaportului", "passport"],
    find,
    examples: &["060424024"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
