//! Health insurance number (KVNR): the part that never changes: a letter, eight digits, a check digit.
//!
//! Source: Germany, SGB V § 290, directive of the GKV-Spitzenverband.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_HEALTH_INSURANCE",
    title: "Health insurance number (KVNR)",
    country: "DE",
    source: "Germany, SGB V § 290, directive of the GKV-Spitzenverband",
    check: "weights 1 2 with cross sums, mod 10",
    triggers: &[Trigger::Hint("A9{9}"), Trigger::Hint("A-999-999-999")],
    words: &[
        "krankenversicherten", "versichertennummer", "versicherten nr", "kvnr", "krankenkasse", "egk",
        "krankenversicherung", "gesundheitskarte",
    ],
    find,
    examples: &["A123456780"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letter = plain.first().map_or(0, |byte| u32::from(byte.wrapping_sub(b'A')) + 1);
    let digits = plain.part(1, 9).iter().map(|byte| u32::from(byte.wrapping_sub(b'0')));
    let products = [letter / 10, letter % 10]
        .into_iter()
        .chain(digits)
        .zip([1, 2].into_iter().cycle());
    let sum = products
        .map(|(value, weight)| value * weight)
        .map(|product| product / 10 + product % 10)
        .sum::<u32>();
    if Some(sum % 10) == europe::last(plain) && europe::capitals(site) {
        return europe::graded(site, b" ", sure::WEAK, sure::WEAK);
    }
    Seen::No
}
