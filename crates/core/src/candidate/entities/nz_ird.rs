//! Inland Revenue number: eight or nine digits, the last a check digit.
//!
//! Source: Inland Revenue, Resident Withholding Tax and Non-Resident Withholding Tax specification, IRD
//! number validation.

use super::common::{digit, lack, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NZ_IRD",
    title: "Inland Revenue number",
    country: "NZ",
    source: "Inland Revenue, Resident withholding tax specification",
    check: "range; weighted sum mod 11",
    triggers: &[
        Trigger::Hint("99-999-999"),
        Trigger::Hint("999-999-999"),
        Trigger::Hint("9{8,9}"),
    ],
    words: &["ird", "inland revenue", "ird number", "tax number"],
    find,
    examples: &["49-091-850", "136410132"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let mut padded = [b'0'; 9];
    for (slot, digit) in padded.iter_mut().rev().zip(digits.iter().rev()) {
        *slot = *digit;
    }
    let (last, body) = (digit(&padded, 8), padded.get(..8).unwrap_or(&[]));
    let lacks = match lack(body, &[3, 2, 7, 6, 5, 4, 3, 2], 11) {
        Some(10) => lack(body, &[7, 4, 3, 2, 5, 2, 7, 6], 11),
        lacks => lacks,
    };
    let range = matches!(digits.number(0, digits.len()), 10_000_001..150_000_000);
    if !range || uniform(digits) || lacks.is_none() || lacks != last {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("99-999-999", sure::WEAK),
            ("999-999-999", sure::WEAK),
            ("999 999 999", sure::WEAK),
            ("99 999 999", sure::WEAK),
            ("999999999", sure::WEAK),
            ("99999999", sure::WEAK),
        ],
    )
}
