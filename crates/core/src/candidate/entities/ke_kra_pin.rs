//! Personal identification number of taxpayers: A (individual) or P (other), nine digits, check letter
//! whose rule is not published.
//!
//! Source: Kenya Revenue Authority, Tax Procedures Act 2015.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KE_KRA_PIN",
    title: "Tax number (KRA PIN)",
    country: "KE",
    source: "Kenya Revenue Authority, Tax Procedures Act 2015",
    check: "kind",
    triggers: &[Trigger::Hint("A9{9}A")],
    words: &[
        "kra",
        "kra pin",
        "pin certificate",
        "itax",
        "tax pin",
        "pin number",
        "personal identification",
    ],
    find,
    examples: &["A004416331M", "P051365947M"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !matches!(site.value().first(), Some(b'A' | b'P')) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("A999999999A", sure::WEAK)])
}
