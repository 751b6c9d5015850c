//! Driving licence number: authority of four characters, serial of five, check digit, number of the copy.
//!
//! Source: Germany, FeV annex 8; Kraftfahrt-Bundesamt.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_FUEHRERSCHEIN",
    title: "Driving licence number",
    country: "DE",
    source: "Germany, FeV annex 8; Kraftfahrt-Bundesamt",
    check: "state letter; weights 9 to 1, mod 11",
    triggers: &[Trigger::HintCode(11, 11)],
    words: &["führerschein", "fuehrerschein", "fahrerlaubnis", "driving licence", "driver license"],
    find,
    examples: &["B072RRE2I55"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let authority = matches!(plain.first(), Some(b'A'..=b'P')) && plain.part(1, 3).iter().all(u8::is_ascii_digit);
    let values = plain
        .part(0, 9)
        .iter()
        .map(|byte| char::from(*byte).to_digit(36).unwrap_or(0));
    let sum = values
        .zip((1..=9).rev())
        .map(|(value, weight)| value * weight)
        .sum::<u32>();
    let check = match plain.get(9) {
        Some(b'X') => Some(10),
        _ => europe::digit(plain, 9),
    };
    if authority && check == Some(sum % 11) && europe::capitals(site) {
        return site.found(sure::WEAK, Check::Digits, "11 characters");
    }
    Seen::No
}
