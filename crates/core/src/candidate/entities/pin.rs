//! Personal identification number: four to eight digits behind its name.
//!
//! Source: ISO 9564-1, which allows four to twelve; more than eight are nobody's to remember.

use super::common::assigned;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PIN",
    title: "Personal identification number behind its name",
    source: "ISO 9564-1",
    check: "the name before it; four to eight digits",
    triggers: &[Trigger::Assigned],
    find,
    examples: &["pin=4821"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    assigned(site, |given| {
        let value = given.bytes(site);
        let fits = (4..=8).contains(&value.len()) && value.iter().all(u8::is_ascii_digit);
        (given.kind == Kind::Pin && fits).then_some((given.value.0, given.value.1, "name"))
    })
}
