//! Postcode: two and three digits.
//!
//! Source: Poczta Polska.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PL_POSTAL_CODE",
    title: "Postcode",
    country: "PL",
    source: "Poczta Polska",
    check: "two and three digits",
    on: false,
    triggers: &[Trigger::Shape("99-999")],
    words: &["kod pocztowy", "kod poczt", "pocztowy", "postcode", "postal code"],
    find,
    examples: &["00-950", "30-059"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if digits.number(0, 5) < 1 {
        return Seen::No;
    }
    written(site, Check::Structure, &[("99-999", sure::BARE)])
}
