//! Postcode: 01000 to 98890.
//!
//! Source: La Poste.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_POSTAL_CODE",
    title: "Postcode",
    country: "FR",
    source: "La Poste",
    check: "01000 to 98890",
    on: false,
    triggers: &[Trigger::Shape("9{5}")],
    words: &["code postal", "cp", "commune", "postcode"],
    find,
    examples: &["75001", "13008"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((1000..=98890).contains(&digits.number(0, 5))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("99999", sure::BARE)])
}
