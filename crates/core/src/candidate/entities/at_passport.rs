//! Passport number: a letter and seven digits.
//!
//! Source: Austria, Passgesetz 1992.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AT_PASSPORT",
    title: "Passport number",
    country: "AT",
    source: "Austria, Passgesetz 1992",
    triggers: &[Trigger::Hint("A9{7}"), Trigger::Hint("A-9{7}")],
    words: &["reisepass", "passnummer", "pass nr", "passport"],
    find,
    examples: &["P2595040", "P 2595040"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
