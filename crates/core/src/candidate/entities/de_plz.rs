//! Postcode: five digits.
//!
//! Source: Germany, Deutsche Post AG.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_PLZ",
    title: "Postcode",
    country: "DE",
    source: "Germany, Deutsche Post AG",
    check: "01001 to 99998",
    on: false,
    triggers: &[Trigger::Hint("9{5}")],
    words: &["plz", "postleitzahl", "wohnort", "postcode", "zip"],
    find,
    examples: &["20193"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !(1001..=99998).contains(&site.plain().number(0, 5)) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::Structure, "5 digits")
}
