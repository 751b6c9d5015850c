//! Unique master citizen number: DDMMYYY of birth, region, serial, check digit.
//!
//! Source: Yugoslavia, Law on the unique master citizen number (1976); Slovenia, Central Population Register
//! Act.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SI_EMSO",
    title: "Unique master citizen number",
    country: "SI",
    source: "Yugoslavia, Law on the unique master citizen number (1976); Slovenia, Central Population Register Act",
    check: "date of birth; region 50 to 59; weights 7 6 5 4 3 2, mod 11",
    triggers: &[
        Trigger::Hint("9{13}"),
        Trigger::Shape("9{7}-9{6}"),
        Trigger::Shape("9{7}-99-999-9"),
        Trigger::Shape("99-99-999-99-999-9"),
    ],
    words: &["emšo", "emso", "enotna matična", "enotna maticna"],
    common: true,
    find,
    examples: &["2210992543649", "2210992 543649"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::jmbg(site, 50..=59)
}
