//! Routing number of a bank: Federal Reserve routing symbol, institution, check digit.
//!
//! Source: American Bankers Association, Routing Number Policy & Procedures; Federal Reserve Banks,
//! E-Payments Routing Directory. Prefixes 01 to 12, 21 to 32, 61 to 72 and 80; the sum with the weights
//! 3, 7, 1 is a multiple of 10.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ABA_ROUTING_NUMBER",
    title: "Bank routing number",
    country: "US",
    source: "American Bankers Association, routing number policy; Federal Reserve",
    check: "Federal Reserve prefix; weights 3 7 1, mod 10",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("9999-9999-9")],
    words: &[
        "routing",
        "aba",
        "rtn",
        "routing transit",
        "transit number",
        "wire transfer",
        "direct deposit",
        "ach",
    ],
    find,
    examples: &["021000021", "111000025"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let prefix = matches!(digits.number(0, 2), 1..=12 | 21..=32 | 61..=72 | 80);
    if !prefix || check::weighted_mod(digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1], 10) != Some(0) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("999999999", sure::WEAK), ("9999-9999-9", sure::WEAK)],
    )
}
