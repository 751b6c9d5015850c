//! International bank account number: country, two check digits, the country's account structure.
//!
//! Source: ISO 13616-1 and the SWIFT IBAN Registry for length and structure; ISO 7064 mod 97-10 for the
//! check digits. Written without separators or, on paper, in groups of four.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IBAN_CODE",
    title: "International bank account number",
    source: "ISO 13616-1, SWIFT IBAN Registry",
    check: "length and structure of the country; ISO 7064 mod 97-10",
    triggers: &[Trigger::Lead],
    words: &["iban", "account", "konto", "bank", "compte", "cuenta", "conto", "conta", "rekening", "счет"],
    find,
    examples: &["DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819", "NO9386011117947"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let before = site.left(site.start);
    if before.is_ascii_alphanumeric() || matches!(before, b'_' | b'@') {
        return Seen::No;
    }
    let code = [site.byte(site.start), site.byte(site.start + 1)].map(|b| b.to_ascii_uppercase());
    let Some(length) = check::iban_length(code) else { return Seen::No };
    let mut text = [0; 34];
    let (mut at, mut filled, mut separator) = (site.start, 0, 0);
    while filled < length {
        let byte = site.byte(at);
        if byte.is_ascii_alphanumeric() {
            if let Some(slot) = text.get_mut(filled) {
                *slot = byte.to_ascii_uppercase();
            }
            filled += 1;
        } else if matches!(byte, b' ' | b'-') && filled >= 2 && (separator == 0 || separator == byte) {
            separator = byte;
            if !site.byte(at + 1).is_ascii_alphanumeric() {
                return Seen::No;
            }
        } else {
            return Seen::No;
        }
        at += 1;
    }
    let next = site.byte(at);
    if next.is_ascii_alphanumeric() || next == b'_' || !text.get(..length).is_some_and(check::iban) {
        return Seen::No;
    }
    let rule = if separator == 0 { "unspaced" } else { "spaced" };
    Seen::Yes(Found { start: site.start, end: at, confidence: sure::CERTAIN, rule, check: Check::Digits })
}
