//! National identification number (PESEL): YYMMDD of birth with 20, 40, 60 or 80 added to the month for
//! other centuries, serial, check digit.
//!
//! Source: Poland, Act on the population register of 24 September 2010.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PL_PESEL",
    title: "National identification number (PESEL)",
    country: "PL",
    source: "Poland, Act on the population register of 24 September 2010",
    check: "date of birth; weights 1 3 7 9, mod 10",
    triggers: &[Trigger::Hint("9{11}")],
    words: &["pesel", "numer pesel", "nr pesel"],
    common: true,
    find,
    examples: &["44051401359"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::is_short_date(
        digits.number(0, 2),
        digits.number(2, 4),
        digits.number(4, 6),
        &[0, 20, 40, 60, 80],
    ) && europe::sum(digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10) == Some(0);
    if holds {
        site.found(sure::WEAK, Check::Digits, "11 digits")
    } else {
        Seen::No
    }
}
