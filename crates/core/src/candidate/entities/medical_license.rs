//! Registration number of the Drug Enforcement Administration, which every prescriber of controlled
//! substances has: type of registrant, initial of the name (or 9), seven digits.
//!
//! Source: Drug Enforcement Administration, Diversion Control Division (registration under 21 CFR
//! 1301.13): the last digit is the last one of the sum of digits 1, 3, 5 and twice digits 2, 4, 6.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MEDICAL_LICENSE",
    title: "DEA registration number",
    country: "US",
    source: "Drug Enforcement Administration, 21 CFR 1301; DEA Diversion Control Division",
    check: "registrant type; weighted sum mod 10",
    triggers: &[Trigger::Hint("AA9{7}"), Trigger::Hint("A9{8}")],
    words: &[
        "dea",
        "medical license",
        "medical licence",
        "controlled substance",
        "prescriber",
        "registrant",
        "physician",
        "practitioner",
    ],
    find,
    examples: &["AB1234563", "FK2890134"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let kind = code
        .first()
        .is_some_and(|b| b"ABCDEFGHJKLMPRSTUX".contains(b));
    let second = code
        .get(1)
        .is_some_and(|b| b.is_ascii_uppercase() || *b == b'9');
    // The odd places and twice the even ones end in the last digit: nine times it completes the ten.
    if !kind
        || !second
        || check::weighted_mod(code.part(2, 9), &[1, 2, 1, 2, 1, 2, 9], 10) != Some(0)
    {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "DEA number")
}
