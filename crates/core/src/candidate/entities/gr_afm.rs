//! Tax number (ΑΦΜ): eight digits and a check digit; the weights are given modulo 11.
//!
//! Source: Greece, AADE, Law 4174/2013 (Tax Procedure Code).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GR_AFM",
    title: "Tax number (ΑΦΜ)",
    country: "GR",
    source: "Greece, AADE, Law 4174/2013 (Tax Procedure Code)",
    check: "weights 256 to 2, mod 11",
    triggers: &[Trigger::Hint("9{9}")],
    words: &["αφμ", "α φ μ", "afm", "αριθμός φορολογικού", "φορολογικού μητρώου", "tax number"],
    find,
    examples: &["099747735"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        site.found(sure::WEAK, Check::Digits, "9 digits")
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    digits.len() == 9
        && !europe::same(digits)
        && europe::sum(digits, &[3, 7, 9, 10, 5, 8, 4, 2], 11).map(|rest| rest % 10) == europe::last(digits)
}
