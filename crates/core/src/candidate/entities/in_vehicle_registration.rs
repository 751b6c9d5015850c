//! Registration mark of a vehicle: state, registering authority, series and number, or the Bharat
//! series (year, BH, number, letters).
//!
//! Source: Central Motor Vehicles Rules 1989, rule 50, and notification GSR 594(E) of 2021 (Bharat
//! series). Off unless asked for.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_VEHICLE_REGISTRATION",
    title: "Vehicle registration number",
    country: "IN",
    source: "Central Motor Vehicles Rules 1989, rule 50",
    check: "state or Bharat series",
    on: false,
    triggers: &[
        Trigger::Hint("AA99A{1,3}9{4}"),
        Trigger::Hint("AA-99-A{1,3}-9{4}"),
        Trigger::Hint("AA99-A{1,3}-9{4}"),
        Trigger::Hint("AA9A{1,3}9{4}"),
        Trigger::Hint("99AA9{4}A{1,2}"),
        Trigger::Hint("99-AA-9{4}-A{1,2}"),
    ],
    words: &[
        "vehicle",
        "registration number",
        "number plate",
        "reg no",
        "license plate",
        "rto",
        "गाड़ी",
        "वाहन",
    ],
    find,
    examples: &["MH12AB1234", "DL 01 CA 4321"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const STATES: &[u8] =
        b"ANAPARASBRCGCHDDDLGAGJHPHRJHJKKAKLLALDMHMLMNMPMZNLODPBPYRJSKTNTRTSUKUPWB";
    let code = site.plain();
    let state = STATES.chunks(2).any(|state| state == code.part(0, 2));
    let bharat = code.part(2, 4) == b"BH" && code.number(0, 2) >= 21;
    if !(state || bharat) || site.value().iter().any(u8::is_ascii_lowercase) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(_) => site.found(sure::WEAK, Check::Structure, "plate"),
        None => Seen::No,
    }
}
