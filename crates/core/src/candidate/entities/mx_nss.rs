//! Número de Seguridad Social: sub-delegation, year of affiliation, year of birth, serial number, Luhn
//! digit.
//!
//! Source: Instituto Mexicano del Seguro Social, Reglamento de la Ley del Seguro Social en materia de
//! afiliación.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MX_NSS",
    title: "Social security number (NSS)",
    country: "MX",
    source: "Instituto Mexicano del Seguro Social, Número de Seguridad Social",
    check: "Luhn",
    triggers: &[Trigger::Hint("9{11}"), Trigger::Shape("99-99-99-9999-9")],
    words: &[
        "nss",
        "imss",
        "seguro social",
        "seguridad social",
        "número de afiliación",
        "afiliacion",
    ],
    find,
    examples: &["12345678903", "92 88 70 1234 9"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !check::luhn(digits) || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("99-99-99-9999-9", sure::STRONG),
            ("99 99 99 9999 9", sure::WEAK),
            ("99999999999", sure::WEAK),
        ],
    )
}
