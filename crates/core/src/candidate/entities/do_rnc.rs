//! Registro Nacional del Contribuyente: eight digits and a check digit, 1-2-5-1.
//!
//! Source: Dirección General de Impuestos Internos, Ley 11-92; mod 11 with the weights 7 9 8 6 5 4 3 2,
//! the remainders 0 and 1 give 2 and 1.

use super::common::{digit, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DO_RNC",
    title: "Taxpayer registry number (RNC)",
    country: "DO",
    source: "Dirección General de Impuestos Internos, Ley 11-92",
    check: "weighted sum mod 11",
    triggers: &[
        Trigger::Shape("9-99-99999-9"),
        Trigger::Hint("999-99999-9"),
        Trigger::Hint("9{9}"),
    ],
    words: &["rnc", "registro nacional", "contribuyente", "dgii"],
    find,
    examples: &["1-01-85004-3", "101850043"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let rest = check::weighted_mod(digits.part(0, 8), &[7, 9, 8, 6, 5, 4, 3, 2], 11);
    let last = match rest {
        Some(0) => Some(2),
        Some(1) => Some(1),
        rest => rest.map(|rest| 11 - rest),
    };
    if last.is_none() || last != digit(digits, 8) || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9-99-99999-9", sure::STRONG),
            ("999-99999-9", sure::WEAK),
            ("999999999", sure::WEAK),
        ],
    )
}
