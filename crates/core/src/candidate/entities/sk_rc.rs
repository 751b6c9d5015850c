//! Birth number (rodné číslo): the number that Czechia has too; which of the two a text means only the
//! policy's countries can tell.
//!
//! Source: Slovakia, Act 301/1995 on the birth number.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SK_RC",
    title: "Birth number (rodné číslo)",
    country: "SK",
    source: "Slovakia, Act 301/1995 on the birth number",
    check: "date of birth; divisible by 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Shape("9{6}-9{3,4}")],
    words: &["rodné číslo", "rodne cislo", "rč", "r č", "rodného čísla", "slovensk", "občiansky"],
    common: true,
    find,
    examples: &["690928/1192", "6909281192"],
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
