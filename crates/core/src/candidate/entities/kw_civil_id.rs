//! Civil number: century, date of birth as YYMMDD, serial number, check digit.
//!
//! Source: Public Authority for Civil Information, Law 32 of 1982; mod 11 with the weights 2 1 6 3 7 9
//! 10 5 8 4 2.

use super::common::{date, digit};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KW_CIVIL_ID",
    title: "Civil number",
    country: "KW",
    source: "Public Authority for Civil Information, Law 32/1982",
    check: "century; date of birth; weighted sum mod 11",
    triggers: &[Trigger::Hint("9{12}")],
    words: &[
        "civil id",
        "civil number",
        "paci",
        "الرقم المدني",
        "البطاقة المدنية",
        "المدني",
    ],
    common: true,
    find,
    examples: &["285011212342", "301031504569"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let century = match digits.first() {
        Some(b'1') => 1800,
        Some(b'2') => 1900,
        Some(b'3') => 2000,
        _ => return Seen::No,
    };
    let born = date(
        century + digits.number(1, 3),
        digits.number(3, 5),
        digits.number(5, 7),
    );
    let rest = check::weighted_mod(digits.part(0, 11), &[2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], 11);
    if !born || rest.is_none() || rest.map(|rest| 11 - rest) != digit(digits, 11) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "12 digits")
}
