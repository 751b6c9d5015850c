//! Tax number of persons (DNI, NIF): eight digits and a letter.
//!
//! Source: Spain, Real Decreto 1065/2007, articles 18 to 20.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ES_NIF",
    title: "Tax number of persons (DNI, NIF)",
    country: "ES",
    source: "Spain, Real Decreto 1065/2007, articles 18 to 20",
    check: "letter by the remainder by 23",
    triggers: &[
        Trigger::Shape("9{8}A"),
        Trigger::Shape("9{8}-A"),
        Trigger::Shape("99-999-999-A"),
        Trigger::Shape("A9{7}A"),
        Trigger::Shape("A9{7}-A"),
    ],
    words: &[
        "dni", "nif", "documento nacional", "identificación fiscal", "identificacion fiscal",
        "documento de identidad",
    ],
    common: true,
    find,
    examples: &["12345678Z"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    if !holds(plain) || europe::same(plain.part(0, 8)) {
        return Seen::No;
    }
    match site.separator(b"- .") {
        Some(0) if super::common::coded(site) => site.found(sure::WEAK, Check::Digits, "behind a word for codes"),
        Some(0) if !europe::capitals(site) => site.found(sure::WEAK, Check::Digits, "small letter"),
        Some(b'-') => site.found(70, Check::Digits, "8-1"),
        Some(0) => site.found(sure::LIKELY, Check::Digits, "8 digits and a letter"),
        Some(_) if !site.crowded() => site.found(sure::WEAK, Check::Digits, "groups"),
        _ if europe::written(site, "99.999.999-A") => site.found(sure::LIKELY, Check::Digits, "2.3.3-1"),
        _ => Seen::No,
    }
}

/// Minors, residents abroad and foreigners without NIE have K, L or M and seven digits.
pub(super) fn holds(plain: &[u8]) -> bool {
    let digits = match plain.split_first() {
        Some((b'K' | b'L' | b'M', rest)) if rest.len() == 8 => rest.split_last(),
        _ if plain.len() == 9 => plain.split_last(),
        _ => None,
    };
    digits.is_some_and(|(letter, digits)| {
        let number = europe::long(digits).and_then(|number| usize::try_from(number % 23).ok());
        number.and_then(|rest| b"TRWAGMYFPDXBNJZSQVHLCKE".get(rest)) == Some(letter)
    })
}
