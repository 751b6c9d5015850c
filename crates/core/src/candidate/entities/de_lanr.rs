//! Physician number (LANR): six digits, check digit, two digits of the specialty.
//!
//! Source: Germany, KBV directive under SGB V § 75 (7).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_LANR",
    title: "Physician number (LANR)",
    country: "DE",
    source: "Germany, KBV directive under SGB V § 75 (7)",
    check: "weights 4 9, mod 10, over the first seven digits",
    triggers: &[Trigger::Hint("9{9}")],
    words: &["lanr", "arztnummer", "arzt nr", "betriebsarzt", "physician number"],
    find,
    examples: &["031128097"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::sum(digits, &[4, 9, 4, 9, 4, 9, 1], 10) == Some(0)
        && digits.number(7, 9) > 0
        && !europe::same(digits.part(0, 7));
    if holds {
        site.found(sure::WEAK, Check::Digits, "9 digits")
    } else {
        Seen::No
    }
}
