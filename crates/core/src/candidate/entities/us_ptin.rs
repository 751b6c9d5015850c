//! Preparer tax identification number: `P` and eight digits.
//!
//! Source: Internal Revenue Service, Form W-12 and its instructions. There is no check digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_PTIN",
    title: "Preparer tax identification number",
    country: "US",
    source: "Internal Revenue Service, Form W-12",
    triggers: &[Trigger::Hint("A9{8}"), Trigger::Hint("A-9{8}")],
    words: &["ptin", "preparer", "tax preparer"],
    find,
    examples: &["P01594846", "P00634642"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    written(
        site,
        Check::None,
        &[("P99999999", sure::WEAK), ("P-99999999", sure::WEAK)],
    )
}
