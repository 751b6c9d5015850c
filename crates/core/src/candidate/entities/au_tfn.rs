//! Tax file number: nine digits, of some older ones eight; the weighted sum is a multiple of 11.
//!
//! Source: Australian Taxation Office, tax file number algorithm (weights 1 4 3 7 5 8 6 9 10, of eight
//! digits 10 7 8 4 6 3 5 1).

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_TFN",
    title: "Tax file number",
    country: "AU",
    source: "Australian Taxation Office, Income Tax Assessment Act 1936, part VA",
    check: "weighted sum mod 11",
    triggers: &[
        Trigger::Hint("999-999-999"),
        Trigger::Hint("9{9}"),
        Trigger::Hint("9{8}"),
        Trigger::Hint("99-999-999"),
    ],
    words: &["tfn", "tax file", "tax file number", "ato"],
    find,
    examples: &["123 456 782", "876 543 210"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let weights: &[u8] = match digits.len() {
        8 => &[10, 7, 8, 4, 6, 3, 5, 1],
        _ => &[1, 4, 3, 7, 5, 8, 6, 9, 10],
    };
    if uniform(digits) || check::weighted_mod(digits, weights, 11) != Some(0) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999 999 999", sure::WEAK),
            ("999-999-999", sure::WEAK),
            ("999999999", sure::WEAK),
            ("99999999", sure::WEAK),
        ],
    )
}
