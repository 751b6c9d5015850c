//! Cédula de persona jurídica: class, type, and six digits, 1-3-6. There is no check digit.
//!
//! Source: Registro Nacional, Decreto Ejecutivo 34691-J; Ministerio de Hacienda, Resolución
//! DGT-R-033-2019.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CR_CPJ",
    title: "Company identity number (cédula jurídica)",
    country: "CR",
    source: "Registro Nacional, Decreto Ejecutivo 34691-J",
    check: "class and type",
    triggers: &[Trigger::Shape("9-999-9{6}"), Trigger::Hint("9{10}")],
    words: &[
        "cédula jurídica",
        "cedula juridica",
        "persona jurídica",
        "persona juridica",
        "identificación tributaria",
        "cpj",
    ],
    find,
    examples: &["3-101-999999", "3102123456"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !matches!(digits.number(0, 4), 2100 | 2200 | 2300 | 2400 | 4000 | 5001 | 3002..=3014 | 3101..=3110)
    {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("9-999-999999", sure::LIKELY), ("9999999999", sure::WEAK)],
    )
}
