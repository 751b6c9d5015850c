//! Vehicle identification number: maker (3), description (6), identification (8), without I, O and Q.
//! The ninth place is a check digit in North America and China.
//!
//! Source: ISO 3779 and ISO 3780; 49 CFR 565.15 for the check digit.

use super::common::digit;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "VIN",
    title: "Vehicle identification number",
    source: "ISO 3779 and ISO 3780; 49 CFR 565 for the check digit",
    check: "alphabet; check digit mod 11 where it is written",
    triggers: &[Trigger::Code(17, 17)],
    words: &[
        "vin",
        "vehicle identification",
        "chassis",
        "fahrgestell",
        "fahrzeug-ident",
        "fin",
        "numéro de châssis",
        "bastidor",
        "telaio",
        "chassi",
        "шасси",
        "车架号",
        "車台番号",
        "차대번호",
        "vehicle",
    ],
    find,
    examples: &["1M8GDM9AXKP042788", "1HGCM82633A004352"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // The values of A to Z in 49 CFR 565; I, O and Q are not used.
    const VALUES: &[u8; 26] = b"12345678.12345.7.923456789";
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let code = site.plain();
    let worth = |byte: &u8| match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'A'..=b'Z' => digit(VALUES, usize::from(byte - b'A')),
        _ => None,
    };
    let sum = code
        .iter()
        .zip(WEIGHTS)
        .try_fold(0, |sum, (byte, weight)| Some(sum + worth(byte)? * weight));
    let capitals = !site.value().iter().any(u8::is_ascii_lowercase);
    let letters = code.iter().filter(|b| b.is_ascii_uppercase()).count();
    // The serial number ends with digits; a word has more letters, a number fewer.
    let shaped =
        capitals && (2..=12).contains(&letters) && code.part(14, 17).iter().all(u8::is_ascii_digit);
    let Some(sum) = sum.filter(|_| shaped) else {
        return Seen::No;
    };
    let right = match sum % 11 {
        10 => code.get(8) == Some(&b'X'),
        rest => digit(code, 8) == Some(rest),
    };
    match right {
        true => site.found(70, Check::Digits, "17 places, check digit"),
        // Only North America and China demand one.
        false => site.found(sure::WEAK, Check::Structure, "17 places"),
    }
}
