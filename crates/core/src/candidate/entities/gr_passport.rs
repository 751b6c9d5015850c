//! Passport number: two letters and seven digits.
//!
//! Source: Greece, Hellenic Police, Presidential Decree 25/2004.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GR_PASSPORT",
    title: "Passport number",
    country: "GR",
    source: "Greece, Hellenic Police, Presidential Decree 25/2004",
    triggers: &[Trigger::Hint("AA9{7}")],
    words: &["διαβατήριο", "διαβατηρίου", "διαβατηριο", "diavatirio", "passport"],
    find,
    examples: &["OO0965004"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
