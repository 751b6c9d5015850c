//! NHS number.
//!
//! Source: NHS Data Dictionary, NHS NUMBER.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_NHS",
    title: "NHS number",
    country: "GB",
    source: "NHS Data Dictionary, NHS NUMBER",
    check: "weights 10 to 2, mod 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Hint("999-999-9999")],
    words: &["nhs", "national health", "patient id", "patient no", "patient number", "health service"],
    find,
    examples: &["943 476 5919"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::mod11(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2], None);
    if holds {
        europe::graded(site, b" -", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}
