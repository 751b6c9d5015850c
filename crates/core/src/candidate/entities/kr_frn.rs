//! Foreigner registration number: as that of residents, with 5 to 8 for sex and century.
//!
//! Source: Ministry of Justice, Immigration Act, article 31, and its enforcement rule.

use super::common::{date, digit, lack};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KR_FRN",
    title: "Foreigner registration number",
    country: "KR",
    source: "Ministry of Justice, Immigration Act",
    check: "date of birth; sex and century; check digit until October 2020",
    triggers: &[Trigger::Shape("9{6}-9{7}"), Trigger::Hint("9{13}")],
    words: &[
        "외국인등록번호",
        "외국인등록",
        "외국인",
        "frn",
        "foreigner registration",
        "alien registration",
        "arc",
    ],
    common: true,
    find,
    examples: &["900101-5234561", "851231-6123458"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let century = match digits.get(6) {
        Some(b'5' | b'6') => 1900,
        Some(b'7' | b'8') => 2000,
        _ => return Seen::No,
    };
    if !date(
        century + digits.number(0, 2),
        digits.number(2, 4),
        digits.number(4, 6),
    ) {
        return Seen::No;
    }
    // Two more than the number of a resident.
    let weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
    let lacks = lack(digits.part(0, 12), &weights, 11).map(|lacks| (lacks + 2) % 10);
    match (
        lacks.is_some() && lacks == digit(digits, 12),
        site.separator(b"-"),
    ) {
        (true, Some(b'-')) => site.found(sure::STRONG, Check::Digits, "6-7"),
        (false, Some(b'-')) => site.found(sure::LIKELY, Check::Structure, "6-7, no check digit"),
        (true, Some(_)) => site.found(sure::WEAK, Check::Digits, "13 digits"),
        (false, Some(_)) => site.found(sure::BARE, Check::Structure, "13 digits, no check digit"),
        _ => Seen::No,
    }
}
