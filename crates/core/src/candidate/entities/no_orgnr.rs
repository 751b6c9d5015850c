//! Organisation number.
//!
//! Source: Norway, Brønnøysundregistrene, Enhetsregisterloven.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NO_ORGNR",
    title: "Organisation number",
    country: "NO",
    source: "Norway, Brønnøysundregistrene, Enhetsregisterloven",
    check: "weights 3 2 7 6 5 4 3 2, mod 11",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("999-999-999")],
    words: &["organisasjonsnummer", "org nr", "orgnr", "org nummer", "organisasjonsnr", "foretaksregisteret"],
    find,
    examples: &["865236964", "865 236 964"],
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
        && matches!(digits.first(), Some(b'8' | b'9'))
        && europe::mod11(digits, &[3, 2, 7, 6, 5, 4, 3, 2], None)
}
