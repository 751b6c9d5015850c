//! Código Único de Identificación of the Documento Personal de Identificación: eight digits, check
//! digit, department and municipality of birth.
//!
//! Source: Registro Nacional de las Personas (RENAP), Decreto 90-2005.

use super::common::{digit, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GT_CUI",
    title: "Personal identity document (DPI, CUI)",
    country: "GT",
    source: "Registro Nacional de las Personas, Decreto 90-2005",
    check: "department and municipality; weighted sum mod 11",
    triggers: &[Trigger::Hint("9{13}"), Trigger::Shape("9999-99999-9999")],
    words: &[
        "dpi",
        "cui",
        "documento personal",
        "identificación personal",
        "código único",
        "renap",
    ],
    common: true,
    find,
    examples: &["2456781230101", "1987654361305"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let (department, town) = (digits.number(9, 11), digits.number(11, 13));
    let rest = check::weighted_mod(digits.part(0, 8), &[2, 3, 4, 5, 6, 7, 8, 9], 11);
    if !matches!(department, 1..=22)
        || !matches!(town, 1..=33)
        || rest.is_none()
        || rest != digit(digits, 8)
    {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9999 99999 9999", sure::LIKELY),
            ("9999999999999", sure::WEAK),
        ],
    )
}
