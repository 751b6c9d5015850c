//! Tax number of businesses (adószám): eight digits with check digit, one digit of the kind of taxation, two
//! of the county.
//!
//! Source: Hungary, Act CL of 2017; NAV.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HU_TAX_NUMBER",
    title: "Tax number of businesses (adószám)",
    country: "HU",
    source: "Hungary, Act CL of 2017; NAV",
    check: "weights 9 7 3 1, mod 10; code of taxation; county",
    triggers: &[Trigger::Shape("9{8}-9-99")],
    words: &["adószám", "adoszam", "tax number"],
    find,
    examples: &["10384132-1-02"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let county = matches!(digits.number(9, 11), 2..=20 | 22..=44 | 51);
    if holds(digits.part(0, 8))
        && matches!(digits.get(8), Some(b'1'..=b'5'))
        && county
        && site.separator(b"-").is_some()
    {
        return site.found(sure::STRONG, Check::Digits, "8-1-2");
    }
    Seen::No
}

pub(super) fn holds(digits: &[u8]) -> bool {
    let sum = europe::sum(digits, &[9, 7, 3, 1, 9, 7, 3, 1], 10);
    digits.len() == 8 && sum == Some(0) && !europe::same(digits)
}
