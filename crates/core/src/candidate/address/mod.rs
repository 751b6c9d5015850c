//! Street addresses: a house number, the street that it belongs to, and what follows.
//!
//! The scan asks at each number that stands free, and [`likely`] turns nearly all of them away by the words
//! around. Streets are written in three ways: the number first (`12 Main Street`, `12, rue de la Paix`), the
//! kind of street first (`Calle Mayor 5`), or the kind at the end of the name (`Hauptstraße 5`). Parts of the
//! building, the postcode and the town may follow, on the same line or the next.

mod east;
mod field;
mod leading;
mod likely;
mod place;
mod text;
mod trailing;
mod types;
mod unit;

use super::site::{Site, sure};
pub(crate) use field::field;
pub(crate) use likely::likely;
use text::{back, byte, letter, part, word_start};

/// How far behind the number's first digit an address may end.
const AHEAD: usize = 200;
/// How far before it an address may begin: not before what a session holds back.
const BEHIND: usize = super::scan::REACH;

/// A street with its number.
struct Street {
    start: usize,
    end: usize,
    kind: Kind,
    rule: &'static str,
}

/// How much the words of a street say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A street and nothing else.
    Certain,
    /// Perhaps something else.
    Vague,
    /// Any name before a number: a postcode and a town have to follow.
    Name,
    /// Any name behind a number, with a state and its postcode behind it.
    Stated,
}

/// An address read.
pub(crate) struct Address {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) confidence: u8,
    pub(crate) rule: &'static str,
}

/// The address whose house number is the reading of `site`.
pub(crate) fn read(site: &Site<'_>) -> Option<Address> {
    let text = part(site.text, 0, site.text.len().min(site.start + AHEAD));
    if let Some(address) = east::read(text, site.start) {
        return Some(address).filter(|address| site.start - address.start <= BEHIND);
    }
    let end = number(text, site.start)?;
    let boxed = trailing::boxed(text, site.start);
    let streets = [
        boxed,
        trailing::street(text, site.start, end),
        leading::street(text, site.start, end),
    ];
    if streets.iter().all(Option::is_none) || !likely(site.text, site.start, site.end) {
        return None;
    }
    let read = streets
        .into_iter()
        .flatten()
        .map(|street| whole(text, site.start, &street));
    read.flatten()
        .max_by_key(|address| (address.confidence, address.end - address.start))
}

/// The street with what follows it.
fn whole(text: &[u8], number: usize, street: &Street) -> Option<Address> {
    let start = unit::before(text, street.start);
    if number - start > BEHIND {
        return None;
    }
    let (mut end, mut parts) = (street.end, false);
    for _ in 0..3 {
        let Some(behind) = unit::behind(text, end) else {
            break;
        };
        (end, parts) = (behind, true);
    }
    // Hungarian numbers have a point.
    let point = usize::from(part(text, end, end + 2) == b".,");
    let place = place::behind(text, end + point);
    // No house has it, but forms do.
    if byte(text, number) == b'0' && place.is_none() {
        return None;
    }
    let confidence = match (street.kind, place.is_some()) {
        (Kind::Certain, true) => sure::CERTAIN,
        (Kind::Certain, false) | (Kind::Vague, true) => sure::STRONG,
        (Kind::Vague, false) if parts || start < street.start || given(text, street.start) => {
            sure::LIKELY
        }
        (Kind::Stated, true) => sure::LIKELY,
        (Kind::Name, true) if listed(text, street, end) || given(text, street.start) => {
            sure::LIKELY
        }
        (Kind::Vague, false) | (Kind::Name, true) => sure::WEAK,
        (Kind::Name | Kind::Stated, false) => return None,
    };
    let end = place.unwrap_or(end);
    Some(Address {
        start,
        end,
        confidence,
        rule: street.rule,
    })
}

/// Whether the street has a line or field of its own, and the place the next: as on an envelope.
fn listed(text: &[u8], street: &Street, end: usize) -> bool {
    let opens = matches!(back(text, street.start, 1), 0 | b'\n' | b'"' | b'>');
    opens && matches!(byte(text, end), b'\n' | b'\r' | b'\\' | b'<')
}

/// What stands before `to` and a place.
#[rustfmt::skip]
const SENT: &[&str] = &[
    "it", "ship", "shipped", "deliver", "delivered", "send", "sent", "mail", "mailed", "move", "moved", "moving", "relocated",
];

/// Whether the words before say that a place follows.
fn given(text: &[u8], start: usize) -> bool {
    let end = start.saturating_sub(1);
    let first = word_start(text, end);
    let word = part(text, first, end);
    let end = first.saturating_sub(1);
    let verb = || part(text, word_start(text, end), end);
    let sent = || text::among(word, &["to"]) && text::among(verb(), SENT);
    let at = ["at", "@", "au", "chez", "address", "addr"];
    back(text, start, 1) == b' ' && (text::among(word, &at) || sent())
}

/// Where the number that starts at `start` ends: up to five digits, a letter, and up to two such parts more
/// behind `-` or `/`.
fn number(text: &[u8], start: usize) -> Option<usize> {
    let mut at = component(text, start)?;
    if matches!(
        back(text, start, 1),
        b'$' | b'.' | b'+' | b'-' | b'~' | b'<' | b'>' | b'*'
    ) {
        return None;
    }
    for _ in 0..2 {
        let single =
            byte(text, at + 1).is_ascii_uppercase() && !byte(text, at + 2).is_ascii_alphanumeric();
        match byte(text, at) {
            b'-' | b'/' if single => at += 2,
            b'-' | b'/' => match component(text, at + 1) {
                Some(end) => at = end,
                None => break,
            },
            _ => break,
        }
    }
    if dated(text, at) {
        return None;
    }
    let (next, far) = (byte(text, at), byte(text, at + 1));
    let goes_on = match next {
        b'.' | b':' | b',' => far.is_ascii_digit(),
        b'-' | b'/' | b'%' | b'_' | b'=' | b'@' | b'+' => true,
        _ => letter(next) || next.is_ascii_digit(),
    };
    (!goes_on).then_some(at)
}

/// Whether a month and a number follow: `24 Nov 2022`.
fn dated(text: &[u8], at: usize) -> bool {
    const MONTHS: &[u8; 36] = b"JanFebMarAprMayJunJulAugSepOctNovDec";
    let month = part(text, at + 1, at + 4);
    byte(text, at) == b' '
        && MONTHS.chunks(3).any(|known| known == month)
        && byte(text, at + 4) == b' '
        && byte(text, at + 5).is_ascii_digit()
}

fn component(text: &[u8], start: usize) -> Option<usize> {
    let digits = text::digits(text, start);
    let end = start + digits;
    let letter = byte(text, end).is_ascii_alphabetic()
        && !text::letter(byte(text, end + 1))
        && !byte(text, end + 1).is_ascii_digit();
    (1..=5)
        .contains(&digits)
        .then_some(end + usize::from(letter))
}
