//! Aadhaar number: twelve digits, the first neither 0 nor 1, the last Verhoeff's check digit; never the
//! same backward.
//!
//! Source: Unique Identification Authority of India, Aadhaar Act 2016 and the authority's UID Numbering
//! Scheme.

use super::common::{walls, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_AADHAAR",
    title: "Aadhaar number",
    country: "IN",
    source: "Unique Identification Authority of India, Aadhaar Act 2016",
    check: "first digit 2-9; Verhoeff",
    triggers: &[Trigger::Hint("9{12}"), Trigger::Hint("9999-9999-9999")],
    words: &[
        "aadhaar",
        "uid no",
        "aadhar",
        "adhaar",
        "uidai",
        "आधार",
        "ஆதார்",
        "ఆధార్",
        "আধার",
        "आधार कार्ड",
    ],
    common: true,
    find,
    examples: &["2341 2341 2346", "234123412346"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let palindrome = digits.iter().eq(digits.iter().rev());
    // Three groups of a longer number, such as a card's, are none.
    if walls(site) != (0, 0) || digits.first().is_none_or(|b| *b < b'2') || palindrome || !check::verhoeff(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9999 9999 9999", sure::WEAK),
            ("9999-9999-9999", sure::WEAK),
            ("999999999999", sure::WEAK),
        ],
    )
}
