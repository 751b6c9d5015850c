//! Tax identification code: eight digits and a check letter.
//!
//! Source: Cyprus, Tax Department; Council Directive 2006/112/EC, article 215.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CY_TIN",
    title: "Tax identification code",
    country: "CY",
    source: "Cyprus, Tax Department; Council Directive 2006/112/EC, article 215",
    check: "check letter over odd and even places",
    triggers: &[Trigger::Hint("9{8}A")],
    words: &["αφτ", "φορολογικ", "αριθμός φορολογικής", "tin", "tic", "tax identification"],
    find,
    examples: &["09013112W"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if europe::capitals(site) && holds(site.plain()) {
        site.found(sure::WEAK, Check::Digits, "8 digits and a letter")
    } else {
        Seen::No
    }
}

pub(super) fn holds(plain: &[u8]) -> bool {
    const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let value = |(place, byte): (usize, &u8)| {
        let digit = char::from(*byte).to_digit(10)?;
        if place % 2 == 0 {
            ODD.get(digit as usize).copied()
        } else {
            Some(digit)
        }
    };
    let sum = plain.iter().take(8).enumerate().map(value).sum::<Option<u32>>();
    let letter = plain.get(8).map(|byte| u32::from(byte.wrapping_sub(b'A')));
    plain.len() == 9 && !plain.starts_with(b"12") && sum.map(|sum| sum % 26) == letter
}
