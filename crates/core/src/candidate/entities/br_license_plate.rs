//! Licence plate: three letters, a digit, a letter or digit, two digits.
//!
//! Source: Brazil, Resolução CONTRAN 780/2019 (Mercosul).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BR_LICENSE_PLATE",
    title: "Licence plate",
    country: "BR",
    source: "Brazil, Resolução CONTRAN 780/2019 (Mercosul)",
    check: "three letters, a digit, a letter or digit, two digits",
    on: false,
    triggers: &[Trigger::Hint("AAA9A99"), Trigger::Hint("AAA-9{4}")],
    words: &["placa", "veículo", "veiculo", "carro", "license plate", "licence plate", "plate"],
    find,
    examples: &["ABC1D23"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    if plain.len() != 7 || !europe::capitals(site) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(0) => site.found(sure::BARE, Check::Structure, "unspaced"),
        Some(_) => site.found(sure::WEAK, Check::Structure, "groups"),
        None => Seen::No,
    }
}
