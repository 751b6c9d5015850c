//! Values given to names: where a name says that its value is a password, a secret, a user, somebody's name or address, or
//! a number that nothing else tells of, and what the value is.
//!
//! Four manners of giving are known: a sign (`name = value`, `"name": "value"`), a flag of a command line
//! (`--name value`), an XML element (`<name>value</name>`) and a sentence (`name is value`). The scan asks
//! at the sign, at the first letter of the flag, at the slash of the closing tag and at the first digit of the value's
//! word; [`likely`] and [`spoken`] turn away nearly all others by three bytes.

mod labels;
mod line;
mod sentence;
mod table;
mod value;

use super::site::{Beyond, Site};
pub(crate) use labels::Kind;
use line::{in_cookie, named_before, of};
pub(super) use sentence::stands as spoken;

/// The most blanks on one side of a sign: forms and configuration are set in columns.
const BLANKS: usize = 24;

/// How a value is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Manner {
    Sign,
    Flag,
    Element,
    Spoken,
}

/// A value given to a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Assignment {
    pub(crate) kind: Kind,
    pub(crate) manner: Manner,
    /// Where the name starts and ends.
    pub(crate) name: (usize, usize),
    /// How long the end of the name is that was recognized.
    pub(crate) label: usize,
    pub(crate) value: (usize, usize),
    /// The value stands in quotes.
    pub(crate) quoted: bool,
    /// No blank stands around the sign.
    pub(crate) tight: bool,
    /// The name begins its line, blanks and `export` left out, and the value ends it.
    pub(crate) own_line: bool,
    /// A comma or a closing bracket follows, as behind the arguments of a call.
    pub(crate) listed: bool,
}

/// What was read.
#[derive(Clone, Copy)]
pub(crate) enum Reading {
    Value(Assignment),
    /// The text ended before the value did.
    More,
    None,
}

impl Assignment {
    pub(crate) fn bytes<'t>(&self, site: &Site<'t>) -> &'t [u8] {
        site.text.get(self.value.0..self.value.1).unwrap_or(&[])
    }

    pub(crate) fn name_bytes<'t>(&self, site: &Site<'t>) -> &'t [u8] {
        site.text.get(self.name.0..self.name.1).unwrap_or(&[])
    }

    /// Whether the value may be a secret of any kind.
    pub(crate) fn names_secret(&self) -> bool {
        let other = self.kind.names_someone() || self.kind.names_number();
        !other && !matches!(self.kind, Kind::User | Kind::Pair)
    }
}

/// The first byte of the full-width colon.
pub(super) const WIDE: u8 = 0xEF;
const COLON: &[u8] = "\u{ff1a}".as_bytes();

/// Whether a full-width colon stands at `at`.
#[inline]
pub(super) fn wide_colon(text: &[u8], at: usize) -> bool {
    text.get(at) == Some(&WIDE) && text.get(at..at + 3) == Some(COLON)
}

/// Whether the byte at `at` may give a value to a name worth a look. Rather too often than never.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(super) fn likely(text: &[u8], at: usize) -> bool {
    match text.get(at) {
        Some(&(b'=' | b':' | WIDE)) => {
            let end = name_end(text, at);
            let name = text.get(..end).unwrap_or(&[]);
            // `Password for the guests: …`
            let apart = text.get(at + 1) == Some(&b' ')
                && !matches!(text.get(end), Some(b'"' | b'\'' | b'`' | b']'));
            let of = || apart && sentence::named_of(name).is_some();
            sentence::may_lead(name) || of()
        }
        Some(b'/') => {
            let tag = at > 0 && text.get(at - 1) == Some(&b'<');
            tag && labels::may_end(text.get(..at + 1 + word(text, at + 1)).unwrap_or(&[]))
        }
        Some(b'u' | b'a' | b'w') if text.get(at + 1) == Some(&b' ') => true,
        Some(b'p' | b'u') if at > 1 && text.get(at - 2) == Some(&b' ') => true,
        _ => {
            let long = at > 1 && text.get(at - 2) == Some(&b'-');
            long && labels::may_end(text.get(..at + word(text, at)).unwrap_or(&[]))
        }
    }
}

/// The letters, digits, `-`, `_` and `.` from `at` on, as many as names have.
#[inline]
fn word(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    (rest.iter().take(48))
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        .count()
}

/// What a name says of its value.
pub(super) fn kind(name: &[u8]) -> Option<Kind> {
    if !labels::may_end(name) {
        return None;
    }
    labels::label(name).map(|label| label.kind)
}

/// Where the name before the sign at `at` ends: behind quotes, brackets and a few blanks.
#[inline]
#[cfg_attr(hot, optimize(speed))]
fn name_end(text: &[u8], at: usize) -> usize {
    let back = |by: usize| {
        at.checked_sub(by)
            .and_then(|at| text.get(at))
            .copied()
            .unwrap_or(0)
    };
    let word = |b: u8| b.is_ascii_alphanumeric() || b >= 0x80;
    match back(1) {
        b if word(b) => return at,
        b'"' if word(back(2)) => return at - 1,
        _ => {}
    }
    let mut end = at;
    while end > 0 && at - end < BLANKS {
        match text.get(end - 1) {
            Some(b' ' | b'\t' | b'"' | b'\'' | b'`' | b']' | b'\\' | b':' | b'*') => end -= 1,
            _ => break,
        }
    }
    end
}

/// Reads what is given at the trigger.
pub(crate) fn read(site: &Site<'_>) -> Reading {
    let at = site.start;
    match (site.before(1), site.byte(at)) {
        (_, b'=' | b':') => sign(site, at),
        _ if wide_colon(site.text, at) => sign(site, at),
        (b'<', b'/') => element(site, at),
        (b'-', first) if first.is_ascii_alphabetic() && !site.before(2).is_ascii_alphanumeric() => {
            flag(site, at)
        }
        _ => sentence::read(site, at),
    }
}

#[cfg_attr(hot, optimize(speed))]
fn sign(site: &Site<'_>, at: usize) -> Reading {
    let named = name_end(site.text, at);
    let Some((end, label)) = sentence::before_sign(site.text, named) else {
        return Reading::None;
    };
    // `==`, `!=`, `::`, `=~` compare and name.
    let wide = if site.byte(at) == WIDE { 2 } else { 0 };
    let (sign, next) = (site.byte(at), site.byte(at + 1 + wide));
    if next == sign || next == b'~' || matches!(site.before(1), b'!' | b'<' | b'>' | b'+' | b'=') {
        return Reading::None;
    }
    let from = at
        + wide
        + 1
        + usize::from((sign == b':' && next == b'=') || (sign == b'=' && next == b'>'));
    let blanks = blanks(site, from);
    let label = match label.kind {
        Kind::Value => match named_before(site.text, label.start) {
            Some(kind) => labels::Label { kind, ..label },
            None => return Reading::None,
        },
        Kind::Session if !in_cookie(site, label.start) => return Reading::None,
        _ => label,
    };
    let start = name_start(site.text, label.start);
    let tight = blanks == 0 && end == at;
    if label.kind.names_someone() {
        return value::field(site, &label, (start, end), from + blanks, tight);
    }
    let mut read = value::given(
        site,
        label.kind,
        Manner::Sign,
        (start, end),
        from + blanks,
        tight,
    );
    // A sentence stands on the line: `password for user: postgres`.
    if let Reading::Value(value) = &mut read {
        value.own_line &= end == named;
    }
    read
}

/// A flag of one letter, and the programs of which it is.
struct Letter {
    letter: u8,
    /// A password stands behind it.
    apart: &'static [&'static [u8]],
    /// A password stands behind it without a blank.
    joined: &'static [&'static [u8]],
    /// A user and a password do.
    pairs: &'static [&'static [u8]],
}

const LETTERS: [Letter; 4] = [
    Letter {
        letter: b'p',
        apart: &[b"sshpass ", b"docker login ", b"podman login "],
        joined: &[b"mysql", b"mariadb", b"sshpass "],
        pairs: &[],
    },
    Letter {
        letter: b'u',
        apart: &[],
        joined: &[],
        pairs: &[b"curl "],
    },
    Letter {
        letter: b'a',
        apart: &[b"redis-cli ", b"valkey-cli "],
        joined: &[],
        pairs: &[b"http ", b"https "],
    },
    Letter {
        letter: b'w',
        apart: &[b"ldapsearch ", b"ldapmodify ", b"ldapadd ", b"ldapwhoami "],
        joined: &[],
        pairs: &[],
    },
];

fn flag(site: &Site<'_>, at: usize) -> Reading {
    let letter = LETTERS.iter().find(|flag| flag.letter == site.byte(at));
    if let Some(known) = letter.filter(|_| site.before(2) == b' ') {
        let blank = site.byte(at + 1) == b' ';
        let kind = match blank {
            true if of(site, at, known.apart) => Some(Kind::Password),
            true if of(site, at, known.pairs) => Some(Kind::Pair),
            false if of(site, at, known.joined) => Some(Kind::Password),
            false if of(site, at, known.pairs) && site.byte(at + 1) != b'=' => Some(Kind::Pair),
            _ => None,
        };
        let from = at + 1 + blanks(site, at + 1);
        return kind.map_or(Reading::None, |kind| {
            value::given(site, kind, Manner::Flag, (at, at + 1), from, false)
        });
    }
    let end = at + word(site.text, at);
    if site.byte(end) != b' ' || site.before(2) != b'-' {
        return Reading::None;
    }
    let kind = match labels::label(site.text.get(at..end).unwrap_or(&[])).map(|label| label.kind) {
        Some(Kind::User) if of(site, at, &[b"curl "]) => Kind::Pair,
        Some(kind) if kind.says_all() => kind,
        _ => return Reading::None,
    };
    let from = end + blanks(site, end);
    value::given(site, kind, Manner::Flag, (at, end), from, false)
}

fn element(site: &Site<'_>, at: usize) -> Reading {
    let end = at + 1 + word(site.text, at + 1);
    if site.byte(end) != b'>' {
        return Reading::None;
    }
    let name = site.text.get(at + 1..end).unwrap_or(&[]);
    let Some(mut label) = labels::label(name) else {
        return Reading::None;
    };
    let before = site.text.get(..at - 1).unwrap_or(&[]);
    let inside = before
        .iter()
        .rev()
        .take(super::REACH - 2)
        .take_while(|b| !matches!(b, b'>' | b'<' | b'\n'))
        .count();
    let start = before.len() - inside;
    if start == 0 || site.byte(start - 1) != b'>' {
        return Reading::None;
    }
    if label.kind == Kind::Value {
        // `<property name="password">…`
        let Some(kind) = named_before(site.text, start - 1) else {
            return Reading::None;
        };
        label.kind = kind;
    }
    if !(label.kind.says_all() || label.kind.names_someone()) {
        return Reading::None;
    }
    Reading::Value(Assignment {
        kind: label.kind,
        manner: Manner::Element,
        name: (at + 1, end),
        label: (at + 1 + name.len()).saturating_sub(at + 1 + label.start),
        value: (start, at - 1),
        quoted: true,
        tight: true,
        own_line: true,
        listed: false,
    })
}

/// Blanks and tabs from `at` on, [`BLANKS`] at the most.
fn blanks(site: &Site<'_>, at: usize) -> usize {
    site.from(at)
        .iter()
        .take(BLANKS)
        .take_while(|b| matches!(b, b' ' | b'\t'))
        .count()
}

/// Where the name begins that has a label at `at`.
fn name_start(text: &[u8], at: usize) -> usize {
    let name = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'$');
    let before = text.get(..at).unwrap_or(&[]);
    at - before.iter().rev().take(64).take_while(|b| name(b)).count()
}

/// Whether nothing will come behind the text that may change what was read up to `at`.
const fn open(site: &Site<'_>, at: usize) -> bool {
    at >= site.text.len() && matches!(site.beyond, Beyond::Unseen)
}
