//! Company register number: five or six digits and a check letter whose rule is not published, often behind
//! FN.
//!
//! Source: Austria, Firmenbuchgesetz § 30.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AT_FIRMENBUCH",
    title: "Company register number",
    country: "AT",
    source: "Austria, Firmenbuchgesetz § 30",
    triggers: &[Trigger::Hint("9{5,6}A"), Trigger::Hint("9{5,6}-A"), Trigger::Shape("AA-9{5,6}A")],
    words: &["firmenbuch"],
    find,
    examples: &["262692i", "FN 262692i"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    match site.value().strip_prefix(b"FN") {
        Some(_) => site.found(sure::LIKELY, Check::None, "FN, digits and a letter"),
        None if site.value().first().is_some_and(u8::is_ascii_digit) => {
            site.found(sure::BARE, Check::None, "digits and a letter")
        }
        None => Seen::No,
    }
}
