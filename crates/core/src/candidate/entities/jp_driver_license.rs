//! Number of a driver's licence: public safety commission, year of the first licence, serial number,
//! check digit, and how often it was issued again.
//!
//! Source: National Police Agency, Road Traffic Act, ordinance on its enforcement; the check digit is
//! mod 11 with the weights 5 4 3 2 7 6 5 4 3 2.

use super::common::{digit, lack, uniform};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "JP_DRIVER_LICENSE",
    title: "Driver's licence number",
    country: "JP",
    source: "National Police Agency, driver's licence number",
    check: "police; weighted sum mod 11",
    triggers: &[Trigger::Hint("9{12}")],
    words: &[
        "運転免許",
        "免許証",
        "免許",
        "driver license",
        "drivers license",
        "driver's license",
        "driving licence",
    ],
    find,
    examples: &["308612345640", "301234567810"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let police = matches!(digits.number(0, 2), 10..=97);
    let lacks =
        lack(digits.part(0, 10), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11).map(|lacks| lacks % 10);
    if !police || uniform(digits) || lacks.is_none() || lacks != digit(digits, 10) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "12 digits")
}
