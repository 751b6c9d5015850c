//! Secrets that their issuer marks: one table of patterns, one matcher.
//!
//! A pattern is read from left to right without going back: literal bytes, and classes such as
//! `[A-Za-z0-9_]{36}` or `[0-9]{10,13}` that take as many bytes as they can. It begins with the literal
//! prefix that the scan looks for. A match that goes on with a letter or digit is none.

mod pattern;
mod table;

pub(crate) use table::SECRETS;

use super::site::{Beyond, Found, Seen, Site, sure};
use super::spec::{Spec, Trigger};
use crate::finding::Check;

/// A row of the table: what every secret has in common filled in.
const fn secret(
    name: &'static str,
    title: &'static str,
    source: &'static str,
    pattern: &'static str,
) -> Spec {
    Spec {
        name,
        title,
        source,
        check: "prefix, alphabet and length",
        triggers: &[Trigger::Pattern],
        find,
        pattern,
        examples: &[],
        ..Spec::BASE
    }
}

/// The same for a secret that carries a checksum.
const fn checked(row: Spec, verify: fn(&[u8]) -> bool) -> Spec {
    Spec {
        check: "prefix, alphabet, length and checksum",
        verify: Some(verify),
        ..row
    }
}

/// Distinct bytes behind the prefix that a secret has at least; fillers such as `xxxx` have fewer.
const LEAST_KINDS: u32 = 6;

fn find(site: &Site<'_>, spec: &Spec) -> Seen {
    if site.left(site.start).is_ascii_alphanumeric() {
        return Seen::No;
    }
    let whole = site.beyond != Beyond::Unseen;
    let length = match pattern::read(spec.pattern, site.from(site.start), whole) {
        pattern::Match::Length(length) => length,
        pattern::Match::Short => return Seen::More,
        pattern::Match::None => return Seen::No,
    };
    let end = site.start + length;
    let next = site.byte(end);
    if next.is_ascii_alphanumeric() || next == b'_' {
        return Seen::No;
    }
    let value = site.text.get(site.start..end).unwrap_or(&[]);
    let prefix = pattern::prefix(spec.pattern);
    let kinds = value
        .iter()
        .skip(prefix.len())
        .fold(0u128, |set, byte| set | 1 << (byte & 127))
        .count_ones();
    if kinds < LEAST_KINDS.min((length - prefix.len()) as u32)
        || spec.verify.is_some_and(|verify| !verify(value))
    {
        return Seen::No;
    }
    let check = if spec.verify.is_some() {
        Check::Digits
    } else {
        Check::Structure
    };
    Seen::Yes(Found {
        start: site.start,
        end,
        confidence: sure::CERTAIN,
        rule: prefix,
        check,
    })
}

pub(crate) use pattern::prefix;
