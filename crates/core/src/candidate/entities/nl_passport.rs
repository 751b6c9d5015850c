//! Passport or identity card number: two letters, six letters or digits, a digit; no O.
//!
//! Source: Netherlands, Paspoortwet; RvIG.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NL_PASSPORT",
    title: "Passport or identity card number",
    country: "NL",
    source: "Netherlands, Paspoortwet; RvIG",
    triggers: &[Trigger::HintCode(9, 9)],
    words: &["paspoort", "paspoortnummer", "identiteitskaart", "documentnummer", "id kaart", "passport"],
    find,
    examples: &["NLL2J1M29"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let series = plain.part(0, 2).iter().all(u8::is_ascii_uppercase);
    // The letter O is not used; the last is a digit.
    if series && !plain.contains(&b'O') && plain.last().is_some_and(u8::is_ascii_digit) && europe::capitals(site) {
        return site.found(sure::BARE, Check::Structure, "9 characters");
    }
    Seen::No
}
