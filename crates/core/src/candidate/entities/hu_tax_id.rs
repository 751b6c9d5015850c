//! Tax identification number (adóazonosító jel): 8, days since 1867, serial, check digit.
//!
//! Source: Hungary, Act XX of 1996, annex; Act CL of 2017.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HU_TAX_ID",
    title: "Tax identification number (adóazonosító jel)",
    country: "HU",
    source: "Hungary, Act XX of 1996, annex; Act CL of 2017",
    check: "first digit 8; weights 1 to 9, mod 11",
    triggers: &[Trigger::Hint("9{10}")],
    words: &["adóazonosító", "adoazonosito", "adó azonosító", "tax id", "adójel"],
    find,
    examples: &["8464325428"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = digits.first() == Some(&b'8')
        && europe::sum(digits, &[1, 2, 3, 4, 5, 6, 7, 8, 9], 11) == europe::last(digits)
        && !europe::same(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "10 digits")
    } else {
        Seen::No
    }
}
