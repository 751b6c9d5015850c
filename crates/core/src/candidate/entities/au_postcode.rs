//! Postcode: 0200 to 9999.
//!
//! Source: Australia Post.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_POSTCODE",
    title: "Postcode",
    country: "AU",
    source: "Australia Post",
    check: "0200 to 9999",
    on: false,
    triggers: &[Trigger::Shape("9{4}")],
    words: &["postcode", "post code", "postal code", "suburb"],
    find,
    examples: &["2000", "0800"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((200..=9999).contains(&digits.number(0, 4))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("9999", sure::BARE)])
}
