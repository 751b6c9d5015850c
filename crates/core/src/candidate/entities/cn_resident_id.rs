//! Number of a resident identity card: division of six digits, date of birth, sequence, check character
//! (a digit or X).
//!
//! Source: GB 11643-1999, citizen identification number; GB/T 2260 for the provinces; ISO/IEC 7064 mod
//! 11-2.

use super::common::date;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CN_RESIDENT_ID",
    title: "Resident identity number",
    country: "CN",
    source: "GB 11643-1999, Citizen identification number",
    check: "province; date of birth; ISO 7064 mod 11-2",
    triggers: &[Trigger::Shape("9{18}"), Trigger::Shape("9{17}A")],
    words: &[
        "身份证",
        "公民身份",
        "证件号",
        "居民身份",
        "身分證",
        "id card",
        "identity card",
        "identity number",
        "resident id",
        "idcard",
        "shenfenzheng",
        "sfz",
    ],
    common: true,
    find,
    examples: &["11010519491231002X", "440524198801010011"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let province = matches!(code.number(0, 2), 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83);
    let born = date(code.number(6, 10), code.number(10, 12), code.number(12, 14));
    if !province || !born || !check::mod11_2(code) {
        return Seen::No;
    }
    site.found(sure::STRONG, Check::Digits, "18 places")
}
