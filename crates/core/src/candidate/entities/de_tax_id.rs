//! Tax identification number (IdNr).
//!
//! Source: Germany, AO § 139b; Federal Central Tax Office.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_TAX_ID",
    title: "Tax identification number (IdNr)",
    country: "DE",
    source: "Germany, AO § 139b; Federal Central Tax Office",
    check: "one digit twice or three times in the first ten; ISO 7064 mod 11-10",
    triggers: &[Trigger::Hint("9{11}"), Trigger::Shape("99-999-999-999")],
    words: &[
        "steuer id", "steueridentifikation", "steuerliche identifikation", "idnr", "id nr", "identifikationsnummer",
        "tax id", "steuernummer", "tin",
    ],
    common: true,
    find,
    examples: &["36574261809"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let mut counts = [0_u8; 10];
    for digit in digits.part(0, 10) {
        if let Some(count) = counts.get_mut(usize::from(digit.wrapping_sub(b'0'))) {
            *count += 1;
        }
    }
    let repeated = counts.iter().filter(|count| **count > 1).count();
    let most = counts.iter().max().copied();
    if repeated != 1 || most > Some(3) || digits.first() == Some(&b'0') || !check::mod11_10(digits) {
        return Seen::No;
    }
    europe::graded(site, b" ", sure::WEAK, sure::LIKELY)
}
