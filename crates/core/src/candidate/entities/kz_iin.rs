//! Individual identification number: date of birth as YYMMDD, century and sex, serial number, check
//! digit.
//!
//! Source: Law of Kazakhstan 223-III of 12 January 2007 and Government Decree 853 of 2003 (structure):
//! mod 11 with the weights 1 to 11, where that gives 10 with 3 to 11, 1, 2.

use super::common::digit;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KZ_IIN",
    title: "Individual identification number (ИИН, ЖСН)",
    country: "KZ",
    source: "Law 223-III of 12 January 2007 on national registers of identification numbers",
    check: "date of birth; weighted sum mod 11",
    triggers: &[Trigger::Hint("9{12}")],
    words: &[
        "иин",
        "жсн",
        "iin",
        "индивидуальный идентификационный",
        "жеке сәйкестендіру",
        "идентификационный номер",
    ],
    common: true,
    find,
    examples: &["880512300451", "991231400129"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let sum = |weights: [u8; 11]| check::weighted_mod(digits.part(0, 11), &weights, 11);
    let rest = match sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
        Some(10) => sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]),
        rest => rest,
    };
    let born = check::is_yymmdd(digits.part(0, 6)) && matches!(digits.get(6), Some(b'0'..=b'6'));
    if !born || rest.is_none() || rest != digit(digits, 11) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "12 digits")
}
