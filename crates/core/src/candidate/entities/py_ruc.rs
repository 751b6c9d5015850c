//! Registro Único de Contribuyentes: five to eight digits (of a person the cédula), a dash, a check
//! digit.
//!
//! Source: Dirección Nacional de Ingresos Tributarios (before 2023 the Subsecretaría de Estado de
//! Tributación); mod 11, weights from 2 on.

use super::common::{digit, rising, uniform};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PY_RUC",
    title: "Taxpayer registry number (RUC)",
    country: "PY",
    source: "Dirección Nacional de Ingresos Tributarios, Ley 125/1991",
    check: "weighted sum mod 11",
    triggers: &[Trigger::Hint("9{5,8}-9")],
    words: &[
        "ruc",
        "registro único",
        "contribuyente",
        "cédula tributaria",
    ],
    find,
    examples: &["80028061-0", "1243567-8"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let Some((_, body)) = digits.split_last() else {
        return Seen::No;
    };
    let lacks = rising(body, 11).map(|sum| (11 - sum % 11) % 11 % 10);
    if lacks.is_none() || lacks != digit(digits, body.len()) || uniform(body) {
        return Seen::No;
    }
    match site.separator(b"-") {
        Some(b'-') => site.found(sure::WEAK, Check::Digits, "8-1"),
        _ => Seen::No,
    }
}
