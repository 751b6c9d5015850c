//! Enterprise number: eight digits and 97 less their remainder by 97.
//!
//! Source: Belgium, Code of economic law, article III.17.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BE_ENTERPRISE",
    title: "Enterprise number",
    country: "BE",
    source: "Belgium, Code of economic law, article III.17",
    check: "first digit 0 or 1; mod 97",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Shape("9999-999-999")],
    words: &[
        "ondernemingsnummer", "numéro d'entreprise", "numero d'entreprise", "entreprise", "kbo", "bce",
        "unternehmensnummer", "enterprise number",
    ],
    find,
    examples: &["0546.721.989", "0546721989"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        europe::graded(site, b" .", sure::WEAK, sure::LIKELY)
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    digits.len() == 10
        && matches!(digits.first(), Some(b'0' | b'1'))
        && !europe::same(digits)
        && (europe::number(digits, 0, 8) + europe::number(digits, 8, 10)).is_multiple_of(97)
}
