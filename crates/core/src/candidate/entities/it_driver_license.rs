//! Driving licence number: two letters, seven digits and a letter, or U1, seven characters and a letter.
//!
//! Source: Italy, Ministero delle Infrastrutture e dei Trasporti.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IT_DRIVER_LICENSE",
    title: "Driving licence number",
    country: "IT",
    source: "Italy, Ministero delle Infrastrutture e dei Trasporti",
    triggers: &[Trigger::Hint("AA9{7}A"), Trigger::Code(10, 10)],
    words: &["patente", "patente di guida", "guida", "driving licence", "driver license"],
    find,
    examples: &["BA0865371L"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let digits = plain.part(2, 9).iter().all(u8::is_ascii_digit);
    let paper = digits && plain.part(0, 2).iter().all(u8::is_ascii_uppercase);
    // The card of 2013: U1, seven characters, a letter.
    let card = plain.starts_with(b"U1") && plain.iter().filter(|byte| byte.is_ascii_digit()).count() >= 3;
    if (paper || card) && plain.last().is_some_and(u8::is_ascii_uppercase) {
        return europe::document(site);
    }
    Seen::No
}
