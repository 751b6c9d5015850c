//! International securities identification number: country, national number of nine places, check
//! digit.
//!
//! Source: ISO 6166; the number of a security tells nothing of a person, but holdings do.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ISIN",
    title: "Securities number (ISIN)",
    source: "ISO 6166",
    check: "country; Luhn with letters as two digits",
    on: false,
    triggers: &[Trigger::Code(12, 12)],
    words: &[
        "isin",
        "security",
        "securities",
        "wertpapier",
        "wkn",
        "valeur",
        "valor",
        "título",
        "share",
        "bond",
        "fund",
        "depot",
        "portfolio",
    ],
    find,
    examples: &["US0378331005", "DE0007164600"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let country = code.part(0, 2);
    let prefix = check::is_country(country)
        || matches!(
            country,
            b"XS" | b"EU" | b"XA" | b"XB" | b"XC" | b"XD" | b"XF" | b"XK"
        );
    let capitals = !site.value().iter().any(u8::is_ascii_lowercase);
    if !prefix || !capitals || !check::luhn_expanded(code) {
        return Seen::No;
    }
    // North American numbers have a check digit of their own inside.
    match matches!(country, b"US" | b"CA") && check::cusip(code.part(2, 11)) {
        true => site.found(sure::LIKELY, Check::Digits, "ISIN with CUSIP"),
        false => site.found(sure::WEAK, Check::Digits, "12 places"),
    }
}
