//! Passport number: one or two letters and six digits.
//!
//! Source: Portugal, Decreto-Lei 83/2000.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PT_PASSPORT",
    title: "Passport number",
    country: "PT",
    source: "Portugal, Decreto-Lei 83/2000",
    triggers: &[Trigger::Hint("A9{6}"), Trigger::Hint("AA9{6}")],
    words: &["passaporte", "passport"],
    find,
    examples: &["CA150611"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
