//! Cadastro de Pessoas Físicas: nine digits and two check digits.
//!
//! Source: Receita Federal do Brasil, Instrução Normativa RFB 2.172/2024; the weights rise from 2 on
//! from the right, what lacks to a multiple of 11 is the digit, 10 counts 0.

use super::common::{digit, rising, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BR_CPF",
    title: "Individual taxpayer number (CPF)",
    country: "BR",
    source: "Receita Federal do Brasil, Instrução Normativa RFB 2.172/2024",
    check: "two check digits mod 11",
    triggers: &[
        Trigger::Shape("999-999-999-99"),
        Trigger::Hint("9{11}"),
        Trigger::Shape("9{9}-99"),
    ],
    words: &[
        "cpf",
        "cadastro de pessoa",
        "pessoa física",
        "pessoa fisica",
        "contribuinte",
        "titular",
    ],
    common: true,
    find,
    examples: &["390.533.447-05", "39053344705"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let lacks = |end: usize| rising(digits.part(0, end), 11).map(|sum| (11 - sum % 11) % 11 % 10);
    let right = |at: usize| lacks(at).is_some() && lacks(at) == digit(digits, at);
    if uniform(digits) || !right(9) || !right(10) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999.999.999-99", sure::STRONG),
            ("999999999-99", sure::LIKELY),
            ("999 999 999 99", sure::WEAK),
            ("99999999999", sure::WEAK),
        ],
    )
}
