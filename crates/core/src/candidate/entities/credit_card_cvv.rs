//! Card verification value: three digits, on some cards four, behind its name.
//!
//! Source: PCI DSS v4.0, glossary ("card verification code": CVV2, CVC2, CID). Nothing in it can be checked.

use super::common::assigned;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CREDIT_CARD_CVV",
    title: "Card verification value behind its name",
    source: "PCI DSS v4.0, glossary: card verification code",
    check: "the name before it; three or four digits",
    triggers: &[Trigger::Assigned],
    find,
    examples: &["cvv=734"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    assigned(site, |given| {
        let value = given.bytes(site);
        let fits = (3..=4).contains(&value.len()) && value.iter().all(u8::is_ascii_digit);
        (given.kind == Kind::CardCode && fits).then_some((given.value.0, given.value.1, "name"))
    })
}
