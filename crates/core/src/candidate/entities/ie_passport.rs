//! Passport number: one or two letters and seven digits.
//!
//! Source: Ireland, Passports Act 2008.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IE_PASSPORT",
    title: "Passport number",
    country: "IE",
    source: "Ireland, Passports Act 2008",
    triggers: &[Trigger::Hint("AA9{7}"), Trigger::Hint("A9{7}")],
    words: &["passport", "pas uimhir"],
    find,
    examples: &["LE7752159"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
