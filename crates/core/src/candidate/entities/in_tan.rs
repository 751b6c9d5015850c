//! Tax deduction and collection account number: place (three letters), initial, five digits, check
//! letter whose rule is not published.
//!
//! Source: Income-tax Act 1961, section 203A; Income-tax Rules 1962, rule 114A.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_TAN",
    title: "Tax deduction account number",
    country: "IN",
    source: "Income-tax Act 1961, section 203A; rule 114A",
    triggers: &[Trigger::Hint("A{4}9{5}A")],
    words: &["tan", "tax deduction", "deductor", "tds"],
    find,
    examples: &["PNEA12345B", "DELM00123C"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    written(site, Check::None, &[("AAAA99999A", sure::WEAK)])
}
