//! Social security number (NISS).
//!
//! Source: Portugal, Instituto da Segurança Social.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PT_NISS",
    title: "Social security number (NISS)",
    country: "PT",
    source: "Portugal, Instituto da Segurança Social",
    check: "first digit 1 or 2; weights 29 23 19 17 13 11 7 5 3 2, mod 10",
    triggers: &[Trigger::Hint("9{11}")],
    words: &["niss", "segurança social", "seguranca social"],
    common: true,
    find,
    examples: &["29387310775"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = matches!(digits.first(), Some(b'1' | b'2'))
        && europe::sum(digits, &[29, 23, 19, 17, 13, 11, 7, 5, 3, 2], 10).map(|rest| 9 - rest)
            == europe::last(digits)
        && !europe::same(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "11 digits")
    } else {
        Seen::No
    }
}
