//! Identity card number: nine letters and digits, the first of L M N P R T V W X Y, and at times the check
//! digit of the machine readable zone.
//!
//! Source: Germany, PAuswV; ICAO Doc 9303 for the check digit.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_ID_CARD",
    title: "Identity card number",
    country: "DE",
    source: "Germany, PAuswV; ICAO Doc 9303 for the check digit",
    check: "letters in use; weights 7 3 1",
    triggers: &[Trigger::HintCode(9, 10)],
    words: &["personalausweis", "ausweisnummer", "ausweis nr", "identity card", "id card"],
    find,
    examples: &["L01X00T471"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let serial = plain.part(0, 9);
    // Vowels and letters that look like digits are left out.
    let used = |byte: &u8| byte.is_ascii_digit() || b"CFGHJKLMNPRTVWXYZ".contains(byte);
    let digits = serial.iter().filter(|byte| byte.is_ascii_digit()).count();
    if !matches!(
        plain.first(),
        Some(b'L' | b'M' | b'N' | b'P' | b'R' | b'T' | b'V' | b'W' | b'X' | b'Y')
    ) || !serial.iter().all(used)
        || digits < 3
        || !europe::capitals(site)
    {
        return Seen::No;
    }
    match plain.len() {
        9 => site.found(sure::BARE, Check::Structure, "9 characters"),
        _ if europe::mrz(serial) == europe::last(plain) => site.found(sure::WEAK, Check::Digits, "with check digit"),
        _ => Seen::No,
    }
}
