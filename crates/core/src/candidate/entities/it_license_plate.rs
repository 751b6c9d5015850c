//! Licence plate: two letters, three digits, two letters; no I, O, Q, U.
//!
//! Source: Italy, legge 7 dicembre 1999, n. 472; D.P.R. 495/1992.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IT_LICENSE_PLATE",
    title: "Licence plate",
    country: "IT",
    source: "Italy, legge 7 dicembre 1999, n. 472; D.P.R. 495/1992",
    check: "two letters, three digits, two letters; no I, O, Q, U",
    on: false,
    triggers: &[Trigger::Hint("AA-999-AA"), Trigger::Hint("AA999AA")],
    words: &["targa", "targato", "veicolo", "autovettura", "license plate", "licence plate", "plate"],
    find,
    examples: &["AB 123 CD"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let unused = |b: &u8| b"IOQU".contains(b);
    if plain.iter().any(unused) || plain.starts_with(b"EE") || !europe::capitals(site) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(0) => site.found(sure::BARE, Check::Structure, "unspaced"),
        Some(_) => site.found(sure::WEAK, Check::Structure, "groups"),
        None => Seen::No,
    }
}
