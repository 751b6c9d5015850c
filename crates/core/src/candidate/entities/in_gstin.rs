//! Goods and services tax identification number: state, PAN, number of the registration, Z, check
//! character.
//!
//! Source: Central Goods and Services Tax Rules 2017, rule 10; Goods and Services Tax Network, format
//! of the GSTIN.

use super::common::{value, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_GSTIN",
    title: "Goods and services tax number",
    country: "IN",
    source: "Central Goods and Services Tax Rules 2017, rule 10; GSTN",
    check: "state; PAN; Luhn in base 36",
    triggers: &[
        Trigger::Shape("99A{5}9999A9AA"),
        Trigger::Shape("99A{5}9999A9A9"),
        Trigger::Shape("99A{5}9999A{4}"),
        Trigger::Shape("99A{5}9999A{3}9"),
    ],
    words: &["gstin", "gst", "goods and services", "gst number"],
    find,
    examples: &["27AAPFU0939F1ZV", "29AAACI1681G2ZK"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let code = site.plain();
    let state = matches!(code.number(0, 2), 1..=38 | 97 | 99);
    // Luhn in base 36: every second value is doubled.
    let sum = (0..15).try_fold(0, |sum, at| {
        let product = value(code, at, ALPHABET)? * if at % 2 == 1 { 2 } else { 1 };
        Some(sum + product / 36 + product % 36)
    });
    // The holder's PAN, whose fourth letter is its kind.
    let holder = code.get(5).is_some_and(|byte| b"ABCFGHLJPTK".contains(byte));
    if !state || !holder || sum.is_none_or(|sum| sum % 36 != 0) {
        return Seen::No;
    }
    written(site, Check::Digits, &[("99AAAAA9999AXZX", sure::STRONG)])
}
