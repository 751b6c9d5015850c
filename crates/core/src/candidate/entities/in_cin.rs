//! Corporate identity number: listed or not, industry, state, year, kind of company, registration
//! number, 21 places.
//!
//! Source: Ministry of Corporate Affairs, Companies (Incorporation) Rules 2014.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_CIN",
    title: "Corporate identity number",
    country: "IN",
    source: "Ministry of Corporate Affairs, Companies (Incorporation) Rules 2014",
    check: "listing, state, year, kind",
    triggers: &[Trigger::Shape("A9{5}AA9{4}A{3}9{6}")],
    words: &[
        "cin",
        "corporate identity",
        "company registration",
        "roc",
        "mca",
    ],
    find,
    examples: &["L17110MH1973PLC019786", "U72200KA2007PTC043114"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const KINDS: &[u8] = b"FLCFTCGAPGATGOIGOSNPLOPCPLCPTCSGCULLULTNPLGOCSGC";
    let code = site.plain();
    let listed = matches!(code.first(), Some(b'L' | b'U'));
    let kind = KINDS.chunks(3).any(|kind| kind == code.part(12, 15));
    if !listed || !kind || !matches!(code.number(8, 12), 1850..=2099) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("A99999AA9999AAA999999", sure::STRONG)],
    )
}
