//! Passport number: two or three letters and six digits.
//!
//! Source: Spain, Real Decreto 896/2003.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ES_PASSPORT",
    title: "Passport number",
    country: "ES",
    source: "Spain, Real Decreto 896/2003",
    triggers: &[Trigger::Hint("A{3}9{6}"), Trigger::Hint("AA9{6}")],
    words: &["pasaporte", "passport"],
    find,
    examples: &["BGB920085"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
