//! Tax code (codice fiscale): consonants of surname and name, year, letter of the month, day (40 more for
//! women), place, check letter.
//!
//! Source: Italy, D.M. 23 dicembre 1976; Agenzia delle Entrate.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IT_FISCAL_CODE",
    title: "Tax code (codice fiscale)",
    country: "IT",
    source: "Italy, D.M. 23 dicembre 1976; Agenzia delle Entrate",
    check: "layout, month and day; check letter",
    triggers: &[Trigger::Code(16, 16)],
    words: &["codice fiscale", "cod fisc", "c f", "cf", "fiscal code", "codicefiscale"],
    common: true,
    find,
    examples: &["RSSMRA85T10A562S"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letters = |part: &[u8]| part.iter().all(u8::is_ascii_uppercase);
    // Where codes would be equal, digits are replaced by letters from the right.
    let number = |from: usize, to: usize| {
        let digit = |byte: &u8| match byte {
            b'0'..=b'9' => Some(u32::from(byte - b'0')),
            _ => b"LMNPQRSTUV"
                .iter()
                .position(|letter| letter == byte)
                .map(|at| at as u32),
        };
        plain
            .part(from, to)
            .iter()
            .try_fold(0, |sum, byte| Some(sum * 10 + digit(byte)?))
    };
    let named = letters(plain.part(0, 6)) && letters(plain.part(11, 12)) && letters(plain.part(15, 16));
    let month = plain.get(8).is_some_and(|byte| b"ABCDEHLMPRST".contains(byte));
    let day = matches!(number(9, 11), Some(1..=31 | 41..=71));
    let rest = number(6, 8).is_some() && number(12, 15).is_some();
    if named && month && day && rest && check(plain) && plain.len() == 16 {
        return site.found(sure::CERTAIN, Check::Digits, "16 characters");
    }
    Seen::No
}

/// Odd places count by a table, even ones by the alphabet; the remainder by 26 is the last letter.
fn check(plain: &[u8]) -> bool {
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ];
    let value = |(place, byte): (usize, &u8)| {
        let value = byte.wrapping_sub(if byte.is_ascii_digit() { b'0' } else { b'A' });
        if place % 2 == 0 {
            ODD.get(usize::from(value)).copied().unwrap_or(0)
        } else {
            u32::from(value)
        }
    };
    let sum = plain.iter().take(15).enumerate().map(value).sum::<u32>();
    plain.get(15).map(|byte| u32::from(byte.wrapping_sub(b'A'))) == Some(sum % 26)
}
