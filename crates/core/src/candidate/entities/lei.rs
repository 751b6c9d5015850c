//! Legal entity identifier: issuer (4 places), entity (14), two check digits.
//!
//! Source: ISO 17442-1; ISO/IEC 7064 mod 97-10.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LEI",
    title: "Legal entity identifier",
    source: "ISO 17442",
    check: "ISO 7064 mod 97-10",
    triggers: &[Trigger::Code(20, 20)],
    words: &["lei", "legal entity", "entity identifier", "gleif"],
    find,
    examples: &["529900T8BM49AURSDO55", "213800KUD8LAJWSQ9D15"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let letters = code.iter().any(u8::is_ascii_uppercase);
    let capitals = !site.value().iter().any(u8::is_ascii_lowercase);
    let ends = code.part(18, 20).iter().all(u8::is_ascii_digit);
    if !letters || !capitals || !ends || !check::mod97_10(code.iter().copied()) {
        return Seen::No;
    }
    // Most have 00 behind the issuer; a random text of 20 places passes once in some thousands.
    let sure = if code.part(4, 6) == b"00" {
        sure::STRONG
    } else if code.part(4, 20).iter().all(u8::is_ascii_digit) {
        // Letters before digits: a parcel's number.
        sure::WEAK
    } else {
        sure::LIKELY
    };
    site.found(sure, Check::Digits, "20 places")
}
