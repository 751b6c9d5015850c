//! Machine readable zone: two lines of 44 (passports, TD3) or 36 places (TD2), or three of 30 (cards,
//! TD1). It holds name, number, nationality, date of birth and sex.
//!
//! Source: ICAO Doc 9303 parts 3 to 6: check digits with the weights 7, 3, 1 over number, dates and the
//! whole. Where only the line with the check digits is there, that one is found.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MRZ",
    title: "Machine readable zone of a travel document",
    source: "ICAO Doc 9303 parts 4, 5 and 6",
    check: "all check digits",
    triggers: &[Trigger::Code(10, 40)],
    words: &["mrz", "passport", "id card"],
    find,
    examples: &[
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "D231458907UTO7408122F1204159<<<<<<<6",
    ],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let filler = |b: &u8| b.is_ascii_digit() || b.is_ascii_uppercase() || *b == b'<';
    let back = site.text.get(..site.start).unwrap_or(&[]);
    let start = site.start - back.iter().rev().take(44).take_while(|b| filler(b)).count();
    let length = site
        .from(start)
        .iter()
        .take(45)
        .take_while(|b| filler(b))
        .count();
    let line = site.from(start).get(..length).unwrap_or(&[]);
    // The line with the dates; of cards (TD1) it is the second of three.
    let (fields, composite): (&[(usize, usize)], _) = match length {
        44 | 36 => (
            &[(0, 9), (13, 19), (21, 27)],
            [(0, 10), (13, 20), (21, length - 1)],
        ),
        30 => (&[(0, 6), (8, 14)], [(0, 7), (8, 15), (18, 29)]),
        _ => return Seen::No,
    };
    let part = |from: usize, to: usize| line.get(from..to).unwrap_or(&[]);
    if !fields
        .iter()
        .all(|(from, to)| digit_of(part(*from, *to).iter()) == line.get(*to).copied())
    {
        return Seen::No;
    }
    let (above, mut end) = (line_above(site.text, start, length), start + length);
    let mut head: &[u8] = &[];
    if length == 30 {
        let (Some(first), Some(last)) = (above, line_below(site.text, end, length)) else {
            return Seen::No;
        };
        head = site.from(first).get(5..30).unwrap_or(&[]);
        end = last + length;
    }
    let [one, two, three] = composite.map(|(from, to)| part(from, to).iter());
    if digit_of(head.iter().chain(one).chain(two).chain(three)) != line.last().copied() {
        return Seen::No;
    }
    let rule = if length == 44 {
        "TD3"
    } else if length == 36 {
        "TD2"
    } else {
        "TD1"
    };
    Seen::Yes(Found {
        start: above.unwrap_or(start),
        end,
        confidence: sure::CERTAIN,
        rule,
        check: Check::Digits,
    })
}

/// The check digit of ICAO Doc 9303-3 section 4.9.
fn digit_of<'t>(text: impl Iterator<Item = &'t u8>) -> Option<u8> {
    let sum = text
        .zip([7, 3, 1].into_iter().cycle())
        .try_fold(0, |sum, (byte, weight)| {
            let value = if *byte == b'<' {
                0
            } else {
                char::from(*byte).to_digit(36)?
            };
            Some(sum + value * weight)
        })?;
    u8::try_from(sum % 10).ok().map(|digit| digit + b'0')
}

/// Where the line of the same length right above begins.
fn line_above(text: &[u8], start: usize, length: usize) -> Option<usize> {
    let end = text.get(..start)?.strip_suffix(b"\n")?;
    let end = end.strip_suffix(b"\r").unwrap_or(end).len();
    let first = end.checked_sub(length)?;
    is_line(text.get(first..end)?).then_some(first)
}

/// Where the line of the same length right below begins.
fn line_below(text: &[u8], end: usize, length: usize) -> Option<usize> {
    let rest = text.get(end..)?;
    let next = rest
        .strip_prefix(b"\r")
        .unwrap_or(rest)
        .strip_prefix(b"\n")?;
    is_line(next.get(..length)?).then(|| text.len() - next.len())
}

fn is_line(text: &[u8]) -> bool {
    text.iter()
        .all(|b| b.is_ascii_digit() || b.is_ascii_uppercase() || *b == b'<')
}
