//! Eircode: a routing key of three characters and four more that are drawn for one address each.
//!
//! Source: Eircode Ltd, product guide: routing keys are a letter and two digits, and D6W; the letters are those that
//! are not taken for others. One Eircode is one letter box, unlike other postcodes.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IE_EIRCODE",
    title: "Eircode, the postcode of one address",
    country: "IE",
    source: "Eircode Ltd, product guide",
    check: "letters in use; a digit and a letter in the unique part",
    on: false,
    triggers: &[
        Trigger::Code(7, 7),
        Trigger::Shape("A99-9{1,3}A{1,3}"),
        Trigger::Shape("A99-A{1,3}9{1,3}"),
        Trigger::Shape("A99-A9A9"),
        Trigger::Shape("A99-9A9A"),
        Trigger::Shape("A99-A99A"),
        Trigger::Shape("A99-9AA9"),
        Trigger::Shape("A9A-9{1,3}A{1,3}"),
        Trigger::Shape("A9A-A{1,3}9{1,3}"),
        Trigger::Shape("A9A-A9A9"),
        Trigger::Shape("A9A-9A9A"),
        Trigger::Shape("A9A-A99A"),
        Trigger::Shape("A9A-9AA9"),
    ],
    words: &["eircode", "postcode", "post code", "address", "seoladh"],
    find,
    examples: &["A65 F4E2", "D02 X285"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letter = |byte: &u8| b"ACDEFHKNPRTVWXY".contains(byte);
    let (key, unique) = (plain.part(0, 3), plain.part(3, 7));
    let routed = key.first().is_some_and(letter) && (key.iter().skip(1).all(u8::is_ascii_digit) || key == b"D6W");
    let drawn = unique.iter().all(|byte| byte.is_ascii_digit() || letter(byte));
    let mixed = unique.iter().any(u8::is_ascii_digit) && unique.iter().any(u8::is_ascii_uppercase);
    if plain.len() != 7 || !routed || !drawn || !mixed || !europe::capitals(site) {
        return Seen::No;
    }
    match site.separator(b" ") {
        Some(0) => site.found(sure::BARE, Check::Structure, "unspaced"),
        Some(_) if site.byte(site.start + 3) == b' ' => site.found(sure::LIKELY, Check::Structure, "key and unique part"),
        _ => Seen::No,
    }
}
