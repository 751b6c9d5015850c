//! Business ID (Y-tunnus): seven digits, a dash, a check digit.
//!
//! Source: Finland, Business Information Act 244/2001.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FI_YTUNNUS",
    title: "Business ID (Y-tunnus)",
    country: "FI",
    source: "Finland, Business Information Act 244/2001",
    check: "weights 7 9 10 5 8 4 2, mod 11",
    triggers: &[Trigger::Hint("9{7}-9"), Trigger::Hint("9{8}")],
    words: &["y tunnus", "tunnus", "ytunnus", "fo nummer", "business id", "yritystunnus"],
    find,
    examples: &["3554521-1", "35545211"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        europe::graded(site, b"-", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    digits.len() == 8 && europe::mod11(digits, &[7, 9, 10, 5, 8, 4, 2], None)
}
