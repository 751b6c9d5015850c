//! Registro Único Tributario: office of registration (01 to 22), six digits, 001, check digit.
//!
//! Source: Dirección General Impositiva, Registro Único Tributario.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UY_RUT",
    title: "Taxpayer registry number (RUT)",
    country: "UY",
    source: "Dirección General Impositiva, RUT",
    check: "department, 001; weighted sum mod 11",
    triggers: &[Trigger::Shape("9{12}"), Trigger::Shape("99-9{6}-999-9")],
    words: &["rut", "ruc", "registro único", "contribuyente", "dgi"],
    find,
    examples: &["211003420017", "21-100342-001-7"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let weights = [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    let shaped = matches!(digits.number(0, 2), 1..=22)
        && digits.number(2, 8) > 0
        && digits.part(8, 11) == b"001";
    if !shaped || check::weighted_mod(digits, &weights, 11) != Some(0) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999999999999", sure::LIKELY),
            ("99-999999-001-9", sure::STRONG),
            ("99 999999 001 9", sure::LIKELY),
        ],
    )
}
