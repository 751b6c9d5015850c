//! Identity number: date of birth as YYMMDD, sequence (from 5000 on for men), citizenship (0, 1, or 2
//! for refugees), a digit that once told the race, Luhn digit.
//!
//! Source: Department of Home Affairs, Identification Act 68 of 1997.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ZA_ID_NUMBER",
    title: "Identity number",
    country: "ZA",
    source: "Department of Home Affairs, Identification Act 68 of 1997",
    check: "date of birth; citizenship; Luhn",
    triggers: &[Trigger::Hint("9{13}"), Trigger::Shape("9{6}-9999-999"), Trigger::Shape("9{6}-9999-99-9")],
    words: &[
        "id number",
        "identity number",
        "south african id",
        "sa id",
        "rsa id",
        "id no",
        "identity document",
        "identiteitsnommer",
        "id nommer",
        "inombolo kamazisi",
        "identity",
    ],
    common: true,
    find,
    examples: &["7503305044089", "8001015009087"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let citizenship = matches!(digits.get(10), Some(b'0' | b'1' | b'2'));
    if !citizenship || !check::is_yymmdd(digits.part(0, 6)) || !check::luhn(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999999 9999 999", sure::LIKELY),
            ("999999 9999 99 9", sure::LIKELY),
            ("9999999999999", sure::WEAK),
        ],
    )
}
