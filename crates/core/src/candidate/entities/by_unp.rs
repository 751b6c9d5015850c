//! Taxpayer number (UNP): nine digits, or for persons two letters and seven digits.
//!
//! Source: Belarus, Ministry of Taxes and Duties, resolution 96/2010.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BY_UNP",
    title: "Taxpayer number (UNP)",
    country: "BY",
    source: "Belarus, Ministry of Taxes and Duties, resolution 96/2010",
    check: "weights 29 23 19 17 13 7 5 3, mod 11",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("AA9{7}")],
    words: &["унп", "unp", "учетный номер плательщика", "улічны нумар", "taxpayer"],
    find,
    examples: &["412171312"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    const WEIGHTS: [u32; 8] = [29, 23, 19, 17, 13, 7, 5, 3];
    let value = |(place, byte): (usize, &u8)| match (place, byte) {
        // The second letter counts by its place among those in use.
        (1, b'A'..=b'Z') => b"ABCEHKMOPT"
            .iter()
            .position(|letter| letter == byte)
            .map(|at| at as u32),
        (0, b'1'..=b'7' | b'A'..=b'C' | b'E' | b'H' | b'K' | b'M') => char::from(*byte).to_digit(36),
        (1.., b'0'..=b'9') => char::from(*byte).to_digit(36),
        _ => None,
    };
    let values = plain.iter().enumerate().map(value).zip(WEIGHTS);
    let sum = values.map(|(value, weight)| Some(value? * weight)).sum::<Option<u32>>();
    if sum.map(|sum| sum % 11) == europe::last(plain) && europe::capitals(site) && !europe::same(plain) {
        return site.found(sure::WEAK, Check::Digits, "9 characters");
    }
    Seen::No
}
