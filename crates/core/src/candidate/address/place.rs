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
/// Postcodes with letters that stand behind the town and say alone what they are.
const LETTERED: &[&str] = &[
    "A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA", "A9A 9A9", "A9A9A9",
    "A99 XXXX", "A9A XXXX",
];
/// The same of digits alone.
const LONG: &[&str] = &["99999-999", "99999-9999"];
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
#[rustfmt::skip]
const STATES: &[&str] = &[
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI",
    "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT",
    "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR", "VI", "GU", "AS", "MP", "MH", "FM", "PW",
    "AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT",
    "NSW", "VIC", "QLD", "SA", "TAS", "ACT",
];

/// As [`behind`], where a state, or a postcode with letters, says that a town stands before it.
pub(super) fn stated(text: &[u8], at: usize) -> bool {
    let mut start = separator(text, at);
    for _ in 0..3 {
        let Some(city) = town(text, start).filter(|_| start > at) else {
            return false;
        };
        let next = separator(text, city);
        if next == city {
            return false;
        }
        let state = next + capitals(text, next);
        let known = STATES
            .iter()
            .any(|code| code.as_bytes() == part(text, next, state));
        if longest(text, next, LETTERED).is_some() || known && of_state(text, state).is_some() {
            return true;
        }
        start = next;
    }
    false
}

/// How many capitals stand at `at`, four at the most.
fn capitals(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    rest.iter()
        .take(4)
        .take_while(|b| b.is_ascii_uppercase())
        .count()
}

/// Where the longest postcode of these forms ends that stands at `at`.
fn longest(text: &[u8], at: usize, codes: &[&str]) -> Option<usize> {
    codes.iter().filter_map(|code| form(text, at, code)).max()
}

/// Where the postcode behind a state ends.
fn of_state(text: &[u8], state: usize) -> Option<usize> {
    let code = separator(text, state);
    longest(text, code, OF_STATE).filter(|_| code > state)
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
    let code = longest(text, at, BEFORE)?;
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
    if at == city {
        return None;
    }
    let alone = longest(text, at, LETTERED).or_else(|| longest(text, at, LONG));
    let letters = capitals(text, at);
    // Digits alone, where nothing but the end of the address follows.
    let last = ["999999", "99999"]
        .iter()
        .find_map(|code| form(text, at, code));
    let last = last.filter(|end| {
        matches!(
            byte(text, *end),
            0 | b'\n' | b'\r' | b',' | b'.' | b'"' | b'<' | b';' | b')' | b'|'
        )
    });
    let alone = alone.or(last.filter(|_| byte(text, city) == b','));
    alone.or_else(|| of_state(text, at + letters).filter(|_| (2..=3).contains(&letters)))
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
    // The name of the next field.
    last.filter(|end| byte(text, *end) != b':')
}
