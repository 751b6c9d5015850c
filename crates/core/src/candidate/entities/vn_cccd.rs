//! Căn cước công dân: province (001 to 096), century and sex, year of birth, six digits. There is no
//! check digit.
//!
//! Source: Law on Identification 26/2023/QH15; Circular 59/2021/TT-BCA of the Ministry of Public
//! Security.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "VN_CCCD",
    title: "Citizen identity card number (CCCD)",
    country: "VN",
    source: "Law on Identification 26/2023; Circular 59/2021/TT-BCA",
    check: "province; century and sex",
    triggers: &[Trigger::Hint("9{12}")],
    words: &[
        "cccd",
        "căn cước",
        "can cuoc",
        "cmnd",
        "chứng minh",
        "chung minh",
        "định danh",
        "dinh danh",
        "citizen id",
    ],
    find,
    examples: &["001099012345", "079301123456"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let year = digits.number(4, 6);
    let born = match digits.get(3) {
        Some(b'0' | b'1') => true,
        Some(b'2' | b'3') => year <= 50,
        _ => false,
    };
    if !matches!(digits.number(0, 3), 1..=96) || !born || digits.number(6, 12) == 0 {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Structure, "12 digits")
}
