//! Company code (ЄДРПОУ): eight digits; between 30000000 and 60000000 with other weights.
//!
//! Source: Ukraine, Cabinet Resolution 118 of 1996.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UA_EDRPOU",
    title: "Company code (ЄДРПОУ)",
    country: "UA",
    source: "Ukraine, Cabinet Resolution 118 of 1996",
    check: "two rounds of weights, mod 11",
    triggers: &[Trigger::Hint("9{8}")],
    words: &["єдрпоу", "едрпоу", "edrpou", "код підприємства"],
    find,
    examples: &["23429013"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let middle = matches!(digits.first(), Some(b'3'..=b'5'));
    let holds = match middle {
        true => europe::two_rounds(digits, &[7, 1, 2, 3, 4, 5, 6], &[9, 3, 4, 5, 6, 7, 8]),
        false => europe::two_rounds(digits, &[1, 2, 3, 4, 5, 6, 7], &[3, 4, 5, 6, 7, 8, 9]),
    };
    if holds {
        site.found(sure::WEAK, Check::Digits, "8 digits")
    } else {
        Seen::No
    }
}
