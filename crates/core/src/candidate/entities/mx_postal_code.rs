//! Postcode: 01000 to 99998.
//!
//! Source: Correos de México.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MX_POSTAL_CODE",
    title: "Postcode",
    country: "MX",
    source: "Correos de México",
    check: "01000 to 99998",
    on: false,
    triggers: &[Trigger::Shape("9{5}")],
    words: &["código postal", "codigo postal", "cp", "c p", "colonia"],
    find,
    examples: &["06000", "64000"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((1000..=99998).contains(&digits.number(0, 5))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("99999", sure::BARE)])
}
