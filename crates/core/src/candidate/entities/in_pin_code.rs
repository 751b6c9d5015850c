//! Postal index number (PIN): 110000 to 855999.
//!
//! Source: India Post.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_PIN_CODE",
    title: "Postal index number (PIN)",
    country: "IN",
    source: "India Post",
    check: "110000 to 855999",
    on: false,
    triggers: &[Trigger::Shape("9{6}"), Trigger::Shape("999-999")],
    words: &["pin code", "pincode", "postal index", "postcode", "पिन कोड", "zip"],
    find,
    examples: &["110001", "400 001"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((110_000..=855_999).contains(&digits.number(0, 6))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("999999", sure::BARE), ("999 999", sure::BARE)])
}
