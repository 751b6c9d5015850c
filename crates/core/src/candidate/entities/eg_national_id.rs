//! National number: century, date of birth as YYMMDD, governorate, serial number (its last digit tells
//! the sex), check digit whose rule is not published.
//!
//! Source: Ministry of Interior, Civil Status Organization, Law 143 of 1994.

use super::common::date;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "EG_NATIONAL_ID",
    title: "National number",
    country: "EG",
    source: "Ministry of Interior, Civil Status Law 143/1994",
    check: "century; date of birth; governorate",
    triggers: &[Trigger::Hint("9{14}")],
    words: &[
        "الرقم القومي",
        "رقم قومي",
        "البطاقة",
        "القومي",
        "national id",
        "national number",
        "egyptian id",
        "raqam qawmi",
    ],
    common: true,
    find,
    examples: &["29001011234567", "30112312101234"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let century = match digits.first() {
        Some(b'2') => 1900,
        Some(b'3') => 2000,
        _ => return Seen::No,
    };
    let born = date(
        century + digits.number(1, 3),
        digits.number(3, 5),
        digits.number(5, 7),
    );
    let governorate = matches!(digits.number(7, 9), 1..=4 | 11..=19 | 21..=29 | 31..=35 | 88);
    if !born || !governorate {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Structure, "14 digits")
}
