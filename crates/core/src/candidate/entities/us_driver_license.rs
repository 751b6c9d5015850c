//! Driver's license of the large states: a letter and 7 (California), 8 (Arizona, Virginia), 11
//! (Illinois), 12 (Florida, Michigan, Minnesota, Maryland), 13 (Wisconsin) or 14 digits (New Jersey);
//! two letters and six digits (Ohio); 7 to 9 digits (Texas, Pennsylvania, New York, Georgia).
//!
//! Source: AAMVA, card design standard D20 leaves the number to the states; forms as their motor
//! vehicle departments publish them. Without check digits, so off unless asked for.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_DRIVER_LICENSE",
    title: "Driver's license",
    country: "US",
    source: "AAMVA D20 and the states' motor vehicle departments",
    on: false,
    triggers: &[
        Trigger::Hint("A9{7}"),
        Trigger::Hint("A9{8}"),
        Trigger::Hint("A9{11,14}"),
        Trigger::Hint("A999-9999-9999"),
        Trigger::Hint("A999-999-99-999-9"),
        Trigger::Hint("A-999-999-999-999"),
        Trigger::Hint("A9999-99999-99999"),
        Trigger::Hint("A999-9999-9999-99"),
        Trigger::Hint("AA9{6}"),
        Trigger::Hint("9{7,9}"),
        Trigger::Hint("999-999-999"),
        Trigger::Hint("99-999-999"),
        Trigger::Hint("A{3}9{6}"),
        Trigger::Hint("99A{3}9{5}"),
    ],
    words: &[
        "driver license",
        "drivers license",
        "driver's license",
        "driver licence",
        "driving license",
        "license number",
        "license no",
        "dl",
        "dln",
        "dl number",
        "dmv",
        "licencia de conducir",
    ],
    find,
    examples: &["D1234562", "S514-7896-3201"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let value = site.plain();
    if uniform(value) || site.value().iter().any(u8::is_ascii_lowercase) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(0) => site.found(sure::BARE, Check::None, "a state's form"),
        Some(_) => site.found(sure::WEAK, Check::None, "a state's groups"),
        None => Seen::No,
    }
}
