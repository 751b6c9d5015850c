//! Driver number: five characters of the surname, year, month (50 more for women), day and year of birth,
//! initials, three more characters.
//!
//! Source: DVLA, Driver number format.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_DRIVING_LICENCE",
    title: "Driver number",
    country: "GB",
    source: "DVLA, Driver number format",
    check: "decade, month, day and year of birth",
    triggers: &[Trigger::Code(16, 16), Trigger::Shape("A{5}-9{6}-A{2}9A{2}"), Trigger::Shape("A{5}-9{6}-A99AA")],
    words: &["driving licence", "driver number", "licence number", "license number", "dvla", "driving license"],
    find,
    examples: &["MORGA657054SM9IJ"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letters = plain.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    // A short name is filled up with 9; so is a missing second initial.
    let name = letters >= 1
        && plain
            .get(letters..5)
            .is_none_or(|fill| fill.iter().all(|byte| *byte == b'9'));
    let dated = europe::is_short_date(plain.number(10, 11), plain.number(6, 8), plain.number(8, 10), &[0, 50])
        || (plain.part(8, 10) == b"29" && matches!(plain.number(6, 8), 2 | 52));
    let birth = plain.part(5, 11).iter().all(u8::is_ascii_digit);
    let initials = plain.get(11).is_some_and(u8::is_ascii_uppercase)
        && plain
            .get(12)
            .is_some_and(|byte| byte.is_ascii_uppercase() || *byte == b'9');
    let end = plain.get(13).is_some_and(u8::is_ascii_digit) && plain.part(14, 16).iter().all(u8::is_ascii_uppercase);
    if plain.len() == 16 && name && birth && dated && initials && end && europe::capitals(site) {
        return site.found(sure::STRONG, Check::Structure, "name, birth, initials");
    }
    Seen::No
}
