//! Taxpayer number (ИНН): ten digits for organisations, twelve for persons.
//!
//! Source: Russia, Federal Tax Service, Order ED-7-14/559@ (2020).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RU_INN",
    title: "Taxpayer number (ИНН)",
    country: "RU",
    source: "Russia, Federal Tax Service, Order ED-7-14/559@ (2020)",
    check: "weights of the Tax Service, mod 11, one or two check digits",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Hint("9{12}")],
    words: &["инн", "inn", "налогоплательщика", "идентификационный номер налогоплательщика"],
    find,
    examples: &["7707083893", "500100732259"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let check = |weights: &[u8]| {
        europe::sum(digits, weights, 11).map(|rest| rest % 10) == europe::digit(digits, weights.len())
    };
    let holds = match digits.len() {
        10 => check(&[2, 4, 10, 3, 5, 9, 4, 6, 8]),
        _ => check(&[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && check(&[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]),
    };
    if holds && !digits.starts_with(b"00") && !europe::same(digits) {
        return site.found(sure::WEAK, Check::Digits, "10 or 12 digits");
    }
    Seen::No
}
