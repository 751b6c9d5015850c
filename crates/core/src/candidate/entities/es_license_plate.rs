//! Licence plate: four digits, three consonants; no Ñ, Q.
//!
//! Source: Spain, Real Decreto 2822/1998, Orden INT/3040/2004.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ES_LICENSE_PLATE",
    title: "Licence plate",
    country: "ES",
    source: "Spain, Real Decreto 2822/1998, Orden INT/3040/2004",
    check: "four digits, three consonants; no Ñ, Q",
    on: false,
    triggers: &[Trigger::Hint("9{4}-AAA"), Trigger::Hint("9{4}AAA")],
    words: &["matrícula", "matricula", "placa", "vehículo", "vehiculo", "coche", "license plate", "licence plate", "plate"],
    find,
    examples: &["1234 BCD"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let unused = |b: &u8| b"AEIOUQ".contains(b);
    if plain.iter().any(unused) || !europe::capitals(site) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(0) => site.found(sure::BARE, Check::Structure, "unspaced"),
        Some(_) => site.found(sure::WEAK, Check::Structure, "groups"),
        None => Seen::No,
    }
}
