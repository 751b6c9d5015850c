//! Company number (IČO).
//!
//! Source: Czechia, Act 89/1995 on the state statistical service.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CZ_ICO",
    title: "Company number (IČO)",
    country: "CZ",
    source: "Czechia, Act 89/1995 on the state statistical service",
    check: "weights 8 to 2, mod 11",
    triggers: &[Trigger::Hint("9{8}"), Trigger::Hint("999-99-999")],
    words: &["ičo", "ičo", "ico", "ič", "identifikační číslo", "identifikacni cislo"],
    find,
    examples: &["20812311", "208 12 311"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        europe::graded(site, b" ", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    digits.len() == 8
        && !europe::same(digits)
        && europe::sum(digits, &[8, 7, 6, 5, 4, 3, 2], 11).map(|rest| (11 - rest) % 10) == europe::last(digits)
}
