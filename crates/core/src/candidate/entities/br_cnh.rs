//! Carteira Nacional de Habilitação: nine digits and two check digits.
//!
//! Source: Secretaria Nacional de Trânsito (SENATRAN), register RENACH; the arithmetic is that in use
//! by the registers of the states.

use super::common::{digit, uniform};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BR_CNH",
    title: "Driver's licence (CNH)",
    country: "BR",
    source: "Secretaria Nacional de Trânsito, RENACH",
    check: "two check digits mod 11",
    triggers: &[Trigger::Hint("9{11}")],
    words: &[
        "cnh",
        "habilitação",
        "habilitacao",
        "carteira de motorista",
        "carteira nacional",
        "renach",
        "motorista",
    ],
    find,
    examples: &["67581866620", "12345678900"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let one = check::weighted_mod(digits.part(0, 9), &[9, 8, 7, 6, 5, 4, 3, 2, 1], 11);
    let two = check::weighted_mod(digits.part(0, 9), &[1, 2, 3, 4, 5, 6, 7, 8, 9], 11);
    // A first remainder of 10 counts 0 and takes 2 from the second.
    let (one, less) = if one == Some(10) {
        (Some(0), 2)
    } else {
        (one, 0)
    };
    let two = if two == Some(10) {
        Some(0)
    } else {
        two.and_then(|two| two.checked_sub(less))
    };
    if uniform(digits) || one.is_none() || one != digit(digits, 9) || two != digit(digits, 10) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "11 digits")
}
