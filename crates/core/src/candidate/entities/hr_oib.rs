//! Personal identification number (OIB).
//!
//! Source: Croatia, Act on the personal identification number (NN 60/08); ISO 7064.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HR_OIB",
    title: "Personal identification number (OIB)",
    country: "HR",
    source: "Croatia, Act on the personal identification number (NN 60/08); ISO 7064",
    check: "ISO 7064 mod 11-10",
    triggers: &[Trigger::Hint("9{11}")],
    words: &["oib", "osobni identifikacijski", "osobni identifikacijski broj"],
    common: true,
    find,
    examples: &["98578871428"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        site.found(sure::WEAK, Check::Digits, "11 digits")
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    digits.len() == 11 && check::mod11_10(digits) && !europe::same(digits)
}
