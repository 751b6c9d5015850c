//! Identity number (TCKN): nine digits and two check digits.
//!
//! Source: Turkey, Nüfus Hizmetleri Kanunu 5490; NVİ.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TR_NATIONAL_ID",
    title: "Identity number (TCKN)",
    country: "TR",
    source: "Turkey, Nüfus Hizmetleri Kanunu 5490; NVİ",
    check: "two check digits, mod 10",
    triggers: &[Trigger::Hint("9{11}")],
    words: &[
        "tc kimlik", "t c kimlik", "tckn", "kimlik no", "kimlik numarası", "kimlik numarasi", "tc no", "t.c.",
        "vatandaşlık",
    ],
    common: true,
    find,
    examples: &["10000000146"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let tenth = europe::sum(digits, &[7, 9, 7, 9, 7, 9, 7, 9, 7], 10);
    let eleventh = europe::sum(digits, &[1; 10], 10);
    let holds = tenth == europe::digit(digits, 9) && eleventh == europe::last(digits);
    if holds && digits.first() != Some(&b'0') && !europe::same(digits) {
        return site.found(sure::WEAK, Check::Digits, "11 digits");
    }
    Seen::No
}
