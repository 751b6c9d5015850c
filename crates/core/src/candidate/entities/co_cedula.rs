//! Cédula de ciudadanía: six to eight digits, or ten from 1,000,000,000 on (NUIP). There is no check
//! digit.
//!
//! Source: Registraduría Nacional del Estado Civil, número único de identificación personal.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CO_CEDULA",
    title: "Citizenship card (cédula de ciudadanía)",
    country: "CO",
    source: "Registraduría Nacional del Estado Civil",
    check: "range",
    triggers: &[
        Trigger::Hint("9{6,8}"),
        Trigger::Hint("9{10}"),
        Trigger::Hint("9{1,2}-999-999"),
        Trigger::Hint("9-999-999-999"),
    ],
    words: &[
        "cédula",
        "cedula",
        "cédula de ciudadanía",
        "cedula de ciudadania",
        "c.c.",
        "documento de identidad",
        "cédula de extranjería",
        "tarjeta de identidad",
    ],
    find,
    examples: &["1.020.345.678", "52841903"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let number = digits
        .iter()
        .fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    // Below 100 million, then those of ten digits that follow since 2003.
    if !matches!(number, 100_000..=99_999_999 | 1_000_000_000..=1_299_999_999) || uniform(digits) {
        return Seen::No;
    }
    match site.separator(b".") {
        Some(_) => site.found(sure::BARE, Check::None, "cédula"),
        None => Seen::No,
    }
}
