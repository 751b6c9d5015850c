//! Private key in textual armor: PKCS #1, PKCS #8, SEC 1, OpenSSH (RFC 7468 form) and OpenPGP (RFC 9580
//! section 6.2), from `-----BEGIN` to `-----END`.
//!
//! A key that was cut off, as in a log, is found up to where its lines stop looking like a key. Line
//! breaks may be escaped, as in JSON.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PRIVATE_KEY",
    title: "Private key in PEM or OpenPGP armor",
    source: "RFC 7468, RFC 9580",
    check: "label with PRIVATE KEY, lines of base64",
    triggers: &[Trigger::Armor],
    find,
    body: |byte| byte.is_ascii_graphic() || matches!(byte, b'\r' | b'\n'),
    examples: &["-----BEGIN PRIVATE KEY-----"],
    ..Spec::BASE
};

const BEGIN: &[u8] = b"-----BEGIN ";
const END: &[u8] = b"-----END ";
/// The longest line of a header.
const HEADER: usize = 120;
/// Shorter keys, in base64, do not exist; shorter text behind a label is prose about it.
const LEAST: usize = 24;
/// The longest label in use is `ENCRYPTED PRIVATE KEY`; OpenPGP adds `BLOCK`.
const LABEL: usize = 48;

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let rest = site.from(site.start);
    let Some(label) = rest.strip_prefix(BEGIN) else { return Seen::No };
    let length = label.iter().take(LABEL).take_while(|b| b.is_ascii_uppercase() || matches!(b, b' ' | b'0'..=b'9')).count();
    let (name, behind) = label.split_at(length);
    if !name.windows(11).any(|words| words == b"PRIVATE KEY") || !behind.starts_with(b"-----") {
        return Seen::No;
    }
    let body = site.start + BEGIN.len() + length + 5;
    let (mut at, mut last, mut seen) = (body, body, 0);
    loop {
        at = blank(site, at);
        let length = site.from(at).iter().take_while(|b| key_byte(**b)).count();
        if at + length >= site.text.len() {
            // A key that goes on where the text ends.
            return if seen > 0 { found(site, site.text.len()) } else { Seen::More };
        }
        if length == 0 {
            break;
        }
        let line = site.text.get(at..at + length).unwrap_or(&[]);
        if named(line) && site.unseen(at + HEADER) {
            return Seen::More;
        }
        match header(site, at, line) {
            Some(next) => at = next,
            // Only the last line is short; a short word before another is prose.
            None if length < 16 && seen < LEAST => return Seen::No,
            None => {
                (seen, at) = (seen + length, at + length);
                last = at;
            }
        }
    }
    let end = site.from(at);
    // Neither a last line nor an escape may be judged by its beginning.
    let least = if end.starts_with(b"-") { END.len() + LABEL + 5 } else { 1 };
    if site.unseen(at + least) {
        return Seen::More;
    }
    if end.starts_with(END) {
        let label = end.iter().skip(END.len()).take(LABEL).take_while(|b| **b != b'-' && **b != b'\n').count();
        let close = end.get(END.len() + label..).unwrap_or(&[]).iter().take(5).take_while(|b| **b == b'-').count();
        return found(site, at + END.len() + label + close);
    }
    if seen >= LEAST { found(site, last) } else { Seen::No }
}

fn found(site: &Site<'_>, end: usize) -> Seen {
    Seen::Yes(Found { start: site.start, end, confidence: sure::CERTAIN, rule: "armor", check: Check::Structure })
}

const fn key_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

/// Skips white space, escaped line breaks and the quotes of strings that are joined over lines.
fn blank(site: &Site<'_>, mut at: usize) -> usize {
    loop {
        at += match (site.byte(at), site.byte(at + 1)) {
            (b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'\'' | b',', _) => 1,
            (b'\\', b'n' | b'r') => 2,
            (b'+', b' ' | b'\n') => 1,
            _ => return at,
        };
    }
}

/// Where the line behind a header such as `Proc-Type: 4,ENCRYPTED` starts, if `at` begins one.
fn header(site: &Site<'_>, at: usize, word: &[u8]) -> Option<usize> {
    let line = site.from(at).iter().take(HEADER).position(|b| matches!(b, b'\n' | b'\\'))?;
    named(word).then_some(at + line)
}

/// Whether a header can begin with this word.
fn named(word: &[u8]) -> bool {
    [&b"Proc"[..], b"DEK", b"Version", b"Comment", b"Hash", b"Charset"].contains(&word)
}
