//! Número de Identificación Tributaria: seven to twelve digits. No rule of a check digit is published.
//!
//! Source: Servicio de Impuestos Nacionales, Resolución Normativa de Directorio on the Padrón Nacional
//! de Contribuyentes.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BO_NIT",
    title: "Taxpayer number (NIT)",
    country: "BO",
    source: "Servicio de Impuestos Nacionales, NIT",
    triggers: &[Trigger::Hint("9{7,12}")],
    words: &[
        "nit",
        "identificación tributaria",
        "impuestos nacionales",
        "contribuyente",
    ],
    find,
    examples: &["1020255020", "4829103017"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.value()) || site.value().first() == Some(&b'0') {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "7 to 12 digits")
}
