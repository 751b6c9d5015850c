//! Where a given value starts and ends.

use super::labels::Label;
use super::{Assignment, Kind, Manner, Reading, open};
use crate::candidate::site::Site;

/// The longest value.
const LONGEST: usize = 8192;
/// How far behind a separator is looked for the next name.
const NEXT_NAME: usize = 40;
/// Schemes of the `Authorization` header.
const SCHEMES: [&[u8]; 7] = [
    b"Bearer ", b"bearer ", b"Basic ", b"basic ", b"Token ", b"token ", b"SSWS ",
];

/// The value that starts at `from`, quotes and prefixes of strings left out.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn given(
    site: &Site<'_>,
    kind: Kind,
    manner: Manner,
    name: (usize, usize),
    from: usize,
    tight: bool,
) -> Reading {
    let mut at = from;
    // `b"…"`, `f'…'`, `\"…\"`.
    if matches!(site.byte(at), b'b' | b'r' | b'u' | b'f' | b'@' | b'\\') && quote(site.byte(at + 1))
    {
        at += 1;
    }
    let mark = site.byte(at);
    let quoted = quote(mark);
    at += usize::from(quoted);
    at += scheme(site, at);
    let end = if quoted {
        closed(site, at, mark)
    } else {
        bare(site, at)
    };
    let Some(end) = end else {
        return Reading::More;
    };
    if end <= at || end - at > LONGEST {
        return Reading::None;
    }
    Reading::Value(Assignment {
        kind,
        manner,
        name,
        label: 0,
        value: (at, end),
        quoted,
        tight,
        own_line: begins_line(site, name.0) && ends_line(site, end),
        listed: matches!(site.byte(end), b',' | b')'),
    })
}

/// Where a field's value starts that names someone; where it ends is for who reads names.
pub(super) fn field(
    site: &Site<'_>,
    label: &Label,
    name: (usize, usize),
    from: usize,
    tight: bool,
) -> Reading {
    let mut at = from;
    // `**Name:** Jane`, `\"name\": \"Jane\"`.
    while matches!(site.byte(at), b'*' | b'\\') && at < from + 4 {
        at += 1;
    }
    if at > from && site.byte(at) == b' ' {
        at += 1;
    }
    let quoted = quote(site.byte(at));
    at += usize::from(quoted);
    Reading::Value(Assignment {
        kind: label.kind,
        manner: Manner::Sign,
        name,
        label: name.1.saturating_sub(label.start),
        value: (at, at),
        quoted,
        tight,
        own_line: false,
        listed: false,
    })
}

const fn quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

fn scheme(site: &Site<'_>, at: usize) -> usize {
    let rest = site.from(at);
    (SCHEMES.iter().find(|scheme| rest.starts_with(scheme))).map_or(0, |scheme| scheme.len())
}

/// Where the quotes close, on the same line; the start where they do not.
fn closed(site: &Site<'_>, start: usize, close: u8) -> Option<usize> {
    let mut at = start;
    loop {
        let byte = site.byte(at);
        match byte {
            _ if at >= site.text.len() => return if open(site, at) { None } else { Some(start) },
            b'\n' | b'\r' => return Some(start),
            _ if byte == close => return Some(at),
            b'\\' if site.byte(at + 1) == close => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Where a value without quotes ends.
fn bare(site: &Site<'_>, start: usize) -> Option<usize> {
    let mut at = start;
    let blank = |b: u8| b.is_ascii_whitespace() || b == 0;
    while at < site.text.len() {
        let byte = site.byte(at);
        match byte {
            b'"' | b'\'' | b'`' | b'<' | b'>' | b'\\' | 0..=b' ' | 0x7F => break,
            b',' | b';' | b'&' | b')' | b']' | b'}' | b'|' => {
                // What comes next tells whether this belongs to the value.
                if open(site, at + NEXT_NAME) {
                    return None;
                }
                let next = site.byte(at + 1);
                let closes = matches!(
                    next,
                    b',' | b';' | b')' | b']' | b'}' | b'"' | b'\'' | b'<' | b'\\'
                );
                if blank(next) && byte != b'&' || closes || named(site, at + 1) {
                    break;
                }
                at += 1;
            }
            // Scripts that do not part words go on with the sentence.
            0xE3..0xF0 if at > start => break,
            _ => at += 1,
        }
    }
    if open(site, at) {
        return None;
    }
    // The punctuation of a sentence.
    while at > start && matches!(site.byte(at - 1), b'.' | b',' | b':' | b';') {
        at -= 1;
    }
    Some(at)
}

/// Whether another name begins at `at` and gets its value.
fn named(site: &Site<'_>, at: usize) -> bool {
    let name = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b' ' | b'"');
    let rest = site.from(at);
    let length = rest
        .iter()
        .take(NEXT_NAME - 2)
        .take_while(|b| name(b))
        .count();
    length > 0 && matches!(rest.get(length), Some(b'=' | b':'))
}

fn begins_line(site: &Site<'_>, start: usize) -> bool {
    let before = site.text.get(..start).unwrap_or(&[]);
    let line = before
        .rsplit(|b| *b == b'\n')
        .next()
        .unwrap_or(&[])
        .trim_ascii();
    let line = line.strip_suffix(b"\"").unwrap_or(line);
    matches!(
        line,
        b"" | b"-" | b"export" | b"set" | b"ENV" | b"ARG" | b"SET" | b"#" | b"*"
    )
}

fn ends_line(site: &Site<'_>, end: usize) -> bool {
    let blanks = site
        .from(end)
        .iter()
        .take(4)
        .take_while(|b| **b == b' ')
        .count();
    let end = end + blanks;
    matches!(site.byte(end), b'\n' | b'\r' | 0)
        || (site.byte(end) == b'\\' && site.byte(end + 1) == b'n')
}
