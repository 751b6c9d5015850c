//! Personal code (asmens kodas): sex and century, YYMMDD of birth, serial, check digit, by the rule of
//! Estonia's code.
//!
//! Source: Lithuania, Law on the population register.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LT_ASMENS_KODAS",
    title: "Personal code (asmens kodas)",
    country: "LT",
    source: "Lithuania, Law on the population register",
    check: "sex and century, date of birth; two rounds of weights, mod 11",
    triggers: &[Trigger::Hint("9{11}")],
    words: &["asmens kodas", "asmens kodo", "a k", "personal code"],
    common: true,
    find,
    examples: &["45603181748"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = matches!(digits.first(), Some(b'1'..=b'6')) && super::ee_isikukood::holds(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "11 digits")
    } else {
        Seen::No
    }
}
