//! VAT number (MVA): the organisation number and MVA, at times behind NO.
//!
//! Source: Norway, Merverdiavgiftsloven § 15-10.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NO_VAT",
    title: "VAT number (MVA)",
    country: "NO",
    source: "Norway, Merverdiavgiftsloven § 15-10",
    check: "that of the organisation number",
    triggers: &[
        Trigger::Shape("9{9}A{3}"),
        Trigger::Shape("9{9}-A{3}"),
        Trigger::Shape("999-999-999-A{3}"),
        Trigger::Shape("AA9{9}A{3}"),
        Trigger::Shape("AA-9{9}-A{3}"),
        Trigger::Shape("AA-999-999-999-A{3}"),
    ],
    words: &["mva", "merverdiavgift", "vat"],
    find,
    examples: &["NO890634478MVA", "NO 890 634 478 MVA"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let body = plain.strip_prefix(b"NO").unwrap_or(plain);
    let digits = body.strip_suffix(b"MVA").unwrap_or(&[]);
    if super::no_orgnr::holds(digits) && europe::capitals(site) && site.separator(b" ").is_some() {
        return site.found(sure::STRONG, Check::Digits, "organisation number and MVA");
    }
    Seen::No
}
