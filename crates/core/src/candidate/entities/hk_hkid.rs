//! Hong Kong identity card: one or two letters, six digits, and in brackets a check digit or A.
//!
//! Source: Immigration Department, Registration of Persons Ordinance (cap. 177); the check digit makes
//! the weighted sum (9 to 1, letters 10 to 35, a missing one 36) a multiple of 11.

use super::common::value;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HK_HKID",
    title: "Hong Kong identity card number",
    country: "HK",
    source: "Immigration Department, Registration of Persons Ordinance (cap. 177)",
    check: "weighted sum mod 11",
    triggers: &[
        Trigger::Shape("A{1,2}9{6}-9"),
        Trigger::Shape("A{1,2}9{6}-A"),
        Trigger::Hint("A{1,2}9{7}"),
        Trigger::Hint("A{1,2}9{6}A"),
    ],
    words: &[
        "hkid",
        "identity card",
        "id card",
        "身份證",
        "身分證",
        "香港身份",
        "hong kong id",
        "identity document",
    ],
    common: true,
    find,
    examples: &["A123456(3)", "B9876540"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let code = site.plain();
    let letters = code.iter().take_while(|b| b.is_ascii_uppercase()).count();
    // One letter is read with a blank before it, which counts 36.
    let blank = if letters == 1 { 36 * 9 } else { 0 };
    let weights = (1..=code.len() as u32).rev();
    let sum = (0..code.len())
        .zip(weights)
        .try_fold(blank, |sum, (at, weight)| {
            Some(sum + value(code, at, ALPHABET)? * weight)
        });
    let tail = matches!(code.last(), Some(b'0'..=b'9' | b'A'));
    if code.len() != letters + 7 || !tail || sum.is_none_or(|sum| sum % 11 != 0) {
        return Seen::No;
    }
    let open = site.byte(site.end.saturating_sub(2)) == b'(';
    match (open, site.byte(site.end), site.separator(b"(")) {
        (true, b')', Some(_)) => Seen::Yes(Found {
            start: site.start,
            end: site.end + 1,
            confidence: sure::STRONG,
            rule: "A999999(9)",
            check: Check::Digits,
        }),
        (false, _, Some(0)) if !site.value().iter().any(u8::is_ascii_lowercase) => {
            site.found(sure::WEAK, Check::Digits, "A9999999")
        }
        _ => Seen::No,
    }
}
