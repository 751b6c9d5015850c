//! Taxpayer number (VÖEN): eight digits, a check digit, and 1 for organisations or 2 for persons.
//!
//! Source: Azerbaijan, Tax Code article 33.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AZ_VOEN",
    title: "Taxpayer number (VÖEN)",
    country: "AZ",
    source: "Azerbaijan, Tax Code article 33",
    check: "weights 4 1 8 6 2 7 5 3, mod 11; last digit 1 or 2",
    triggers: &[Trigger::Hint("9{10}")],
    words: &["vöen", "voen", "vergi ödəyicisi", "inn", "taxpayer"],
    find,
    examples: &["2601018831"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::sum(digits, &[4, 1, 8, 6, 2, 7, 5, 3], 11) == europe::digit(digits, 8)
        && matches!(digits.last(), Some(b'1' | b'2'))
        && !europe::same(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "10 digits")
    } else {
        Seen::No
    }
}
