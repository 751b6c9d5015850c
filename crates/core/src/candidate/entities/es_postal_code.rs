//! Postcode: 01000 to 52999.
//!
//! Source: Correos; 52 provinces.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ES_POSTAL_CODE",
    title: "Postcode",
    country: "ES",
    source: "Correos; 52 provinces",
    check: "01000 to 52999",
    on: false,
    triggers: &[Trigger::Shape("9{5}")],
    words: &["código postal", "codigo postal", "cp", "c p", "postcode"],
    find,
    examples: &["28013", "08001"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((1000..=52999).contains(&digits.number(0, 5))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("99999", sure::BARE)])
}
