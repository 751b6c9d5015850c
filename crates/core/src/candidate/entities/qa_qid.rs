//! Number of a Qatari identity card: century (2 or 3), year of birth, country, serial number, eleven
//! digits. No rule of a check digit is published.
//!
//! Source: Ministry of Interior of Qatar; ISO 3166-1 numeric for the country.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "QA_QID",
    title: "Residence or identity number (QID)",
    country: "QA",
    source: "Ministry of Interior of Qatar",
    check: "century, country of birth",
    triggers: &[Trigger::Hint("9{11}")],
    words: &[
        "qid",
        "qatar id",
        "qatari id",
        "hukoomi",
        "الرقم الشخصي",
        "البطاقة الشخصية",
    ],
    find,
    examples: &["28463401234", "29035601987"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let year = digits.number(1, 3);
    let born = match digits.first() {
        Some(b'2') => true,
        Some(b'3') => year <= 50,
        _ => false,
    };
    // The country of birth in ISO 3166-1 numeric: 004 to 894.
    if !born || !matches!(digits.number(3, 6), 4..=894) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::Structure, "11 digits")
}
