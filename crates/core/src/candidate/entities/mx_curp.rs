//! Clave Única de Registro de Población: four letters of the names, date of birth, sex, state, three
//! consonants, a character against doubles, a check digit.
//!
//! Source: Secretaría de Gobernación, Instructivo Normativo para la Asignación de la Clave Única de
//! Registro de Población (DOF 18 October 2021). The letter Ñ has place 24 of the alphabet and does not
//! occur in codes.

use super::common::{date, digit, value};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MX_CURP",
    title: "Population registry code (CURP)",
    country: "MX",
    source: "Registro Nacional de Población, Instructivo normativo para la asignación de la CURP",
    check: "date, sex, state; weighted sum mod 10",
    triggers: &[
        Trigger::Shape("A{4}9{6}A{6}99"),
        Trigger::Shape("A{4}9{6}A{7}9"),
    ],
    words: &[
        "curp",
        "clave única",
        "clave unica",
        "registro de población",
    ],
    common: true,
    find,
    examples: &["BOXW310820HNERXN09", "GOMC850412MDFMRR03"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const STATES: &[u8] = b"ASBCBSCCCLCMCSCHDFDGGTGRHGJCMCMNMSNTNLOCPLQTQRSPSLSRTCTSTLVZYNZSNE";
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMN.OPQRSTUVWXYZ";
    let code = site.plain();
    let state = STATES.chunks(2).any(|state| state == code.part(11, 13));
    // The 17th place is a digit for those born before 2000.
    let century = if code.get(16).is_some_and(u8::is_ascii_digit) {
        1900
    } else {
        2000
    };
    let born = date(
        century + code.number(4, 6),
        code.number(6, 8),
        code.number(8, 10),
    );
    let sum = (0..17).try_fold(0, |sum, at| {
        Some(sum + value(code, at, ALPHABET)? * (18 - at as u32))
    });
    let lacks = sum.map(|sum| (10 - sum % 10) % 10);
    let sex = matches!(code.get(10), Some(b'H' | b'M' | b'X'));
    if !state || !born || !sex || lacks.is_none() || lacks != digit(code, 17) {
        return Seen::No;
    }
    site.found(sure::CERTAIN, Check::Digits, "CURP")
}
