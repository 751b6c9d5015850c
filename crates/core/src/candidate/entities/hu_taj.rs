//! Social security number (TAJ).
//!
//! Source: Hungary, Act XX of 1996, annex.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HU_TAJ",
    title: "Social security number (TAJ)",
    country: "HU",
    source: "Hungary, Act XX of 1996, annex",
    check: "weights 3 7, mod 10",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("999-999-999")],
    words: &["taj", "taj szám", "tajszám", "társadalombiztosítási", "tarsadalombiztositasi"],
    find,
    examples: &["163847434", "163 847 434"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::sum(digits, &[3, 7, 3, 7, 3, 7, 3, 7], 10) == europe::last(digits) && !europe::same(digits);
    if holds {
        europe::graded(site, b" -", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}
