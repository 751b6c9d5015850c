//! Passport number: two letters and seven digits.
//!
//! Source: Finland, Passport Act 671/2006.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FI_PASSPORT",
    title: "Passport number",
    country: "FI",
    source: "Finland, Passport Act 671/2006",
    triggers: &[Trigger::Hint("AA9{7}")],
    words: &["passin numero", "passinumero", "suomen passi", "passport", "pass nr"],
    find,
    examples: &["PM9674181"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
