//! Citizen service number (BSN): nine digits, of which the last is a check digit.
//!
//! Source: Netherlands, Wet algemene bepalingen burgerservicenummer; RvIG.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NL_BSN",
    title: "Citizen service number (BSN)",
    country: "NL",
    source: "Netherlands, Wet algemene bepalingen burgerservicenummer; RvIG",
    check: "weights 9 to 2 and -1, mod 11",
    triggers: &[Trigger::Hint("9{8,9}"), Trigger::Hint("999-999-999"), Trigger::Hint("9999-99-999")],
    words: &["bsn", "burgerservicenummer", "sofinummer", "sofi", "sofi nummer", "burgerservice", "citizen service"],
    find,
    examples: &["111222333"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        europe::graded(site, b" .-", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}

/// Eight digits have lost a zero in front.
pub(super) fn holds(digits: &[u8]) -> bool {
    let sum = match digits.len() {
        8 => europe::sum(digits, &[8, 7, 6, 5, 4, 3, 2, 10], 11),
        9 => europe::sum(digits, &[9, 8, 7, 6, 5, 4, 3, 2, 10], 11),
        _ => None,
    };
    sum == Some(0) && !europe::same(digits)
}
