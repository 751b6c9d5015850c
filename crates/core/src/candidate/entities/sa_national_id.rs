//! National identity (1 in front) and residence permit (2): ten digits, the last a Luhn digit.
//!
//! Source: Ministry of Interior, National Information Center (Absher).

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SA_NATIONAL_ID",
    title: "National identity or residence number (iqama)",
    country: "SA",
    source: "Ministry of Interior, National Information Center",
    check: "1 or 2; Luhn",
    triggers: &[Trigger::Hint("9{10}")],
    words: &[
        "iqama",
        "national id",
        "saudi id",
        "identity number",
        "absher",
        "الهوية",
        "هوية",
        "رقم الهوية",
        "الإقامة",
        "إقامة",
        "الهوية الوطنية",
    ],
    common: true,
    find,
    examples: &["1058293745", "2048573915"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !matches!(digits.first(), Some(b'1' | b'2')) || !check::luhn(digits) || uniform(digits) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "10 digits")
}
