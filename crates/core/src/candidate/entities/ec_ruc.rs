//! Registro Único de Contribuyentes: of a person the cédula, of companies (third digit 9) and public
//! bodies (6) a number with its own check digit, and the branch, mostly 001.
//!
//! Source: Servicio de Rentas Internas, Ley del Registro Único de Contribuyentes and its reglamento.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "EC_RUC",
    title: "Taxpayer registry number (RUC)",
    country: "EC",
    source: "Servicio de Rentas Internas, Ley del RUC",
    check: "province; Luhn or weighted sum mod 11",
    triggers: &[Trigger::Hint("9{13}")],
    words: &[
        "ruc",
        "registro único",
        "registro unico",
        "contribuyente",
        "sri",
    ],
    common: true,
    find,
    examples: &["1792060346001", "1714307103002"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let sums = |end: usize, weights: &[u8]| {
        check::weighted_mod(digits.part(0, end), weights, 11) == Some(0)
    };
    let person = || check::luhn(digits.part(0, 10)) && digits.number(10, 13) > 0;
    let public = || sums(9, &[3, 2, 7, 6, 5, 4, 3, 2, 1]) && digits.number(9, 13) > 0;
    let company = || sums(10, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) && digits.number(10, 13) > 0;
    let right = match digits.get(2) {
        Some(b'0'..=b'5') => person(),
        Some(b'6') => public() || person(),
        Some(b'9') => company() || public(),
        _ => false,
    };
    if !matches!(digits.number(0, 2), 1..=24 | 30) || !right {
        return Seen::No;
    }
    // Even 001 at the end tells little: a time in milliseconds may have it too.
    site.found(sure::WEAK, Check::Digits, "13 digits")
}
