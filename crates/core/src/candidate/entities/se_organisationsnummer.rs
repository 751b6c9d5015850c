//! Organisation number.
//!
//! Source: Sweden, Bolagsverket, Lag (1974:174) om identitetsbeteckning.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SE_ORGANISATIONSNUMMER",
    title: "Organisation number",
    country: "SE",
    source: "Sweden, Bolagsverket, Lag (1974:174) om identitetsbeteckning",
    check: "third digit 2 or more; Luhn",
    triggers: &[Trigger::Hint("9{6}-9{4}"), Trigger::Hint("9{10}")],
    words: &["organisationsnummer", "organisationsnr", "org nr", "orgnr", "org nummer"],
    find,
    examples: &["556036-0793"],
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
    digits.len() == 10
        && matches!(digits.get(2), Some(b'2'..=b'9'))
        && matches!(digits.first(), Some(b'1' | b'2' | b'3' | b'5'..=b'9'))
        && check::luhn(digits)
}
