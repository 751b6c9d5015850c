//! Registro Único de Contribuyentes: kind (10, 15, 16, 17 or 20), eight digits, check digit.
//!
//! Source: Superintendencia Nacional de Aduanas y de Administración Tributaria (SUNAT), Decreto
//! Legislativo 943.

use super::common::digit;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PE_RUC",
    title: "Taxpayer registry number (RUC)",
    country: "PE",
    source: "Superintendencia Nacional de Aduanas y de Administración Tributaria, RUC",
    check: "prefix; weighted sum mod 11",
    triggers: &[Trigger::Hint("9{11}")],
    words: &[
        "ruc",
        "registro único",
        "registro unico",
        "contribuyente",
        "sunat",
    ],
    common: true,
    find,
    examples: &["20512333797", "10324567891"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let lacks = check::weighted_mod(digits.part(0, 10), &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11);
    let lacks = lacks.map(|rest| (11 - rest) % 10);
    if !matches!(digits.number(0, 2), 10 | 15..=17 | 20)
        || lacks.is_none()
        || lacks != digit(digits, 10)
    {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "11 digits")
}
