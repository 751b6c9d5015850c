//! Parts of a building: flats, floors, doors, before the street or behind it.

use super::text::{
    among, back, blanks, byte, capital, digits, form, letter, part, separator, word_end, word_start,
};
use super::types::{FLOORS, UNITS};

/// Where the part of a building behind `at` ends.
pub(super) fn behind(text: &[u8], at: usize) -> Option<usize> {
    let start = separator(text, at);
    if start == at {
        return None;
    }
    floor(text, start)
        .or_else(|| flat(text, start))
        .or_else(|| spelled(text, start))
}

/// Whether a word for parts of a building stands at `at`.
pub(super) fn named(text: &[u8], at: usize) -> bool {
    behind(text, at.saturating_sub(1)).is_some()
}

/// `Fifth Floor`
fn spelled(text: &[u8], start: usize) -> Option<usize> {
    let end = word_end(text, start);
    let floor = word_end(text, end + 1);
    let counts = [
        "ground", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
        "ninth", "tenth", "top",
    ];
    let known = among(part(text, start, end), &counts) && byte(text, end) == b' ';
    (known && among(part(text, end + 1, floor), &["floor"])).then_some(floor)
}

/// `Apt 4B`, `#12`, `bus 3`, `scala B`.
fn flat(text: &[u8], start: usize) -> Option<usize> {
    let end = if byte(text, start) == b'#' {
        start + 1
    } else {
        word_end(text, start)
    };
    let word = part(text, start, end);
    if !among(word, UNITS) {
        return None;
    }
    let dot = usize::from(matches!(byte(text, end), b'.' | b':'));
    let gap = blanks(text, end + dot);
    let value = end + dot + gap;
    let stop = word_end(text, value);
    let token = part(text, value, stop);
    let numbered = token.first().is_some_and(u8::is_ascii_digit);
    let lettered = token.len() == 1 && capital(text, value);
    // Words of one or two letters say so by a dot or a capital.
    let short = word.len() <= 2 && word != b"#" && dot == 0 && !capital(text, start);
    let fits = (numbered || lettered || token.len() <= 3 && token.iter().any(u8::is_ascii_digit))
        && token.len() <= 6;
    (fits && !short && (gap > 0 || dot > 0 || word == b"#")).then_some(stop)
}

/// `3º B`, `2. OG`, `1. th.`, `4 étage`
fn floor(text: &[u8], start: usize) -> Option<usize> {
    let count = digits(text, start);
    if !(1..=2).contains(&count) {
        return None;
    }
    let mark = [
        "\u{2e}\u{ba}",
        "\u{2e}\u{aa}",
        "\u{ba}",
        "\u{aa}",
        "\u{b0}",
        ".",
        "er",
        "ème",
        "e",
        "nd",
        "rd",
        "st",
        "th",
        "",
    ];
    let rest = text.get(start + count..)?;
    let mark = mark.iter().find(|mark| rest.starts_with(mark.as_bytes()))?;
    let value = start + count + mark.len();
    let value = value + blanks(text, value);
    let end = word_end(text, value);
    let word = part(text, value, end);
    let dot = usize::from(
        byte(text, end) == b'.'
            && word.len() > 1
            && matches!(byte(text, end + 1), b',' | b' ')
            && !capital(text, end + 2),
    );
    if among(word, FLOORS) {
        return Some(end + dot);
    }
    form(text, value, "A").filter(|_| !mark.is_empty() && !letter(back(text, start, 1)))
}

/// Where the part of a building right before the street begins: `Flat 3, 22 Baker Street`.
pub(super) fn before(text: &[u8], start: usize) -> usize {
    let word = |end: usize| word_start(text, end);
    let Some(end) = start
        .checked_sub(2)
        .filter(|_| back(text, start, 1) == b' ' && back(text, start, 2) == b',')
    else {
        return start;
    };
    let value = word(end);
    let token = part(text, value, end);
    let fits = (1..=4).contains(&token.len())
        && (token.len() == 1 || token.iter().any(u8::is_ascii_digit));
    if !fits || back(text, value, 1) != b' ' {
        return start;
    }
    let name = word(value - 1);
    let flat = among(
        part(text, name, value - 1),
        &[
            "flat",
            "apt",
            "apartment",
            "unit",
            "suite",
            "room",
            "appartement",
            "appt",
        ],
    );
    if flat { name } else { start }
}
