//! Citizen card number (Cartão de Cidadão): eight digits, check digit, two letters, check digit.
//!
//! Source: Portugal, Lei 7/2007; AMA, Validação de número de documento do Cartão de Cidadão.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PT_CC",
    title: "Citizen card number (Cartão de Cidadão)",
    country: "PT",
    source: "Portugal, Lei 7/2007; AMA, Validação de número de documento do Cartão de Cidadão",
    check: "Luhn over letters and digits",
    triggers: &[Trigger::Shape("9{9}AA9"), Trigger::Shape("9{8}-9-AA9"), Trigger::Shape("9{8}-9AA9")],
    words: &[
        "cartão de cidadão", "cartao de cidadao", "cartão cidadão", "bilhete de identidade", "cc", "documento",
    ],
    common: true,
    find,
    examples: &["00000000 0 ZZ4"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    // Luhn's doubling from the left, as there are twelve places; a letter counts from 10.
    let value = |(place, byte): (usize, &u8)| match (place % 2, char::from(*byte).to_digit(36).unwrap_or(0)) {
        (0, value @ 5..) => value * 2 - 9,
        (0, value) => value * 2,
        (_, value) => value,
    };
    let sum = plain.iter().enumerate().map(value).sum::<u32>();
    if plain.len() == 12 && sum % 10 == 0 && europe::capitals(site) {
        return europe::graded(site, b" ", 70, sure::STRONG);
    }
    Seen::No
}
