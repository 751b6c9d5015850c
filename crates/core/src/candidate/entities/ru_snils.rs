//! Insurance account number (СНИЛС): nine digits and two check digits.
//!
//! Source: Russia, Federal Law 27-FZ of 1996; Social Fund.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RU_SNILS",
    title: "Insurance account number (СНИЛС)",
    country: "RU",
    source: "Russia, Federal Law 27-FZ of 1996; Social Fund",
    check: "weights 9 to 1, mod 101",
    triggers: &[Trigger::Shape("999-999-999-99"), Trigger::Hint("9{11}"), Trigger::Hint("9{9}-99")],
    words: &["снилс", "snils", "страхово", "пенсионного страхования", "страхового свидетельства"],
    common: true,
    find,
    examples: &["112-233-445 95"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let check = europe::sum(digits, &[9, 8, 7, 6, 5, 4, 3, 2, 1], 101).map(|rest| rest % 100);
    if check != Some(digits.number(9, 11)) || europe::same(digits.part(0, 9)) {
        return Seen::No;
    }
    if europe::written(site, "999-999-999 99") {
        return site.found(sure::STRONG, Check::Digits, "3-3-3 2");
    }
    europe::graded(site, b" -", sure::WEAK, sure::WEAK)
}
