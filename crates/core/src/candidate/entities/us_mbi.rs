//! Medicare beneficiary identifier: eleven places, each of a fixed class, without the letters S, L, O,
//! I, B and Z. Written 4-3-4 on the card; the dashes are not a part of it.
//!
//! Source: Centers for Medicare and Medicaid Services, Understanding the Medicare Beneficiary
//! Identifier (MBI) Format. There is no check digit.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_MBI",
    title: "Medicare beneficiary identifier",
    country: "US",
    source: "Centers for Medicare and Medicaid Services, MBI format",
    check: "the class of each of the eleven places",
    triggers: &[
        Trigger::Code(11, 11),
        Trigger::Shape("9A99-A99-AA99"),
        Trigger::Shape("9AA9-A99-AA99"),
        Trigger::Shape("9A99-AA9-AA99"),
        Trigger::Shape("9AA9-AA9-AA99"),
    ],
    words: &["mbi", "medicare", "beneficiary", "hicn"],
    find,
    examples: &["1EG4-TE5-MK73", "1EG4TE5MK73"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // Digit 1-9, letter, either, digit, letter, either, digit, letter, letter, digit, digit.
    const PLACES: &[u8; 11] = b"1AX9AX9AA99";
    let code = site.plain();
    let fits = |(byte, place): (&u8, &u8)| {
        let letter = byte.is_ascii_uppercase() && !b"SLOIBZ".contains(byte);
        match place {
            b'1' => matches!(byte, b'1'..=b'9'),
            b'9' => byte.is_ascii_digit(),
            b'A' => letter,
            _ => letter || byte.is_ascii_digit(),
        }
    };
    let shaped = code.len() == 11 && code.iter().zip(PLACES).all(fits);
    if !shaped || site.value().iter().any(u8::is_ascii_lowercase) {
        return Seen::No;
    }
    match site.separator(b"-") {
        Some(0) => site.found(sure::LIKELY, Check::Structure, "11 places"),
        Some(_) => site.found(sure::STRONG, Check::Structure, "4-3-4"),
        None => Seen::No,
    }
}
