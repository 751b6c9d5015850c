//! Postcode: 01000 to 63644.
//!
//! Source: Korea Post.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KR_POSTAL_CODE",
    title: "Postcode",
    country: "KR",
    source: "Korea Post",
    check: "01000 to 63644",
    on: false,
    triggers: &[Trigger::Shape("9{5}")],
    words: &["우편번호", "우편", "postcode", "postal code"],
    find,
    examples: &["04524", "63309"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((1000..=63644).contains(&digits.number(0, 5))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("99999", sure::BARE)])
}
