//! Cédula de identidad: six or seven digits and a check digit.
//!
//! Source: Dirección Nacional de Identificación Civil; mod 10 with the weights 2 9 8 7 6 3 4.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UY_CI",
    title: "Identity card (cédula de identidad)",
    country: "UY",
    source: "Dirección Nacional de Identificación Civil",
    check: "weighted sum mod 10",
    triggers: &[
        Trigger::Shape("9-999-999-9"),
        Trigger::Hint("999-999-9"),
        Trigger::Hint("9{6,7}-9"),
        Trigger::Hint("9{7,8}"),
    ],
    words: &[
        "cédula",
        "cedula",
        "cédula de identidad",
        "c.i.",
        "documento de identidad",
    ],
    find,
    examples: &["1.234.567-2", "47654325"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let weights = [2, 9, 8, 7, 6, 3, 4, 1];
    let weights = weights
        .get(8_usize.saturating_sub(digits.len())..)
        .unwrap_or(&[]);
    if check::weighted_mod(digits, weights, 10) != Some(0) || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9.999.999-9", sure::STRONG),
            ("999.999-9", sure::WEAK),
            ("9999999-9", sure::WEAK),
            ("999999-9", sure::WEAK),
            ("99999999", sure::WEAK),
            ("9999999", sure::WEAK),
        ],
    )
}
