//! Unique master citizen number: DDMMYYY of birth, region, serial, check digit.
//!
//! Source: Yugoslavia, Law on the unique master citizen number (1976); Croatia, Act on the unique master
//! citizen number (NN 9/92).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HR_JMBG",
    title: "Unique master citizen number",
    country: "HR",
    source: "Yugoslavia, Law on the unique master citizen number (1976); Croatia, Act on the unique master citizen number (NN 9/92)",
    check: "date of birth; region 30 to 39; weights 7 6 5 4 3 2, mod 11",
    triggers: &[
        Trigger::Hint("9{13}"),
        Trigger::Shape("9{7}-9{6}"),
        Trigger::Shape("9{7}-99-999-9"),
        Trigger::Shape("99-99-999-99-999-9"),
    ],
    words: &[
        "jmbg", "mbg", "jedinstveni matični broj", "jedinstveni maticni broj", "matični broj građana",
        "matični broj",
    ],
    common: true,
    find,
    examples: &["1401959348950", "1401959 348950"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::jmbg(site, 30..=39)
}
