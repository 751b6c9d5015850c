//! Medicare card number: eight digits, the first 2 to 6, a check digit, number of the card's issue, and
//! often the person's number on the card.
//!
//! Source: Services Australia; Australian Institute of Health and Welfare, METeOR 270101 (person,
//! Medicare card number).

use super::common::{digit, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_MEDICARE",
    title: "Medicare card number",
    country: "AU",
    source: "Services Australia, Medicare; METeOR 270101",
    check: "first digit 2-6; weighted sum mod 10",
    triggers: &[
        Trigger::Shape("9999-9{5}-9"),
        Trigger::Hint("9{10,11}"),
        Trigger::Shape("9999-9{5}-9-9"),
    ],
    words: &["medicare", "medicare card", "medicare no", "health card"],
    find,
    examples: &["2123 45670 1", "3501 23451 1"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let rest = check::weighted_mod(digits.part(0, 8), &[1, 3, 7, 9, 1, 3, 7, 9], 10);
    let issue = matches!(digits.get(9), Some(b'1'..=b'9'));
    if !matches!(digits.first(), Some(b'2'..=b'6'))
        || !issue
        || rest.is_none()
        || rest != digit(digits, 8)
        || site.separator(b"").is_none() && site.crowded()
    {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9999 99999 9", sure::LIKELY),
            ("9999-99999-9", sure::LIKELY),
            ("9999 99999 9/9", sure::STRONG),
            ("9999 99999 9-9", sure::STRONG),
            ("9999999999", sure::WEAK),
            ("99999999999", sure::WEAK),
        ],
    )
}
