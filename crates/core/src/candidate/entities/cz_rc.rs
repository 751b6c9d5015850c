//! Birth number: YYMMDD of birth with 50 (or 70) added to a woman's month, serial, check digit; before 1954
//! without check digit.
//!
//! Source: Czechia, Act 133/2000 on the population register.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CZ_RC",
    title: "Birth number",
    country: "CZ",
    source: "Czechia, Act 133/2000 on the population register",
    check: "date of birth; divisible by 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Shape("9{6}-9{3,4}")],
    words: &["rodné číslo", "rodne cislo", "rč", "r č", "rodného čísla", "birth number"],
    common: true,
    find,
    examples: &["580116/6250", "5801166250"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::birth_number(digits);
    if holds {
        match site.separator(b"/ -") {
            Some(0) => site.found(sure::WEAK, Check::Digits, "10 digits"),
            Some(b'/') if digits.len() == 10 => site.found(sure::LIKELY, Check::Digits, "6/4"),
            Some(_) => site.found(sure::WEAK, Check::Digits, "groups"),
            None => Seen::No,
        }
    } else {
        Seen::No
    }
}
