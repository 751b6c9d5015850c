//! Número de Identificación Tributaria: nine digits and a check digit (dígito de verificación).
//!
//! Source: Dirección de Impuestos y Aduanas Nacionales, Orden Administrativa 4 of 1989: the weights are
//! the primes 3, 7, 13 to 41 from the right.

use super::common::{digit, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CO_NIT",
    title: "Taxpayer number (NIT)",
    country: "CO",
    source: "Dirección de Impuestos y Aduanas Nacionales, Orden Administrativa 4/1989",
    check: "weights of primes, mod 11",
    triggers: &[
        Trigger::Shape("999-999-999-9"),
        Trigger::Hint("9{9}-9"),
        Trigger::Hint("9{10}"),
    ],
    words: &[
        "nit",
        "rut",
        "identificación tributaria",
        "identificacion tributaria",
        "número de identificación",
        "dian",
    ],
    find,
    examples: &["213.123.432-1", "9001234568"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let weights = [41, 37, 29, 23, 19, 17, 13, 7, 3];
    let right = match check::weighted_mod(digits.part(0, 9), &weights, 11) {
        Some(rest @ (0 | 1)) => digit(digits, 9) == Some(rest),
        Some(rest) => digit(digits, 9) == Some(11 - rest),
        None => false,
    };
    if !right || uniform(digits.part(0, 9)) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999.999.999-9", sure::LIKELY),
            ("999999999-9", sure::WEAK),
            ("9999999999", sure::WEAK),
        ],
    )
}
