//! Passport number: two letters and six or seven digits.
//!
//! Source: Hungary, Act XII of 1998.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HU_PASSPORT",
    title: "Passport number",
    country: "HU",
    source: "Hungary, Act XII of 1998",
    triggers: &[Trigger::Hint("AA9{6,7}")],
    words: &["útlevél", "utlevel", "útlevélszám", "passport"],
    find,
    examples: &["BF6101852"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
