//! National identity card: ten digits on the smart card, before 13 digits, with the year of birth in
//! front 17. No rule of a check digit is published.
//!
//! Source: Bangladesh Election Commission, National Identity Registration Act 2010. Off unless asked
//! for.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BD_NID",
    title: "National identity card number",
    country: "BD",
    source: "Bangladesh Election Commission, National Identity Registration Act 2010",
    on: false,
    triggers: &[
        Trigger::Hint("9{10}"),
        Trigger::Hint("9{13}"),
        Trigger::Hint("9{17}"),
    ],
    words: &[
        "nid",
        "national id",
        "national identity",
        "voter id",
        "জাতীয় পরিচয়পত্র",
        "এনআইডি",
        "ভোটার",
    ],
    find,
    examples: &["5987654321", "19862691649000017"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let old = digits.len() != 17 || matches!(digits.number(0, 4), 1900..=2015);
    if !old || digits.first() == Some(&b'0') || uniform(digits) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "10, 13 or 17 digits")
}
