//! Personal code (personas kods): DDMMYY of birth, century, serial, check digit; since 2017 32 and random
//! digits.
//!
//! Source: Latvia, Law on the register of natural persons.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LV_PERSONAS_KODS",
    title: "Personal code (personas kods)",
    country: "LV",
    source: "Latvia, Law on the register of natural persons",
    check: "date of birth or 32; weights 10 5 8 4 2 1 6 3 7 9, mod 11",
    triggers: &[Trigger::Shape("9{6}-9{5}"), Trigger::Hint("9{11}")],
    words: &["personas kods", "personas koda", "pers kods", "personas kodu"],
    common: true,
    find,
    examples: &["230384-13997", "23038413997"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let check = europe::sum(digits, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9], 11).map(|rest| (rest + 1) % 11 % 10);
    // Codes given out since July 2017 begin with 32 and say nothing of birth.
    let dated = europe::ddmmyy(digits.part(0, 6)) && matches!(digits.get(6), Some(b'0'..=b'2'));
    if check != europe::last(digits) || !(dated || digits.starts_with(b"32")) {
        return Seen::No;
    }
    match site.separator(b"-") {
        Some(b'-') => site.found(sure::LIKELY, Check::Digits, "6-5"),
        Some(_) => site.found(sure::WEAK, Check::Digits, "11 digits"),
        None => Seen::No,
    }
}
