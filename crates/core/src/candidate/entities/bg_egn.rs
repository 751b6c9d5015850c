//! Uniform civil number (EGN): YYMMDD of birth with 20 or 40 added to the month for other centuries, serial,
//! check digit.
//!
//! Source: Bulgaria, Civil Registration Act, article 11.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BG_EGN",
    title: "Uniform civil number (EGN)",
    country: "BG",
    source: "Bulgaria, Civil Registration Act, article 11",
    check: "date of birth; weights 2 4 8 5 10 9 7 3 6, mod 11",
    triggers: &[Trigger::Hint("9{10}")],
    words: &["егн", "единен граждански номер", "egn", "uniform civil", "civil number"],
    common: true,
    find,
    examples: &["9710069114"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::is_short_date(
        digits.number(0, 2),
        digits.number(2, 4),
        digits.number(4, 6),
        &[0, 20, 40],
    ) && europe::sum(digits, &[2, 4, 8, 5, 10, 9, 7, 3, 6], 11).map(|rest| rest % 10)
        == europe::last(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "10 digits")
    } else {
        Seen::No
    }
}
