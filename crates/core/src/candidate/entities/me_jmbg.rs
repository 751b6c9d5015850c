//! Unique master citizen number: DDMMYYY of birth, region, serial, check digit.
//!
//! Source: Yugoslavia, Law on the unique master citizen number (1976); Montenegro, Law on the central
//! population register.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ME_JMBG",
    title: "Unique master citizen number",
    country: "ME",
    source: "Yugoslavia, Law on the unique master citizen number (1976); Montenegro, Law on the central population register",
    check: "date of birth; region 20 to 29; weights 7 6 5 4 3 2, mod 11",
    triggers: &[
        Trigger::Hint("9{13}"),
        Trigger::Shape("9{7}-9{6}"),
        Trigger::Shape("9{7}-99-999-9"),
        Trigger::Shape("99-99-999-99-999-9"),
    ],
    words: &[
        "jmbg", "jedinstveni matični broj", "jedinstveni maticni broj", "matični broj", "maticni broj", "јмбг",
    ],
    common: true,
    find,
    examples: &["2803995297941", "2803995 297941"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::jmbg(site, 20..=29)
}
