//! Registro Único de Información Fiscal: kind of person, eight digits, check digit.
//!
//! Source: Servicio Nacional Integrado de Administración Aduanera y Tributaria (SENIAT), Providencia
//! Administrativa 0073 (2006).

use super::common::{digit, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "VE_RIF",
    title: "Taxpayer registry number (RIF)",
    country: "VE",
    source: "Servicio Nacional Integrado de Administración Aduanera y Tributaria, Providencia 0073",
    check: "kind; weighted sum mod 11",
    triggers: &[
        Trigger::Shape("A-9{8}-9"),
        Trigger::Hint("A9{9}"),
        Trigger::Shape("A-9{9}"),
        Trigger::Shape("A9{8}-9"),
    ],
    words: &["rif", "registro único", "información fiscal", "seniat"],
    common: true,
    find,
    examples: &["V-11470283-4", "J-30123456-1"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let kind = match code.first() {
        Some(b'V') => 4,
        Some(b'E') => 8,
        Some(b'J' | b'C') => 12,
        Some(b'P') => 16,
        Some(b'G') => 20,
        _ => return Seen::No,
    };
    let sum = check::weighted(code.part(1, 9), &[3, 2, 7, 6, 5, 4, 3, 2]).map(|sum| sum + kind);
    let lacks = sum
        .map(|sum| 11 - sum % 11)
        .map(|lacks| if lacks > 9 { 0 } else { lacks });
    if lacks.is_none() || lacks != digit(code, 9) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("A-99999999-9", sure::STRONG),
            ("A-999999999", sure::LIKELY),
            ("A99999999-9", sure::LIKELY),
            ("A999999999", sure::WEAK),
        ],
    )
}
