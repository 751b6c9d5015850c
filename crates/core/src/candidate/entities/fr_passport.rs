//! Passport number: two digits, two letters, five digits.
//!
//! Source: France, décret 2005-1726.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_PASSPORT",
    title: "Passport number",
    country: "FR",
    source: "France, décret 2005-1726",
    triggers: &[Trigger::Hint("99AA9{5}")],
    words: &["passeport", "passport"],
    find,
    examples: &["21XS46661"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
