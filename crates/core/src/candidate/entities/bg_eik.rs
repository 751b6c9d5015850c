//! Company number (EIK, BULSTAT).
//!
//! Source: Bulgaria, Commercial Register and BULSTAT Register Act.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BG_EIK",
    title: "Company number (EIK, BULSTAT)",
    country: "BG",
    source: "Bulgaria, Commercial Register and BULSTAT Register Act",
    check: "two rounds of weights, mod 11; for branches again",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("9{13}")],
    words: &["еик", "булстат", "eik", "bulstat"],
    find,
    examples: &["244086622", "244086622"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        site.found(sure::WEAK, Check::Digits, "9 or 13 digits")
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    let company = europe::two_rounds(digits, &[1, 2, 3, 4, 5, 6, 7, 8], &[3, 4, 5, 6, 7, 8, 9, 10]);
    let branch = |part: &[u8]| europe::two_rounds(part, &[2, 7, 3, 5], &[4, 9, 5, 7]);
    company && (digits.len() == 9 || (digits.len() == 13 && digits.get(8..).is_some_and(branch)))
}
