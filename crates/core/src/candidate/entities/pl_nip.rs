//! Tax identification number (NIP).
//!
//! Source: Poland, Act on the registration of taxpayers of 13 October 1995.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PL_NIP",
    title: "Tax identification number (NIP)",
    country: "PL",
    source: "Poland, Act on the registration of taxpayers of 13 October 1995",
    check: "weights 6 5 7 2 3 4 5 6 7, mod 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Shape("999-999-99-99"), Trigger::Shape("999-99-99-999")],
    words: &["nip", "numer identyfikacji podatkowej", "nr nip", "identyfikacji podatkowej"],
    find,
    examples: &["123-456-32-18"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !holds(site.plain()) {
        return Seen::No;
    }
    match site.separator(b"- ") {
        Some(b'-') => site.found(sure::LIKELY, Check::Digits, "3-3-2-2"),
        Some(0) => site.found(sure::WEAK, Check::Digits, "10 digits"),
        Some(_) if !site.crowded() => site.found(sure::WEAK, Check::Digits, "3 3 2 2"),
        _ => Seen::No,
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    digits.len() == 10
        && europe::sum(digits, &[6, 5, 7, 2, 3, 4, 5, 6, 7], 11) == europe::last(digits)
        && !europe::same(digits)
}
