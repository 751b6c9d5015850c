//! Secret without an issuer's mark: a value that looks drawn at random, given to a name that says key, token
//! or secret.
//!
//! It has 16 characters or more of an alphabet in which keys are written, digits among letters (or nothing
//! but hexadecimal digits), and as much entropy as its length can show. No placeholders, paths, names, UUIDs
//! (but for those that the name calls secret) and no tokens that only point into a list of pages.

use super::common::assigned;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GENERIC_SECRET",
    title: "Random-looking value given to the name of a secret",
    source: "NIST SP 800-63B (secrets); C. E. Shannon 1948 (entropy)",
    check: "the name before it, alphabet, entropy; no placeholder, path or name",
    triggers: &[Trigger::Assigned],
    find,
    examples: &["api_key=q7Zr2Xw9Lm4Tn8Vb3Kc6"],
    ..Spec::BASE
};

/// Names whose tokens and keys open nothing.
const HARMLESS: &[&[u8]] = &[
    b"page", b"next", b"continu", b"cursor", b"public", b"idempot", b"cache", b"sort", b"partition", b"primary", b"foreign", b"etag", b"sync",
    b"routing", b"translation", b"i18n", b"device", b"hash",
];

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    assigned(site, |assignment| {
        let secret = matches!(assignment.kind, Kind::Secret | Kind::Authorization | Kind::Session);
        let value = assignment.bytes(site);
        let (start, end) = assignment.value;
        (secret && !harmless(assignment.name_bytes(site)) && random(value, assignment.quoted)).then_some((start, end, "name and entropy"))
    })
}

fn harmless(name: &[u8]) -> bool {
    HARMLESS.iter().any(|word| name.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word)))
}

fn random(value: &[u8], quoted: bool) -> bool {
    let of_keys = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=' | b'_' | b'-' | b'.' | b'~');
    if !(16..=4096).contains(&value.len()) || !value.iter().all(of_keys) || check::is_placeholder(value) || check::is_wordlike(value) {
        return false;
    }
    let digits = value.iter().filter(|b| b.is_ascii_digit()).count();
    let letters = value.iter().filter(|b| b.is_ascii_alphabetic()).count();
    if digits < 2 || letters < 2 || is_uuid(value) || (!quoted && super::password::code(value)) {
        return false;
    }
    // A path or name: its parts are words and short numbers.
    let parts = value.split(|b| matches!(b, b'/' | b'.' | b'_' | b'-' | b'=' | b'+' | b'~')).filter(|part| !part.is_empty());
    let plain = |part: &[u8]| check::is_wordlike(part) || part.iter().all(u8::is_ascii_digit) || part.len() < 4;
    let wild: usize = parts.filter(|part| !plain(part)).map(<[u8]>::len).sum();
    let hex = value.iter().all(u8::is_ascii_hexdigit);
    // What so many draws show on average is less than the alphabet has.
    let least = match value.len() {
        _ if hex => 2700,
        ..24 => 3200,
        _ => 3500,
    };
    wild * 2 >= value.len() && check::entropy_millibits(value) >= least
}

fn is_uuid(value: &[u8]) -> bool {
    value.len() == 36 && value.iter().enumerate().all(|(at, b)| if matches!(at, 8 | 13 | 18 | 23) { *b == b'-' } else { b.is_ascii_hexdigit() })
}
