//! Personal health number of British Columbia: ten digits, the first 9, the last a check digit.
//!
//! Source: British Columbia Ministry of Health, Health Information Standards (PHN, modulus 11 with the
//! weights 2 4 8 5 10 9 7 3).

use super::common::{digit, lack, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CA_BC_PHN",
    title: "Personal health number of British Columbia",
    country: "CA",
    source: "British Columbia Ministry of Health, Personal Health Number",
    check: "first digit 9; weighted sum mod 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Hint("9999-999-999")],
    words: &[
        "phn",
        "personal health",
        "bc services card",
        "carecard",
        "health number",
        "msp",
        "bc health",
    ],
    find,
    examples: &["9698 658 215", "9698658215"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    // Each product counts by its remainder, which leaves the sum by 11 as it is.
    let lacks = lack(digits.part(1, 9), &[2, 4, 8, 5, 10, 9, 7, 3], 11);
    if digits.first() != Some(&b'9') || lacks.is_none() || lacks != digit(digits, 9) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9999 999 999", sure::WEAK),
            ("9999-999-999", sure::WEAK),
            ("9999999999", sure::WEAK),
        ],
    )
}
