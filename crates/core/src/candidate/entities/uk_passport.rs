//! Passport number: nine digits, or two letters and seven digits.
//!
//! Source: HM Passport Office.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_PASSPORT",
    title: "Passport number",
    country: "GB",
    source: "HM Passport Office",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("AA9{7}")],
    words: &["passport"],
    find,
    examples: &["593125364"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
