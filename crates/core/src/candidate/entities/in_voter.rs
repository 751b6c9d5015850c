//! Electors Photo Identity Card: three letters of the constituency, six digits and a Luhn digit, which
//! older cards do not have.
//!
//! Source: Election Commission of India, Electors Photo Identity Card, functional unique serial number.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_VOTER",
    title: "Voter identity card number (EPIC)",
    country: "IN",
    source: "Election Commission of India, Electors Photo Identity Card",
    check: "Luhn",
    triggers: &[Trigger::Hint("A{3}9{7}")],
    words: &[
        "epic",
        "voter",
        "voter id",
        "election card",
        "electors photo",
        "मतदाता",
        "वोटर",
    ],
    find,
    examples: &["WKH1186253", "ABC1234566"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let sure = if check::luhn(code.part(3, 10)) {
        sure::WEAK
    } else {
        sure::BARE
    };
    written(site, Check::Digits, &[("AAA9999999", sure)])
}
