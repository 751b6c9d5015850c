//! Social insurance number: nine digits in threes, the last a Luhn digit.
//!
//! Source: Employment and Social Development Canada, The Social Insurance Number Code of Practice;
//! numbers with 0 are for tests, those with 8 for businesses.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CA_SIN",
    title: "Social insurance number",
    country: "CA",
    source: "Employment and Social Development Canada, SIN code of practice",
    check: "first digit not 0 or 8; Luhn",
    triggers: &[Trigger::Hint("999-999-999"), Trigger::Hint("9{9}")],
    words: &[
        "sin",
        "social insurance",
        "s.i.n.",
        "nas",
        "assurance sociale",
        "sin number",
    ],
    find,
    examples: &["130-692-544", "193 456 787"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if matches!(digits.first(), Some(b'0' | b'8')) || !check::luhn(digits) || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999-999-999", sure::WEAK),
            ("999 999 999", sure::WEAK),
            ("999999999", sure::WEAK),
        ],
    )
}
