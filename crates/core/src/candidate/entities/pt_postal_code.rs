//! Postcode: 1000 to 9999.
//!
//! Source: CTT Correios de Portugal.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PT_POSTAL_CODE",
    title: "Postcode",
    country: "PT",
    source: "CTT Correios de Portugal",
    check: "1000 to 9999",
    on: false,
    triggers: &[Trigger::Shape("9{4}-999")],
    words: &["código postal", "codigo postal", "cod postal", "cp", "postcode"],
    find,
    examples: &["1000-001", "4050-253"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((1000..=9999).contains(&digits.number(0, 4))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("9999-999", sure::WEAK)])
}
