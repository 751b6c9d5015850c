//! Postcode: 1000 to 9999; letters but SA, SD, SS.
//!
//! Source: PostNL.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NL_POSTAL_CODE",
    title: "Postcode",
    country: "NL",
    source: "PostNL",
    check: "1000 to 9999; letters but SA, SD, SS",
    on: false,
    triggers: &[Trigger::Shape("9{4}-AA"), Trigger::Shape("9{4}AA")],
    words: &["postcode", "woonplaats", "adres", "postal code"],
    find,
    examples: &["1012 LG", "3511AA"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !(1000..=9999).contains(&digits.number(0, 4)) || [&b"SA"[..], b"SD", b"SS"].contains(&digits.part(4, 6)) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("9999 AA", sure::WEAK), ("9999AA", sure::BARE)])
}
