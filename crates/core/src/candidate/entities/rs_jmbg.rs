//! Unique master citizen number: DDMMYYY of birth, region, serial, check digit.
//!
//! Source: Yugoslavia, Law on the unique master citizen number (1976); Serbia, Law on the unique master
//! citizen number (24/2018).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RS_JMBG",
    title: "Unique master citizen number",
    country: "RS",
    source: "Yugoslavia, Law on the unique master citizen number (1976); Serbia, Law on the unique master citizen number (24/2018)",
    check: "date of birth; region 60 to 99; weights 7 6 5 4 3 2, mod 11",
    triggers: &[
        Trigger::Hint("9{13}"),
        Trigger::Shape("9{7}-9{6}"),
        Trigger::Shape("9{7}-99-999-9"),
        Trigger::Shape("99-99-999-99-999-9"),
    ],
    words: &[
        "jmbg", "jedinstveni matični broj", "jedinstveni maticni broj", "matični broj", "maticni broj", "јмбг",
        "матични број",
    ],
    common: true,
    find,
    examples: &["0610976859769", "0610976 859769"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::jmbg(site, 60..=99)
}
