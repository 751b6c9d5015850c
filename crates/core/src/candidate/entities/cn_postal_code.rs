//! Postcode: 010000 to 860000.
//!
//! Source: China Post.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CN_POSTAL_CODE",
    title: "Postcode",
    country: "CN",
    source: "China Post",
    check: "010000 to 860000",
    on: false,
    triggers: &[Trigger::Shape("9{6}")],
    words: &["邮编", "邮政编码", "郵編", "postcode", "postal code", "zip"],
    find,
    examples: &["100000", "200120"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((10_000..=860_000).contains(&digits.number(0, 6))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("999999", sure::BARE)])
}
