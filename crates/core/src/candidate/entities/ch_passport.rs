//! Passport number: a letter and seven digits.
//!
//! Source: Switzerland, fedpol, Identity Documents Act.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CH_PASSPORT",
    title: "Passport number",
    country: "CH",
    source: "Switzerland, fedpol, Identity Documents Act",
    triggers: &[Trigger::Hint("A9{7}")],
    words: &["reisepass", "passeport", "passaporto", "passnummer", "pass nr", "passport"],
    find,
    examples: &["X5209895"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
