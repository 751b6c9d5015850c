//! Documento de Identidad Migratorio para Extranjeros: eleven or twelve digits that begin with 1. There
//! is no check digit.
//!
//! Source: Dirección General de Migración y Extranjería; Ministerio de Hacienda, Resolución
//! DGT-R-033-2019.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CR_DIMEX",
    title: "Residence document of foreigners (DIMEX)",
    country: "CR",
    source: "Dirección General de Migración y Extranjería",
    check: "first digit 1",
    triggers: &[Trigger::Hint("9{11,12}")],
    words: &[
        "dimex",
        "cédula de residencia",
        "cedula de residencia",
        "residencia",
        "extranjería",
        "extranjero",
    ],
    find,
    examples: &["155812994816", "12200569012"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if site.value().first() != Some(&b'1') || uniform(site.value()) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "11 or 12 digits")
}
