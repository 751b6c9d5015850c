//! Registro Federal de Contribuyentes: four letters (persons) or three (companies), date of birth or
//! foundation, homonym key of two places, check digit.
//!
//! Source: Código Fiscal de la Federación, article 27, and the algorithm of the Servicio de
//! Administración Tributaria. Codes with Ñ or & are not looked for.

use super::common::{date, digit, value};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MX_RFC",
    title: "Taxpayer registry code (RFC)",
    country: "MX",
    source: "Servicio de Administración Tributaria; Código Fiscal de la Federación, art. 27",
    check: "date; weighted sum mod 11",
    triggers: &[Trigger::Code(12, 13)],
    words: &[
        "rfc",
        "registro federal",
        "contribuyente",
        "clave fiscal",
        "tax id",
    ],
    common: true,
    find,
    examples: &["VECJ880326AB9", "GOMC850412K26"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ .";
    let code = site.plain();
    let letters = code.iter().take_while(|b| b.is_ascii_uppercase()).count();
    let capitals = !site.value().iter().any(u8::is_ascii_lowercase);
    if !capitals || letters + 9 != code.len() || !(3..=4).contains(&letters) {
        return Seen::No;
    }
    let part = |at: usize| code.number(letters + at, letters + at + 2);
    if !date(2000 + part(0), part(2), part(4)) {
        return Seen::No;
    }
    // A company's code is read with a blank before it, the last but one of the alphabet.
    let (sum, top) = if letters == 3 { (37 * 13, 12) } else { (0, 13) };
    let sum = (0..code.len() - 1)
        .zip((2..=top).rev())
        .try_fold(sum, |sum, (at, weight)| {
            Some(sum + value(code, at, ALPHABET)? * weight)
        });
    let right = match sum.map(|sum| (11 - sum % 11) % 11) {
        Some(10) => code.last() == Some(&b'A'),
        lacks => lacks.is_some() && lacks == digit(code, code.len() - 1),
    };
    match (right, letters) {
        (true, 4) => site.found(70, Check::Digits, "person"),
        (true, _) => site.found(sure::LIKELY, Check::Digits, "company"),
        // Old codes end in what the rule does not give.
        _ => site.found(sure::BARE, Check::Structure, "other check digit"),
    }
}
