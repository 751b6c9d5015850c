//! Postcode: 1000 to 9658.
//!
//! Source: Swiss Post.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CH_POSTAL_CODE",
    title: "Postcode",
    country: "CH",
    source: "Swiss Post",
    check: "1000 to 9658",
    on: false,
    triggers: &[Trigger::Shape("9{4}")],
    words: &["plz", "postleitzahl", "npa", "code postal", "postcode"],
    find,
    examples: &["8001", "1201"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((1000..=9658).contains(&digits.number(0, 4))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("9999", sure::BARE)])
}
