//! Licence plate: two letters, three digits, two letters; no I, O, U, no SS, WW before the digits.
//!
//! Source: France, arrêté du 9 février 2009 (SIV).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_LICENSE_PLATE",
    title: "Licence plate",
    country: "FR",
    source: "France, arrêté du 9 février 2009 (SIV)",
    check: "two letters, three digits, two letters; no I, O, U, no SS, WW before the digits",
    on: false,
    triggers: &[Trigger::Hint("AA-999-AA"), Trigger::Hint("AA999AA")],
    words: &["immatriculation", "plaque", "véhicule", "vehicule", "voiture", "license plate", "licence plate", "plate"],
    find,
    examples: &["AB-344-CA"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let unused = |b: &u8| b"IOU".contains(b);
    if plain.iter().any(unused) || plain.starts_with(b"SS") || plain.starts_with(b"WW") || plain.ends_with(b"SS") || plain.number(2, 5) == 0 || !europe::capitals(site) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(0) => site.found(sure::BARE, Check::Structure, "unspaced"),
        Some(_) => site.found(sure::WEAK, Check::Structure, "groups"),
        None => Seen::No,
    }
}
