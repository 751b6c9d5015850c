//! Universal account number: twelve digits, all that were given out begin with 10. There is no
//! published check digit.
//!
//! Source: Employees' Provident Fund Organisation, Universal Account Number programme (2014).

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_UAN",
    title: "Universal account number of the provident fund",
    country: "IN",
    source: "Employees' Provident Fund Organisation, UAN",
    check: "first digits 10",
    triggers: &[Trigger::Hint("9{12}")],
    words: &[
        "uan",
        "universal account",
        "provident fund",
        "epfo",
        "epf",
        "pf account",
    ],
    find,
    examples: &["100904319456", "101234567890"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !site.value().starts_with(b"10") || uniform(site.plain()) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::Structure, "12 digits")
}
