//! The street first, then its number: `Calle Mayor, 5`, `Hauptstraße 5a`, `PO Box 12`.

use super::leading::counted;
use super::text::{
    among, back, blanks_before, byte, capital, class, digits, letter, part, word_end, word_start,
};
use super::types::{BEFORE, BOXES, ENDS, FIRST, PARTICLES};
use super::{Kind, Street, likely};

/// Words between the kind of street and the number.
const WORDS: usize = 7;

/// What may stand right before the number, longer before shorter.
const MARKS: &[&str] = &[
    "hausnummer",
    "hausnr.",
    "número",
    "numero",
    "núm.",
    "num.",
    "n.º",
    "n.°",
    "no.",
    "no:",
    "nr.",
    "nº",
    "n°",
    "№",
    "n.",
    "no",
    "nr",
    "#",
    "д.",
    "дом",
    "буд.",
    "civico",
];

pub(super) fn street(text: &[u8], start: usize, end: usize) -> Option<Street> {
    let (name, marked) = name_end(text, start)?;
    // `Rue Haute Apt. 6`
    let last = name - usize::from(back(text, name, 1) == b'.');
    if among(part(text, word_start(text, last), last), FLATS) {
        return None;
    }
    let end = entrance(text, end);
    let read = compound(text, name)
        .or_else(|| typed(text, name, marked))
        .or_else(|| named(text, name, start))?;
    Some(Street {
        start: read.0,
        end,
        kind: read.1,
        rule: "street and number",
    })
}

/// Words before a number that is none of a house.
const FLATS: &[&str] = &[
    "apt",
    "apartment",
    "suite",
    "ste",
    "appt",
    "appartement",
    "apto",
    "flat",
    "unit",
    "lgh",
];

/// The number of a post office box.
pub(super) fn boxed(text: &[u8], start: usize) -> Option<Street> {
    let before = part(
        text,
        0,
        start
            .checked_sub(blanks_before(text, start))
            .filter(|at| *at < start)?,
    );
    let ends = |(name, _): &&(&str, bool)| {
        let from = before.len().wrapping_sub(name.len());
        before
            .get(from..)
            .is_some_and(|word| word.eq_ignore_ascii_case(name.as_bytes()))
            && !letter(back(before, from, 1))
            && capital(before, from)
    };
    let (name, certain) = BOXES
        .iter()
        .filter(|_| likely::tail(before, before.len()))
        .find(ends)?;
    // `12 34 56`: groups of two.
    let mut end = start + digits(text, start);
    while byte(text, end) == b' ' && digits(text, end + 1) == 2 && end - start < 8 {
        end += 3;
    }
    let kind = if *certain { Kind::Certain } else { Kind::Vague };
    Some(Street {
        start: before.len() - name.len(),
        end,
        kind,
        rule: "post office box",
    })
}

/// Where the street's name ends before the number, and whether a word for numbers stands between.
pub(super) fn name_end(text: &[u8], start: usize) -> Option<(usize, bool)> {
    let mut at = start - blanks_before(text, start);
    let before = part(text, 0, at);
    let ends = |mark: &&&str| {
        let from = before.len().wrapping_sub(mark.len());
        let parted = matches!(back(before, from, 1), b' ' | b',');
        parted
            && before
                .get(from..)
                .is_some_and(|word| word.eq_ignore_ascii_case(mark.as_bytes()))
    };
    let may = matches!(
        back(before, at, 1),
        b'r' | b'R' | b'o' | b'O' | b'.' | b':' | b'#' | 0x80..
    );
    let mark = MARKS.iter().filter(|_| may).find(ends);
    if let Some(mark) = mark {
        at -= mark.len();
        at -= blanks_before(text, at);
    }
    let comma = back(text, at, 1) == b',';
    at -= usize::from(comma);
    let last = back(text, at, 1);
    let marked = mark.is_some() || comma;
    let joined = letter(last) || last == b'.' || (marked && last.is_ascii_digit());
    (at < start && joined).then_some((at, mark.is_some()))
}

/// What stands behind the number: `12 A 3`, `5 bis`, `45 hs`.
fn entrance(text: &[u8], end: usize) -> usize {
    if byte(text, end) != b' ' {
        return end;
    }
    let word = word_end(text, end + 1);
    if among(part(text, end + 1, word), &["bis", "ter", "hs", "huis"]) {
        return word;
    }
    if word != end + 2 || !byte(text, end + 1).is_ascii_uppercase() || byte(text, word) == b'.' {
        return end;
    }
    let count = digits(text, word + 1);
    let door = byte(text, word) == b' '
        && (1..=3).contains(&count)
        && !letter(byte(text, word + 1 + count));
    if door { word + 1 + count } else { word }
}

/// The kind of street at the end of the name: joined to it, or behind it.
fn compound(text: &[u8], end: usize) -> Option<(usize, Kind)> {
    if !likely::tail(text, end) {
        return None;
    }
    let bare = end - usize::from(back(text, end, 1) == b'.');
    let mut start = word_start(text, bare);
    let word = part(text, start, end);
    let ends = |(kind, _): &&(&str, bool)| {
        let from = word.len().wrapping_sub(kind.len());
        word.get(from..)
            .is_some_and(|tail| tail.eq_ignore_ascii_case(kind.as_bytes()))
    };
    let (kind, certain) = ENDS
        .iter()
        .filter(ends)
        .max_by_key(|(kind, certain)| (kind.len(), *certain))?;
    let mut named = capital(text, start);
    if word.len() == kind.len() {
        // `Karl Johans gate`, `Berliner Straße`.
        named = false;
        for _ in 0..3 {
            let Some(before) = word_before(text, start) else {
                break;
            };
            let small = among(part(text, before, word_end(text, before)), PARTICLES);
            if small || !capital(text, before) || named && joins(text, start) {
                break;
            }
            (start, named) = (before, true);
        }
        if !named {
            return None;
        }
    } else if word.len() < kind.len() + 3 {
        return None;
    } else {
        while let Some(before) =
            word_before(text, start).filter(|before| adjective(text, *before, start))
        {
            start = before;
        }
    }
    Some((
        start,
        if *certain && named {
            Kind::Certain
        } else {
            Kind::Vague
        },
    ))
}

/// Where the word before begins that a single blank parts from `start`.
fn word_before(text: &[u8], start: usize) -> Option<usize> {
    let end = start
        .checked_sub(1)
        .filter(|_| back(text, start, 1) == b' ')?;
    let bare =
        end - usize::from(back(text, end, 1) == b'.' && end - word_start(text, end - 1) <= 5);
    let before = word_start(text, bare);
    (before < bare).then_some(before)
}

/// Whether the word at `start` is German, so that one word before it is all of the name.
fn joins(text: &[u8], start: usize) -> bool {
    let word = part(text, start, word_end(text, start));
    word.ends_with(b"er") || word.ends_with(b"e")
}

/// Whether the word at `before` belongs to the compound at `start`: `Södra Hamngatan`, `Landstraßer Hauptstraße`.
fn adjective(text: &[u8], before: usize, start: usize) -> bool {
    let word = part(text, before, start - 1);
    among(word, BEFORE) && capital(text, before)
        || capital(text, before)
            && word.len() > 5
            && word.ends_with(b"er")
            && !among(
                word,
                &[
                    "kunder",
                    "mieter",
                    "unter",
                    "absender",
                    "empfänger",
                    "halter",
                ],
            )
        || among(word, &["de", "van", "der", "den"])
            && word_before(text, before).is_some_and(|far| capital(text, far))
}

/// The kind of street before the name.
fn typed(text: &[u8], end: usize, marked: bool) -> Option<(usize, Kind)> {
    let mut start = end;
    let mut named = false;
    for count in 0..WORDS {
        let bare = start - usize::from(back(text, start, 1) == b'.' && (count > 0 || start == end));
        let word = word_start(text, bare);
        if word == bare && back(text, start, 1) != b'/' {
            return None;
        }
        let slashed = back(text, start, 1) == b'/'
            && matches!(back(text, start, 2), b'c' | b'C')
            && !letter(back(text, start, 3));
        // `P.zza`, `V.le`
        let dotted = back(text, word, 1) == b'.'
            && letter(back(text, word, 2))
            && !letter(back(text, word, 3));
        let word = word - 2 * usize::from(dotted && count > 0);
        let (word, known) = if slashed {
            (start - 2, Some(true))
        } else {
            (word, kind(text, word, bare, start))
        };
        if let Some(certain) = known.filter(|_| named) {
            let comma = byte(text, end) == b',';
            let inside = word_before(text, word)
                .is_some_and(|before| among(part(text, before, word - 1), &["in"]));
            let sure = certain
                || (marked || comma || inside)
                    && bare - word > 2
                    && !among(
                        part(text, word, bare),
                        &["auf", "zum", "zur", "unter", "hinter", "vor", "bei"],
                    );
            return Some((word, if sure { Kind::Certain } else { Kind::Vague }));
        }
        let number = byte(text, word).is_ascii_digit();
        let elided = byte(text, word + 1) == b'\'' && capital(text, word + 2);
        if capital(text, word) || elided || number {
            named = true;
        } else if count == 0 || !among(part(text, word, bare), PARTICLES) {
            return None;
        }
        let slashed = back(text, word, 1) == b'/' && matches!(back(text, word, 2), b'c' | b'C');
        if !slashed && back(text, word, 1) != b' ' {
            return None;
        }
        start = word - usize::from(!slashed);
    }
    None
}

/// What the list says of the word, with its dot if it has one; words of two letters need theirs.
fn kind(text: &[u8], word: usize, bare: usize, end: usize) -> Option<bool> {
    if !likely::first(text, word) {
        return None;
    }
    let known = class(part(text, word, end), FIRST);
    let plain = known.or_else(|| class(part(text, word, bare), FIRST))?;
    let preposition = matches!(
        part(text, word, bare).to_ascii_lowercase().as_slice(),
        b"am" | b"an" | b"im"
    );
    // `an RFC 2822`; `str. 44, 129` are pages.
    let figures = byte(text, end) == b' ' && byte(text, end + 1).is_ascii_digit();
    if matches!(part(text, word, bare), b"an") || figures && part(text, word, bare) == b"str" {
        return None;
    }
    if bare - word <= 2 && end == bare && !preposition {
        return None;
    }
    Some(plain)
}

/// Any name, for a postcode and a town to follow.
fn named(text: &[u8], end: usize, start: usize) -> Option<(usize, Kind)> {
    let word = word_start(text, end);
    let year = digits(text, start) == 4 && matches!(byte(text, start), b'1' | b'2');
    let fits = capital(text, word)
        && !part(text, word, end).iter().any(u8::is_ascii_digit)
        && end - word > 2;
    if !fits || year || counted(text, start) {
        return None;
    }
    let before = word_before(text, word).filter(|before| {
        among(
            part(text, *before, word - 1),
            &["an", "am", "im", "der", "den", "grote", "sint"],
        )
    });
    Some((before.unwrap_or(word), Kind::Name))
}
