//! Company tax number (CUI, CIF): two to ten digits, the last a check digit; looked for from six digits on.
//!
//! Source: Romania, Law 359/2004; ANAF.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RO_CUI",
    title: "Company tax number (CUI, CIF)",
    country: "RO",
    source: "Romania, Law 359/2004; ANAF",
    check: "weights 7 5 3 2 1 7 5 3 2, mod 11",
    triggers: &[Trigger::Hint("9{6,10}")],
    words: &["cui", "cif", "cod unic", "cod fiscal", "codul fiscal", "cod de înregistrare fiscală"],
    find,
    examples: &["10838773"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        site.found(sure::WEAK, Check::Digits, "6 to 10 digits")
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    matches!(digits.len(), 4..=10) && digits.first() != Some(&b'0') && !europe::same(digits) && {
        let weights = [7, 5, 3, 2, 1, 7, 5, 3, 2].get(10 - digits.len()..).unwrap_or(&[]);
        europe::sum(digits, weights, 11).map(|rest| rest * 10 % 11 % 10) == europe::last(digits)
    }
}
