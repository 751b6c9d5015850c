//! Unique master citizen number: DDMMYYY of birth, region, serial, check digit.
//!
//! Source: Yugoslavia, Law on the unique master citizen number (1976); North Macedonia, Law on the personal
//! identification number.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MK_EMBG",
    title: "Unique master citizen number",
    country: "MK",
    source: "Yugoslavia, Law on the unique master citizen number (1976); North Macedonia, Law on the personal identification number",
    check: "date of birth; region 40 to 49; weights 7 6 5 4 3 2, mod 11",
    triggers: &[
        Trigger::Hint("9{13}"),
        Trigger::Shape("9{7}-9{6}"),
        Trigger::Shape("9{7}-99-999-9"),
        Trigger::Shape("99-99-999-99-999-9"),
    ],
    words: &["ембг", "матичен број", "единствен матичен број", "embg", "maticen broj"],
    common: true,
    find,
    examples: &["2003977497813", "2003977 497813"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::jmbg(site, 40..=49)
}
