//! Passport number: nine letters and digits, the first of C F G H J K, and at times the check digit of the
//! machine readable zone.
//!
//! Source: Germany, PassV; ICAO Doc 9303 for the check digit.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_PASSPORT",
    title: "Passport number",
    country: "DE",
    source: "Germany, PassV; ICAO Doc 9303 for the check digit",
    check: "letters in use; weights 7 3 1",
    triggers: &[Trigger::HintCode(9, 10)],
    words: &["reisepass", "passnummer", "pass nr", "passport", "ausweisnummer"],
    find,
    examples: &["C01X00T478"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let serial = plain.part(0, 9);
    // Vowels and letters that look like digits are left out.
    let used = |byte: &u8| byte.is_ascii_digit() || b"CFGHJKLMNPRTVWXYZ".contains(byte);
    let digits = serial.iter().filter(|byte| byte.is_ascii_digit()).count();
    if !matches!(plain.first(), Some(b'C' | b'F' | b'G' | b'H' | b'J' | b'K'))
        || !serial.iter().all(used)
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
