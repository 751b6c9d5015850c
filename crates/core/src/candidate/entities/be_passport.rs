//! Passport number: two letters and six digits.
//!
//! Source: Belgium, FPS Foreign Affairs.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BE_PASSPORT",
    title: "Passport number",
    country: "BE",
    source: "Belgium, FPS Foreign Affairs",
    triggers: &[Trigger::Hint("AA9{6}")],
    words: &["paspoort", "passeport", "reisepass", "passport"],
    find,
    examples: &["EJ710612"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
