//! Postcode: 10000 to 98499.
//!
//! Source: PostNord.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SE_POSTAL_CODE",
    title: "Postcode",
    country: "SE",
    source: "PostNord",
    check: "10000 to 98499",
    on: false,
    triggers: &[Trigger::Shape("999-99"), Trigger::Shape("9{5}")],
    words: &["postnummer", "postnr", "postort", "postcode"],
    find,
    examples: &["111 22", "98138"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((10000..=98499).contains(&digits.number(0, 5))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("999 99", sure::BARE), ("99999", sure::BARE)])
}
