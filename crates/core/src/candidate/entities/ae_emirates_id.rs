//! Emirates ID: 784 (the country in ISO 3166-1), year of birth, seven digits, Luhn digit.
//!
//! Source: Federal Authority for Identity, Citizenship, Customs and Port Security; ISO/IEC 7812-1.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AE_EMIRATES_ID",
    title: "Emirates ID number",
    country: "AE",
    source: "Federal Authority for Identity, Citizenship, Customs and Port Security",
    check: "784; year of birth; Luhn",
    triggers: &[Trigger::Shape("999-9999-9{7}-9"), Trigger::Shape("9{15}")],
    words: &[
        "emirates id",
        "emirates",
        "eid",
        "identity card",
        "resident identity",
        "الهوية",
        "هوية",
        "بطاقة الهوية",
        "رقم الهوية",
    ],
    common: true,
    find,
    examples: &["784-1987-1234567-1", "784199203456712"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let year = digits.number(3, 7);
    if digits.part(0, 3) != b"784" || !matches!(year, 1900..=2050) || !check::luhn(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999-9999-9999999-9", sure::CERTAIN),
            ("999 9999 9999999 9", sure::STRONG),
            ("999999999999999", sure::LIKELY),
        ],
    )
}
