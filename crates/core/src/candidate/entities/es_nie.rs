//! Foreigner's identity number (NIE): X, Y or Z, seven digits and a letter.
//!
//! Source: Spain, Real Decreto 557/2011, article 206; Orden INT/2058/2008.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ES_NIE",
    title: "Foreigner's identity number (NIE)",
    country: "ES",
    source: "Spain, Real Decreto 557/2011, article 206; Orden INT/2058/2008",
    check: "letter by the remainder by 23",
    triggers: &[
        Trigger::Shape("A9{7}A"),
        Trigger::Shape("A-9{7}-A"),
        Trigger::Shape("A-9{7}A"),
        Trigger::Shape("A9{7}-A"),
    ],
    words: &["nie", "extranjero", "número de identidad de extranjero", "residencia", "nif"],
    common: true,
    find,
    examples: &["X1234567L"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !holds(site.plain()) {
        return Seen::No;
    }
    if europe::capitals(site) {
        let sure = if site.separator(b"").is_some() {
            sure::LIKELY
        } else {
            70
        };
        return site.found(sure, Check::Digits, "X, Y or Z, 7 digits, letter");
    }
    site.found(sure::WEAK, Check::Digits, "small letters")
}

pub(super) fn holds(plain: &[u8]) -> bool {
    let lead = match plain.first() {
        Some(b'X') => 0,
        Some(b'Y') => 10_000_000,
        Some(b'Z') => 20_000_000,
        _ => return false,
    };
    let number = plain
        .get(1..8)
        .and_then(europe::long)
        .and_then(|number| usize::try_from((lead + number) % 23).ok());
    plain.len() == 9 && number.and_then(|rest| b"TRWAGMYFPDXBNJZSQVHLCKE".get(rest)) == plain.last()
}
