//! Tax number (davčna številka).
//!
//! Source: Slovenia, Financial Administration Act; FURS.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SI_TAX",
    title: "Tax number (davčna številka)",
    country: "SI",
    source: "Slovenia, Financial Administration Act; FURS",
    check: "weights 8 to 2, mod 11",
    triggers: &[Trigger::Hint("9{8}")],
    words: &["davčna številka", "davcna stevilka", "davčna", "davčne številke"],
    find,
    examples: &["57696209"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        site.found(sure::WEAK, Check::Digits, "8 digits")
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    digits.len() == 8
        && digits.first() != Some(&b'0')
        && europe::sum(digits, &[8, 7, 6, 5, 4, 3, 2], 11) != Some(0)
        && europe::mod11(digits, &[8, 7, 6, 5, 4, 3, 2], Some(0))
}
