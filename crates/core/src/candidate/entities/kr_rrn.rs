//! Resident registration number: date of birth, sex and century (1 to 4), five digits and a check
//! digit; the last six are random in numbers given out since October 2020.
//!
//! Source: Ministry of the Interior and Safety, Resident Registration Act and its enforcement rule of
//! 2020.

use super::common::{date, digit, lack};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KR_RRN",
    title: "Resident registration number",
    country: "KR",
    source: "Ministry of the Interior and Safety, Resident Registration Act",
    check: "date of birth; sex and century; check digit until October 2020",
    triggers: &[Trigger::Shape("9{6}-9{7}"), Trigger::Hint("9{13}")],
    words: &[
        "주민등록번호",
        "주민번호",
        "주민등록",
        "rrn",
        "resident registration",
        "jumin",
    ],
    common: true,
    find,
    examples: &["900101-1234568", "971231-2123458"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let century = match digits.get(6) {
        Some(b'1' | b'2') => 1900,
        Some(b'3' | b'4') => 2000,
        _ => return Seen::No,
    };
    if !date(
        century + digits.number(0, 2),
        digits.number(2, 4),
        digits.number(4, 6),
    ) {
        return Seen::No;
    }
    let weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
    let lacks = lack(digits.part(0, 12), &weights, 11).map(|lacks| lacks % 10);
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
