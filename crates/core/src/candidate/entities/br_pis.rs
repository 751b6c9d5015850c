//! Programa de Integração Social: the number of a worker, also PASEP, NIS or NIT, ten digits and a
//! check digit.
//!
//! Source: Caixa Econômica Federal, Cadastro NIS, layout of the register.

use super::common::{digit, lack, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BR_PIS",
    title: "Social integration number (PIS, PASEP, NIS, NIT)",
    country: "BR",
    source: "Caixa Econômica Federal, Cadastro NIS",
    check: "weighted sum mod 11",
    triggers: &[Trigger::Shape("999-99999-99-9"), Trigger::Hint("9{11}")],
    words: &[
        "pis",
        "pasep",
        "nis",
        "pis/pasep",
        "integração social",
        "nit",
        "trabalhador",
    ],
    find,
    examples: &["120.56412.54-5", "12056412545"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let lacks =
        lack(digits.part(0, 10), &[3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 11).map(|lacks| lacks % 10);
    if uniform(digits) || lacks.is_none() || lacks != digit(digits, 10) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999.99999.99-9", sure::STRONG),
            ("99999999999", sure::WEAK),
        ],
    )
}
