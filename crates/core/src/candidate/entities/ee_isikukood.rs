//! Personal identification code: sex and century, YYMMDD of birth, serial, check digit.
//!
//! Source: Estonia, Population Register Act; standard EVS 585.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "EE_ISIKUKOOD",
    title: "Personal identification code",
    country: "EE",
    source: "Estonia, Population Register Act; standard EVS 585",
    check: "sex and century, date of birth; two rounds of weights, mod 11",
    triggers: &[Trigger::Hint("9{11}")],
    words: &["isikukood", "isikukoodi", "personal code"],
    common: true,
    find,
    examples: &["45611251248"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if holds(site.plain()) {
        site.found(sure::WEAK, Check::Digits, "11 digits")
    } else {
        Seen::No
    }
}

pub(super) fn holds(digits: &[u8]) -> bool {
    matches!(digits.first(), Some(b'1'..=b'8'))
        && digits.get(1..7).is_some_and(check::is_yymmdd)
        && europe::two_rounds(digits, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1], &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3])
}
