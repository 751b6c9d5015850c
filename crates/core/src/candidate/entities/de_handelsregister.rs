//! Commercial register number: HRA or HRB and a number, at times with a letter of the former court.
//!
//! Source: Germany, HGB § 9 and HRV § 8.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_HANDELSREGISTER",
    title: "Commercial register number",
    country: "DE",
    source: "Germany, HGB § 9 and HRV § 8",
    triggers: &[Trigger::Shape("A{3}-9{1,6}"), Trigger::Shape("A{3}9{1,6}"), Trigger::Shape("A{3}-9{1,6}-A")],
    words: &["handelsregister", "amtsgericht", "registergericht", "hrb", "hra", "registernummer"],
    find,
    examples: &["HRB 66592", "HRA 66592"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    if !matches!(plain.part(0, 3), b"HRA" | b"HRB") || plain.get(3) == Some(&b'0') || !europe::capitals(site) {
        return Seen::No;
    }
    match site.separator(b" ") {
        Some(_) => site.found(sure::LIKELY, Check::None, "HRA or HRB and number"),
        None => Seen::No,
    }
}
