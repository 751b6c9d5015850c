//! Unique master citizen number: DDMMYYY of birth, region, serial, check digit.
//!
//! Source: Yugoslavia, Law on the unique master citizen number (1976); Bosnia and Herzegovina, Law on the
//! unique master number (2001).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BA_JMBG",
    title: "Unique master citizen number",
    country: "BA",
    source: "Yugoslavia, Law on the unique master citizen number (1976); Bosnia and Herzegovina, Law on the unique master number (2001)",
    check: "date of birth; region 10 to 19; weights 7 6 5 4 3 2, mod 11",
    triggers: &[
        Trigger::Hint("9{13}"),
        Trigger::Shape("9{7}-9{6}"),
        Trigger::Shape("9{7}-99-999-9"),
        Trigger::Shape("99-99-999-99-999-9"),
    ],
    words: &[
        "jmbg", "jedinstveni matični broj", "jedinstveni maticni broj", "matični broj", "maticni broj", "јмб",
        "јмбг", "матични број",
    ],
    common: true,
    find,
    examples: &["1907957137597", "1907957 137597"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::jmbg(site, 10..=19)
}
