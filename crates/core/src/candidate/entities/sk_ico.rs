//! Company number (IČO).
//!
//! Source: Slovakia, Act 272/2015 on the register of legal persons.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SK_ICO",
    title: "Company number (IČO)",
    country: "SK",
    source: "Slovakia, Act 272/2015 on the register of legal persons",
    check: "weights 8 to 2, mod 11",
    triggers: &[Trigger::Hint("9{8}"), Trigger::Hint("99-999-999")],
    words: &["ičo", "ico", "identifikačné číslo", "identifikacne cislo"],
    find,
    examples: &["53828917", "53 828 917"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = super::cz_ico::holds(digits);
    if holds {
        europe::graded(site, b" ", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}
