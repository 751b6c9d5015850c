//! Postcode: 101000 to 694923.
//!
//! Source: Почта России.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RU_POSTAL_CODE",
    title: "Postcode",
    country: "RU",
    source: "Почта России",
    check: "101000 to 694923",
    on: false,
    triggers: &[Trigger::Shape("9{6}")],
    words: &["почтовый индекс", "индекс", "postcode"],
    find,
    examples: &["101000", "630099"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((101_000..=694_923).contains(&digits.number(0, 6))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("999999", sure::BARE)])
}
