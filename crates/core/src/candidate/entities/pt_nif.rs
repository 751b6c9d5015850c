//! Tax number (NIF, NIPC).
//!
//! Source: Portugal, Decreto-Lei 14/2013.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PT_NIF",
    title: "Tax number (NIF, NIPC)",
    country: "PT",
    source: "Portugal, Decreto-Lei 14/2013",
    check: "first digits in use; weights 9 to 2, mod 11",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("999-999-999")],
    words: &[
        "nif", "nipc", "contribuinte", "número de identificação fiscal", "identificação fiscal",
        "identificacao fiscal",
    ],
    find,
    examples: &["123456789"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        europe::graded(site, b" ", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    digits.len() == 9
        && (matches!(digits.first(), Some(b'1'..=b'3' | b'5' | b'6' | b'8' | b'9'))
            || matches!(europe::number(digits, 0, 2), 45 | 70..=72 | 74 | 75 | 77..=79))
        && europe::mod11(digits, &[9, 8, 7, 6, 5, 4, 3, 2], Some(0))
}
