//! Civil registration number (CPR): DDMMYY of birth, serial with century, and until 2007 a check digit.
//!
//! Source: Denmark, CPR-kontoret, Act on the Civil Registration System.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DK_CPR",
    title: "Civil registration number (CPR)",
    country: "DK",
    source: "Denmark, CPR-kontoret, Act on the Civil Registration System",
    check: "date of birth; weights 4 3 2 7 6 5 4 3 2 1, mod 11 (until 2007)",
    triggers: &[Trigger::Shape("9{6}-9{4}"), Trigger::Hint("9{10}")],
    words: &["cpr", "personnummer", "cpr nr", "cprnr", "cpr nummer"],
    common: true,
    find,
    examples: &["210198-7283", "2101987283"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !europe::ddmmyy(digits.part(0, 6)) {
        return Seen::No;
    }
    // Since 2007 numbers are given out that fail the check.
    let checked = europe::sum(digits, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) == Some(0);
    match (site.separator(b"- "), checked) {
        (Some(b'-'), true) => site.found(europe::six_four(digits), Check::Digits, "6-4, checked"),
        (Some(b'-'), false) => site.found(sure::WEAK, Check::Structure, "6-4"),
        (Some(b' '), _) if site.crowded() => Seen::No,
        (Some(_), true) => site.found(sure::WEAK, Check::Digits, "10 digits, checked"),
        (Some(_), false) => site.found(sure::BARE, Check::Structure, "10 digits"),
        (None, _) => Seen::No,
    }
}
