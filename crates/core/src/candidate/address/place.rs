//! The postcode and town behind a street.

use super::text::{among, blanks, byte, capital, digits, form, letter, part, separator, word_end};
use super::types::PARTICLES;

/// Postcodes that stand before the town.
const BEFORE: &[&str] = &[
    "99999",
    "9999",
    "9999 AA",
    "9999AA",
    "999 99",
    "99-999",
    "9999-999",
    "99999-999",
    "999999",
];
/// Postcodes that stand behind the town and say alone what they are.
const BEHIND: &[&str] = &[
    "A9 9AA",
    "A99 9AA",
    "AA9 9AA",
    "AA99 9AA",
    "A9A 9AA",
    "AA9A 9AA",
    "A9A 9A9",
    "A9A9A9",
    "A99 XXXX",
    "A9A XXXX",
    "99999-999",
    "99999-9999",
];
/// Postcodes that stand behind a province or state.
const OF_STATE: &[&str] = &[
    "99999-9999",
    "99999",
    "9999",
    "99999-999",
    "A9A 9A9",
    "A9A9A9",
];

/// Where the postcode and town behind `at` end: the fields of an address up to them included.
pub(super) fn behind(text: &[u8], at: usize) -> Option<usize> {
    let mut start = separator(text, at);
    if start == at {
        return None;
    }
    for _ in 0..3 {
        if let Some(end) = coded(text, start) {
            return Some(end);
        }
        let city = town(text, start)?;
        // `Centro, CEP 30130-010 Belo Horizonte`
        let next = separator(text, city);
        if next > city
            && let Some(end) = coded(text, next)
        {
            return Some(end);
        }
        if let Some(end) = closed(text, city) {
            return Some(end);
        }
        if next == city {
            return None;
        }
        start = next;
    }
    None
}

/// States, provinces and territories whose code stands between town and postcode (USPS, Canada Post, Australia
/// Post).
const STATES: &[u8] =
    b"ALAKAZARCACOCTDEFLGAHIIDILINIAKSKYLAMEMDMAMIMNMSMOMTNENVNHNJNMNYNCNDOHOKORPARISCSDTNTX\
UTVTVAWAWVWIWYDCPRVIGUASMPMHFMPWABBCMBNBNLNSNTNUONPEQCSKYT";

/// As [`behind`], where a state, or a postcode with letters, says that a town stands before it.
pub(super) fn stated(text: &[u8], at: usize) -> Option<usize> {
    let mut start = separator(text, at);
    for _ in 0..3 {
        if start == at {
            return None;
        }
        let city = town(text, start)?;
        let next = separator(text, city);
        let first =
            |codes: &[&str], at: usize| codes.iter().filter_map(|code| form(text, at, code)).max();
        let state = part(text, next, next + 2);
        let known = STATES.chunks(2).any(|code| code == state)
            || [&b"NSW"[..], b"VIC", b"QLD", b"TAS", b"ACT"].contains(&part(text, next, next + 3));
        let end = first(BEHIND.get(..10).unwrap_or(&[]), next).or_else(|| {
            let behind = next + 2 + usize::from(letter(byte(text, next + 2)));
            let code = separator(text, behind);
            first(OF_STATE, code).filter(|_| known && code > behind)
        });
        if end.is_some() && next > city {
            return end;
        }
        if next == city {
            return None;
        }
        start = next;
    }
    None
}

/// `D-10115 Berlin`, `CEP 30130-010 Belo Horizonte`, `00184 Roma RM`.
fn coded(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    for name in ["CEP", "C.P.", "CP", "PLZ"] {
        if text
            .get(at..)
            .is_some_and(|rest| rest.starts_with(name.as_bytes()))
        {
            at += name.len();
            at += usize::from(byte(text, at) == b':');
            at += blanks(text, at);
        }
    }
    let country = text
        .get(at..)?
        .iter()
        .take(2)
        .take_while(|b| b.is_ascii_uppercase())
        .count();
    if country > 0 && byte(text, at + country) == b'-' {
        at += country + 1;
    }
    let code = BEFORE
        .iter()
        .filter_map(|code| form(text, at, code))
        .max()?;
    let next = separator(text, code);
    if next == code {
        return None;
    }
    let end = town(text, next)?;
    // The province: `RM`, `(NA)`.
    let province = form(text, end, " AA").or_else(|| form(text, end, " (AA)"));
    Some(province.unwrap_or(end))
}

/// The state and postcode behind a town: `, IL 62704`, ` SW1A 1AA`, ` - SP, 01310-200`.
fn closed(text: &[u8], city: usize) -> Option<usize> {
    let at = separator(text, city);
    let first =
        |codes: &[&str], at: usize| codes.iter().filter_map(|code| form(text, at, code)).max();
    if at == city {
        return None;
    }
    let letters = text
        .get(at..)?
        .iter()
        .take(4)
        .take_while(|b| b.is_ascii_uppercase())
        .count();
    let state = at + letters;
    let of_state = || {
        let code = separator(text, state);
        first(OF_STATE, code).filter(|_| (2..=3).contains(&letters) && code > state)
    };
    first(BEHIND, at).or_else(of_state)
}

/// Where the name of a town that starts at `start` ends.
fn town(text: &[u8], start: usize) -> Option<usize> {
    let (mut at, mut last) = (start, None);
    for count in 0..5 {
        let end = word_end(text, at);
        let word = part(text, at, end);
        if word.is_empty() {
            break;
        }
        if word.iter().any(u8::is_ascii_digit) {
            // `Praha 1`, `Dublin 2`.
            let district = digits(text, at) == word.len()
                && word.len() <= 2
                && matches!(byte(text, end), b',' | b'\n' | 0);
            last = if count > 0 && district {
                Some(end)
            } else {
                last
            };
            break;
        }
        let state = word.len() <= 3 && word.len() > 1 && word.iter().all(u8::is_ascii_uppercase);
        if capital(text, at) && !(count > 0 && state) {
            last = Some(end);
        } else if count == 0 || !among(word, PARTICLES) {
            break;
        }
        let dot = usize::from(
            byte(text, end) == b'.'
                && word.len() <= 4
                && byte(text, end + 1) == b' '
                && capital(text, end + 2),
        );
        let next = byte(text, end + dot);
        if next == b'/' && letter(byte(text, end + 1)) || next == b' ' {
            at = end + dot + 1;
        } else {
            break;
        }
    }
    last
}
