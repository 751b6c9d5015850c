//! Postcode: three and four digits.
//!
//! Source: Japan Post.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "JP_POSTAL_CODE",
    title: "Postcode",
    country: "JP",
    source: "Japan Post",
    check: "three and four digits",
    on: false,
    triggers: &[Trigger::Shape("999-9{4}")],
    words: &["postal code", "postcode", "郵便番号", "郵便", "〒", "住所"],
    find,
    examples: &["100-0001", "530-0001"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if digits.number(0, 7) < 10000 {
        return Seen::No;
    }
    written(site, Check::Structure, &[("999-9999", sure::WEAK)])
}
