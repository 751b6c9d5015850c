//! Number of a driver's licence: six to ten digits as each state has it, in New South Wales also four
//! digits and two letters, in Tasmania and South Australia a letter and five digits.
//!
//! Source: Austroads and the states' road authorities. Without check digits, so off unless asked for.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_DRIVER_LICENSE",
    title: "Driver's licence number",
    country: "AU",
    source: "Austroads and the states' road authorities",
    on: false,
    triggers: &[
        Trigger::Hint("9{6,10}"),
        Trigger::Hint("9{4}AA"),
        Trigger::Hint("A9{5}"),
        Trigger::Hint("9{3}-9{3}-9{3}"),
    ],
    words: &[
        "driver licence",
        "drivers licence",
        "driver's licence",
        "driver license",
        "drivers license",
        "driver's license",
        "driving licence",
        "licence no",
        "licence number",
        "dl no",
    ],
    find,
    examples: &["12345679", "048 726 315"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    match site.separator(b" ") {
        Some(_) => site.found(sure::BARE, Check::None, "a state's form"),
        None => Seen::No,
    }
}
