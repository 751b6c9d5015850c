//! Pension insurance number: area, DDMMYY of birth, initial of the name at birth, serial, check digit.
//!
//! Source: Germany, SGB VI § 147 and VKVV § 2.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_SOCIAL_SECURITY",
    title: "Pension insurance number",
    country: "DE",
    source: "Germany, SGB VI § 147 and VKVV § 2",
    check: "date of birth; weights 2 1 2 5 7 1 2 1 2 1 2 1 with cross sums, mod 10",
    triggers: &[
        Trigger::Shape("9{8}A9{3}"),
        Trigger::Shape("99-9{6}-A-999"),
        Trigger::Shape("99-9{6}-A-99-9"),
        Trigger::Shape("99-99-99-99-A-999"),
    ],
    words: &[
        "rentenversicherung", "sozialversicherung", "versicherungsnummer", "rvnr", "sv nummer", "vsnr",
        "sozialversicherungsausweis",
    ],
    common: true,
    find,
    examples: &["65170839J003"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letter = plain.get(8).map_or(0, |byte| u32::from(byte.wrapping_sub(b'A')) + 1);
    let values = plain.part(0, 8).iter().map(|byte| u32::from(byte.wrapping_sub(b'0')));
    let values = values
        .chain([letter / 10, letter % 10])
        .chain([plain.number(9, 10), plain.number(10, 11)]);
    let products = values
        .zip([2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1])
        .map(|(value, weight)| value * weight);
    let sum = products.map(|product| product / 10 + product % 10).sum::<u32>();
    if !europe::ddmmyy(plain.part(2, 8)) || Some(sum % 10) != europe::last(plain) || !europe::capitals(site) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(_) => site.found(sure::STRONG, Check::Digits, "12 characters"),
        None => Seen::No,
    }
}
