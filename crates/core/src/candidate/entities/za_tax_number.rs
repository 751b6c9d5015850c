//! Income tax reference number: ten digits, the first 0, 1, 2, 3 or 9, the last a Luhn digit.
//!
//! Source: South African Revenue Service, external guide on the structure of its reference numbers.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ZA_TAX_NUMBER",
    title: "Income tax reference number",
    country: "ZA",
    source: "South African Revenue Service, Tax Administration Act 28 of 2011",
    check: "first digit; Luhn",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Shape("9999-999-999")],
    words: &[
        "tax number",
        "tax reference",
        "income tax",
        "sars",
        "belastingnommer",
        "tax ref",
    ],
    find,
    examples: &["0001339050", "2449/494/166"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !matches!(digits.first(), Some(b'0'..=b'3' | b'9'))
        || !check::luhn(digits)
        || uniform(digits)
    {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("9999/999/999", sure::LIKELY), ("9999999999", sure::WEAK)],
    )
}
