//! Postcode: 1000 to 9992.
//!
//! Source: Österreichische Post.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AT_POSTAL_CODE",
    title: "Postcode",
    country: "AT",
    source: "Österreichische Post",
    check: "1000 to 9992",
    on: false,
    triggers: &[Trigger::Shape("9{4}")],
    words: &["plz", "postleitzahl", "postcode"],
    find,
    examples: &["1010", "5020"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((1000..=9992).contains(&digits.number(0, 4))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("9999", sure::BARE)])
}
