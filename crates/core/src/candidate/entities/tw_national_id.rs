//! National identification number: county, sex, seven digits, check digit. Of residents without
//! household the second place is 8 or 9, on certificates before 2021 a letter A to D.
//!
//! Source: Ministry of the Interior, Household Registration Act; National Immigration Agency, unified
//! identification number of 2 January 2021.

use super::common::{digit, value};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TW_NATIONAL_ID",
    title: "National identification or resident certificate number",
    country: "TW",
    source: "Ministry of the Interior, Household Registration Act; National Immigration Agency",
    check: "letter of the county; weighted sum mod 10",
    triggers: &[Trigger::Hint("A9{9}"), Trigger::Hint("AA9{8}")],
    words: &[
        "身分證",
        "身份證",
        "統一證號",
        "居留證",
        "國民身分",
        "national id",
        "identity card",
        "id card",
        "idno",
        "arc",
    ],
    common: true,
    find,
    examples: &["A123456789", "F234567898"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // The letters in the order of their numbers, from 10 on.
    const COUNTIES: &[u8] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";
    let code = site.plain();
    let second = match code.get(1) {
        Some(b'1' | b'2' | b'8' | b'9') => digit(code, 1),
        Some(b'A'..=b'D') => value(code, 1, COUNTIES),
        _ => None,
    };
    let rest = check::weighted(code.part(2, 10), &[7, 6, 5, 4, 3, 2, 1, 1]);
    let (Some(county), Some(second), Some(rest)) = (value(code, 0, COUNTIES), second, rest) else {
        return Seen::No;
    };
    let sum = (county + 10) / 10 + county % 10 * 9 + second % 10 * 8 + rest;
    if sum % 10 != 0 || site.value().iter().any(u8::is_ascii_lowercase) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "10 places")
}
