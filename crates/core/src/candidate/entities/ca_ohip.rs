//! Health number of Ontario: ten digits, the last a Luhn digit, and on the card a version of one or two
//! letters.
//!
//! Source: Ontario Ministry of Health, Health Card Validation Reference Manual, appendix on the mod 10
//! check digit.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CA_OHIP",
    title: "Ontario health card number",
    country: "CA",
    source: "Ontario Ministry of Health, Health Card Validation Reference Manual",
    check: "Luhn",
    triggers: &[
        Trigger::Hint("9{10}"),
        Trigger::Hint("9{10}A{1,2}"),
        Trigger::Hint("9{10}-A{1,2}"),
        Trigger::Hint("9999-999-999"),
        Trigger::Shape("9999-999-999-A{1,2}"),
    ],
    words: &[
        "ohip",
        "health card",
        "ontario health",
        "health number",
        "carte santé",
        "carte sante",
        "health insurance",
    ],
    find,
    examples: &["9876-543-217", "1234 567 897"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    if code.first() == Some(&b'0') || !check::luhn(code.part(0, 10)) || uniform(code.part(0, 10)) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9999-999-999-AA", sure::LIKELY),
            ("9999-999-999-A", sure::WEAK),
            ("9999 999 999 AA", sure::WEAK),
            ("9999-999-999", sure::WEAK),
            ("9999 999 999", sure::WEAK),
            ("9999999999AA", sure::WEAK),
            ("9999999999-AA", sure::WEAK),
            ("9999999999 AA", sure::WEAK),
            ("9999999999", sure::WEAK),
        ],
    )
}
