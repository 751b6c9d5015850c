//! Personal identification number of a natural person: sex and century (3 to 6), date of birth as
//! DDMMYY, place, serial number, check digit.
//!
//! Source: Cabinet of Ministers of Uzbekistan, Resolution 2240 of 2011 on biometric passports; the
//! check digit is that of ICAO Doc 9303 (weights 7, 3, 1).

use super::common::{date, digit};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UZ_PINFL",
    title: "Personal identification number (JShShIR, ПИНФЛ)",
    country: "UZ",
    source: "Cabinet of Ministers, Resolution 2240 (2011)",
    check: "sex and century; date of birth; weights 7 3 1, mod 10",
    triggers: &[Trigger::Hint("9{14}")],
    words: &[
        "пинфл",
        "жшшир",
        "jshshir",
        "pinfl",
        "персональный идентификационный",
        "shaxsiy identifikatsiya",
    ],
    common: true,
    find,
    examples: &["31205850123457", "43112990012347"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let century = match digits.first() {
        Some(b'3' | b'4') => 1900,
        Some(b'5' | b'6') => 2000,
        _ => return Seen::No,
    };
    let born = date(
        century + digits.number(5, 7),
        digits.number(3, 5),
        digits.number(1, 3),
    );
    let rest = check::weighted_mod(
        digits.part(0, 13),
        &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7],
        10,
    );
    if !born || rest.is_none() || rest != digit(digits, 13) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "14 digits")
}
