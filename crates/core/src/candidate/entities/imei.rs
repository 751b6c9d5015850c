//! Mobile equipment identity: type allocation code, serial number and Luhn digit, 15 digits.
//!
//! Source: 3GPP TS 23.003 section 6.2 and annex B (Luhn); GSMA TS.06 for the reporting body identifiers
//! that begin an allocation code.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IMEI",
    title: "Mobile equipment identity",
    source: "3GPP TS 23.003 section 6.2; GSMA TS.06",
    check: "Luhn; reporting body identifier, or the name near",
    triggers: &[
        Trigger::Hint("9{15}"),
        Trigger::Shape("99-9{6}-9{6}-9"),
        Trigger::Shape("9{6}-99-9{6}-9"),
        Trigger::Shape("9{8}-9{6}-9"),
    ],
    words: &["imei", "device", "handset", "equipment identity", "gerät", "appareil", "dispositivo", "串号"],
    find,
    examples: &["490154203237518", "49-015420-323751-8"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let body = matches!(digits.number(0, 2), 1 | 10 | 30 | 33 | 35 | 44 | 45 | 49..=54 | 86 | 91 | 98 | 99);
    if !check::luhn(digits) {
        return Seen::No;
    }
    // Behind its name a number counts that no known body has given.
    match (site.separator(b" -/"), body) {
        (Some(_), false) => site.found(sure::BARE, Check::Digits, "other body"),
        (Some(0), true) => site.found(sure::WEAK, Check::Digits, "15 digits"),
        (Some(_), true) => site.found(70, Check::Digits, "groups"),
        (None, _) => Seen::No,
    }
}
