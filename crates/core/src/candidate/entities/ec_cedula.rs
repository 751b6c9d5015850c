//! Cédula de identidad: province, a digit up to 6, six digits, Luhn digit.
//!
//! Source: Dirección General de Registro Civil, Identificación y Cedulación.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "EC_CEDULA",
    title: "Identity card (cédula)",
    country: "EC",
    source: "Dirección General de Registro Civil, Identificación y Cedulación",
    check: "province; Luhn",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Hint("9{9}-9")],
    words: &[
        "cédula",
        "cedula",
        "cédula de identidad",
        "documento de identidad",
        "ced",
        "c.i.",
    ],
    common: true,
    find,
    examples: &["171430710-3", "1713072880"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let province = matches!(digits.number(0, 2), 1..=24 | 30);
    if !province || !matches!(digits.get(2), Some(b'0'..=b'6')) || !check::luhn(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("9999999999", sure::WEAK), ("999999999-9", sure::WEAK)],
    )
}
