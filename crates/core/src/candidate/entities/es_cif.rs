//! Tax number of organisations (CIF): a letter for the legal form, seven digits, check digit or letter.
//!
//! Source: Spain, Orden EHA/451/2008.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ES_CIF",
    title: "Tax number of organisations (CIF)",
    country: "ES",
    source: "Spain, Orden EHA/451/2008",
    check: "Luhn digit, or the letter that stands for it",
    triggers: &[
        Trigger::Hint("A9{8}"),
        Trigger::Hint("A9{7}A"),
        Trigger::Hint("A-9{8}"),
        Trigger::Hint("A-9{7}-A"),
    ],
    words: &["cif", "nif", "identificación fiscal", "identificacion fiscal", "sociedad", "empresa"],
    find,
    examples: &["H70880240", "H 70880240"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if europe::capitals(site) && holds(site.plain()) {
        return europe::graded(site, b"- ", sure::WEAK, sure::WEAK);
    }
    Seen::No
}

pub(super) fn holds(plain: &[u8]) -> bool {
    let digit = plain.get(1..8).and_then(check::luhn_digit);
    let letter = digit
        .and_then(|digit| b"JABCDEFGHI".get(usize::from(digit - b'0')))
        .copied();
    let last = plain.last().copied();
    let (by_digit, by_letter) = (last.is_some() && digit == last, last.is_some() && letter == last);
    plain.len() == 9
        && match plain.first() {
            Some(b'A' | b'B' | b'E' | b'H') => by_digit,
            Some(b'P' | b'Q' | b'R' | b'S' | b'W' | b'N') => by_letter,
            Some(b'C' | b'D' | b'F' | b'G' | b'J' | b'U' | b'V') => by_digit || by_letter,
            _ => false,
        }
}
