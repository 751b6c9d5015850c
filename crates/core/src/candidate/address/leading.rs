//! The number first: `12 Main Street`, `35 bis, rue de la Paix`.

use super::text::{among, back, blanks, byte, capital, class, digits, part, word_end, word_start};
use super::types::{COUNTED, FRENCH, LAST, PARTICLES, SOLE};
use super::{Kind, Street, likely};

/// The most words of a street's name.
const WORDS: usize = 7;

pub(super) fn street(text: &[u8], start: usize, end: usize) -> Option<Street> {
    if counted(text, start) {
        return None;
    }
    let mut at = end;
    for again in [&b" bis"[..], b" ter", b" quater", b" B"] {
        let behind = byte(text, at + again.len());
        if text.get(at..).is_some_and(|rest| rest.starts_with(again))
            && matches!(behind, b' ' | b',')
        {
            at += again.len();
            break;
        }
    }
    let comma = byte(text, at) == b',';
    at += usize::from(comma);
    let gap = blanks(text, at);
    if !(1..=2).contains(&gap) {
        return None;
    }
    at += gap;
    let english = || {
        let typed = english(text, at).filter(|_| !comma);
        typed.or_else(|| stated(text, at))
    };
    let read = french(text, at).or_else(english)?;
    // `Copyright 2021 Iain Lane`
    let year = end == start + 4 && matches!(part(text, start, start + 2), b"19" | b"20");
    let words = part(text, at, read.0)
        .iter()
        .filter(|b| **b == b' ')
        .count();
    let kind = if year && words < 2 && read.1 == Kind::Certain {
        Kind::Vague
    } else {
        read.1
    };
    Some(Street {
        start,
        end: read.0,
        kind,
        rule: "number and street",
    })
}

/// Whether the word before the number says that it numbers something else.
pub(super) fn counted(text: &[u8], start: usize) -> bool {
    let end = start.saturating_sub(1);
    back(text, start, 1) == b' ' && among(part(text, word_start(text, end), end), COUNTED)
}

/// The kind of street, then its name.
fn french(text: &[u8], at: usize) -> Option<(usize, Kind)> {
    let end = word_end(text, at);
    let certain = likely::french(text, at).then(|| class(part(text, at, end), FRENCH))??;
    let dot = usize::from(byte(text, end) == b'.');
    let mut next = end + dot;
    let (mut named, mut last) = (false, end);
    for count in 0..WORDS {
        let gap = blanks(text, next);
        if gap != 1 {
            break;
        }
        let word = next + 1;
        let end = word_end(text, word);
        let figures = digits(text, word);
        if super::unit::named(text, word) {
            break;
        }
        let elided = byte(text, word + 1) == b'\'' && capital(text, word + 2);
        if capital(text, word) || elided {
            (named, last) = (true, end);
        } else if count > 0 && figures > 0 && end == word + figures {
            // `du 8 mai 1945`: a day behind a small word, a year behind a month.
            let lower = !capital(text, word_start(text, next))
                && byte(text, next.saturating_sub(1)).is_ascii_alphabetic();
            if !lower || !matches!(figures, 1 | 2 | 4) {
                break;
            }
            (named, last) = (true, end);
        } else if !among(part(text, word, end), PARTICLES) {
            break;
        }
        next = end;
        // `Gal. Leclerc`
        next += usize::from(
            byte(text, end) == b'.'
                && end - word <= 4
                && byte(text, end + 1) == b' '
                && capital(text, end + 2),
        );
    }
    let kind = if certain { Kind::Certain } else { Kind::Vague };
    named.then_some((last, kind))
}

/// The name, then the kind of street.
fn english(text: &[u8], at: usize) -> Option<(usize, Kind)> {
    let (mut word, mut last, mut small) = (at, None, false);
    for count in 0..WORDS {
        let end = word_end(text, word);
        if end == word {
            break;
        }
        let abbreviated = byte(text, end) == b'.';
        let ordinal = byte(text, word).is_ascii_digit() && end - word > digits(text, word);
        let name = capital(text, word) || ordinal;
        if !(name || count > 0 && among(part(text, word, end), PARTICLES)) {
            break;
        }
        if likely::last(text, word)
            && let Some(certain) = suffix(part(text, word, end))
                .filter(|_| count > 0 || among(part(text, word, end), SOLE))
        {
            last = Some((end, certain && small));
            if let Some(numbered) = numbered(text, word, end) {
                last = Some((numbered, true));
                break;
            }
        }
        // A name has small letters, unless all is in capitals.
        small |= part(text, word, end).iter().any(u8::is_ascii_lowercase)
            || end - word <= 2
            || count > 0;
        let dot = usize::from(abbreviated && end - word <= 5);
        if blanks(text, end + dot) != 1 || (dot == 1 && last.is_some_and(|(at, _)| at == end)) {
            break;
        }
        word = end + dot + 1;
    }
    let (end, certain) = last?;
    let end = direction(text, end);
    // `12 Abbey Road Studios` is a company.
    let next = end + 1;
    let joined = byte(text, end) == b' '
        && capital(text, next)
        && !super::unit::named(text, next)
        && super::place::behind(text, end).is_none();
    Some((
        end,
        if certain && !joined {
            Kind::Certain
        } else {
            Kind::Vague
        },
    ))
}

/// What the list says of the last word of a name, or of many of its kind: `Hills`.
fn suffix(word: &[u8]) -> Option<bool> {
    class(word, LAST).or_else(|| class(word.strip_suffix(b"s")?, LAST).map(|_| false))
}

/// Any name, where a state or province and its postcode follow: `40727 Santos Apt 9, West Falls, MD 63191`.
fn stated(text: &[u8], at: usize) -> Option<(usize, Kind)> {
    likely::stated(text, at).map(|end| (end, Kind::Stated))
}

/// `County Road 9`, `Highway 61`.
fn numbered(text: &[u8], word: usize, end: usize) -> Option<usize> {
    let count = digits(text, end + 1);
    let road = among(
        part(text, word, end),
        &["road", "rd", "highway", "hwy", "route"],
    );
    let free = !byte(text, end + 1 + count).is_ascii_alphanumeric();
    (road && byte(text, end) == b' ' && (1..=4).contains(&count) && free).then_some(end + 1 + count)
}

/// The point of the compass behind a street.
fn direction(text: &[u8], at: usize) -> usize {
    let end = word_end(text, at + 1);
    let points = [
        "n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west", "ouest",
        "est", "nord", "sud",
    ];
    if byte(text, at) == b' ' && capital(text, at + 1) && among(part(text, at + 1, end), &points) {
        end
    } else {
        at
    }
}
