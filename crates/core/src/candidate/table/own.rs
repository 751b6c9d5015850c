//! Lines of credentials in which the place tells what a part is: `.pgpass`, htpasswd, shadow.

use super::{Cells, LONGEST_HEADER, NEAR};

#[expect(
    clippy::large_enum_variant,
    reason = "one a line, on the stack: a box would be an allocation a row"
)]
pub(super) enum Line {
    None,
    /// More text is needed.
    Wait,
    /// What the parts are called, the parts, and the length of the line.
    Parts(&'static [&'static [u8]], Cells, usize),
}

/// `host:port:database:user:password`.
const PGPASS: &[&[u8]] = &[b"", b"", b"", b"username", b"password"];
/// `user:hash`, and what else shadow says.
const HASHED: &[&[u8]] = &[b"username", b"password"];

/// Digits of a port.
const LEAST_PORT: usize = 4;
/// The shortest hash: the salt and sum of the traditional one are 13 characters.
const LEAST_HASH: usize = 16;

/// The line at the beginning of `rest`.
pub(super) fn read(rest: &[u8], finished: bool) -> Line {
    let host = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'*' | b'@');
    let text = rest.get(..rest.len().min(LONGEST_HEADER)).unwrap_or(rest);
    let whole = finished || rest.len() >= LONGEST_HEADER;
    let first = text.iter().take(NEAR).take_while(host).count();
    let behind = text.get(first + 1..).unwrap_or(&[]);
    let port = behind
        .iter()
        .take(6)
        .take_while(|b| b.is_ascii_digit())
        .count();
    match (text.get(first), behind.first(), behind.get(port)) {
        (Some(b':'), Some(b'*' | b'$' | b'{'), _) if first > 0 => {}
        (Some(b':'), Some(b'0'..=b'9'), Some(b':')) if first > 0 && port >= LEAST_PORT => {}
        (None, ..) | (Some(b':'), None, _) if !whole => return Line::Wait,
        (Some(b':'), Some(b'0'..=b'9'), None) if !whole => return Line::Wait,
        _ => return Line::None,
    }
    if first == NEAR {
        return Line::None;
    }
    let end = text.iter().position(|b| matches!(b, b'\n' | b'\r'));
    let Some(end) = end.or((finished && text.len() == rest.len()).then_some(text.len())) else {
        return if whole { Line::None } else { Line::Wait };
    };
    let line = text.get(..end).unwrap_or(&[]);
    if line.iter().any(|b| b.is_ascii_whitespace() || *b == b'"') {
        return Line::None;
    }
    let mut cells = Cells::new();
    let mut start = 0;
    for part in line.split(|b| *b == b':') {
        if !cells.push(start, start + part.len()) {
            return Line::None;
        }
        start += part.len() + 1;
    }
    let part = |at: usize| {
        let span = cells.iter().nth(at).unwrap_or_default();
        line.get(span.0..span.1).unwrap_or(&[])
    };
    let port = |part: &[u8]| {
        part == b"*"
            || (LEAST_PORT..=5).contains(&part.len()) && part.iter().all(u8::is_ascii_digit)
    };
    let begins = |part: &[u8]| {
        part.first()
            .is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'_' | b'*'))
    };
    let pgpass = cells.count == PGPASS.len()
        && port(part(1))
        && begins(part(2))
        && begins(part(3))
        && part(4).len() > 4
        && server(part(0), part(4));
    if pgpass {
        return Line::Parts(PGPASS, cells, end);
    }
    if hashed(part(1)) {
        cells.count = HASHED.len();
        return Line::Parts(HASHED, cells, end);
    }
    Line::None
}

/// Whether a line whose first colon stands before `behind` may be one: rather too often than never.
#[inline]
pub(super) fn may_be(line: &[u8], behind: usize) -> bool {
    let behind = line.get(behind..).unwrap_or(&[]);
    match behind.first() {
        Some(b'*' | b'$' | b'{') => true,
        Some(b'0'..=b'9') => behind.iter().take(LEAST_PORT).all(u8::is_ascii_digit),
        first => first.is_none(),
    }
}

/// Whether the first part is a server: what a compiler says of a line of a file looks the same.
fn server(host: &[u8], password: &[u8]) -> bool {
    let last = host.rsplit(|b| *b == b'.').next().unwrap_or(&[]);
    let full = host == b"*" || host == b"localhost" || last.len() < host.len() && last.len() > 1;
    let letters = password.iter().all(u8::is_ascii_alphabetic);
    let named = host.iter().any(|b| b.is_ascii_alphabetic()) && last.len() == host.len();
    full || named && !letters
}

/// `$2y$05$…`, `$apr1$…`, `$6$…`, `{SSHA}…`: the modular crypt format, and RFC 2307's schemes.
fn hashed(part: &[u8]) -> bool {
    let (scheme, close) = match part.split_first() {
        Some((b'$', rest)) => (rest, b'$'),
        Some((b'{', rest)) => (rest, b'}'),
        _ => return false,
    };
    let name = scheme.iter().position(|b| *b == close).unwrap_or(0);
    let alphabet = |b: &u8| b.is_ascii_alphanumeric() || b"./+=$,-_".contains(b);
    let named = scheme
        .get(..name)
        .is_some_and(|name| name.iter().all(u8::is_ascii_alphanumeric));
    let sum = scheme.get(name + 1..).unwrap_or(&[]);
    (1..=12).contains(&name) && named && sum.len() >= LEAST_HASH && sum.iter().all(alphabet)
}
