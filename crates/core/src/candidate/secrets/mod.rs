//! Secrets that their issuer marks: one table of patterns, one matcher.
//!
//! A pattern is read from left to right without going back: literal bytes, and classes such as
//! `[A-Za-z0-9_]{36}` or `[0-9]{10,13}` that take as many bytes as they can. It begins with the literal
//! prefix that the scan looks for. A match that goes on with a letter or digit is none.
//!
//! A row is one of three kinds:
//!
//! - [`secret`]: the prefix marks it wherever it stands;
//! - [`assigned`]: the form is its own but begins with nothing, so it must be the value of a name that says
//!   key, token, secret or password ([`super::assign`]);
//! - [`labelled`]: the form is anybody's (32 hexadecimal digits), so the name must say so and the issuer must
//!   be named in it or just before ([`super::context`]).

mod forms;
mod pattern;
mod table;

pub(crate) use table::SECRETS;

use super::assign::Reading;
use super::site::{Beyond, Found, Seen, Site, sure};
use super::spec::{Spec, Trigger};
use crate::check;
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

/// A secret whose form alone, in a secret's place, tells the issuer.
const fn assigned(
    name: &'static str,
    title: &'static str,
    source: &'static str,
    pattern: &'static str,
) -> Spec {
    Spec {
        check: "assigned to the name of a secret; alphabet and length",
        triggers: &[Trigger::Assigned],
        find: find_assigned,
        ..secret(name, title, source, pattern)
    }
}

/// A secret of no form of its own: one of `words` must be near it.
const fn labelled(
    name: &'static str,
    title: &'static str,
    source: &'static str,
    words: &'static [&'static str],
    pattern: &'static str,
) -> Spec {
    Spec {
        check: "assigned to the name of a secret, issuer named; alphabet and length",
        words,
        ..assigned(name, title, source, pattern)
    }
}

/// The same found in a way of its own.
const fn formed(row: Spec, form: forms::Form) -> Spec {
    Spec {
        triggers: form.triggers,
        find: form.find,
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
    judged(site, spec, (site.start, end), sure::CERTAIN)
}

#[cfg_attr(hot, optimize(speed))]
fn find_assigned(site: &Site<'_>, spec: &Spec) -> Seen {
    let assignment = match site.reading() {
        Reading::Value(assignment) => assignment,
        Reading::More => return Seen::More,
        Reading::None => return Seen::No,
    };
    let value = assignment.bytes(site);
    let (start, end) = assignment.value;
    if !assignment.names_secret()
        || public(assignment.name_bytes(site))
        || pattern::read(spec.pattern, value, true) != pattern::Match::Length(value.len())
    {
        return Seen::No;
    }
    let confidence = if spec.words.is_empty() {
        sure::CERTAIN
    } else {
        sure::WEAK
    };
    judged(site, spec, (start, end), confidence)
}

/// Whether a name says that its key is for everybody.
fn public(name: &[u8]) -> bool {
    name.windows(6)
        .any(|part| part.eq_ignore_ascii_case(b"public") || part.eq_ignore_ascii_case(b"pubkey"))
}

/// The value at `place` if it is no filler and its checksum holds.
#[cfg_attr(hot, optimize(speed))]
fn judged(site: &Site<'_>, spec: &Spec, (start, end): (usize, usize), confidence: u8) -> Seen {
    let value = site.text.get(start..end).unwrap_or(&[]);
    let prefix = pattern::prefix(spec.pattern);
    let body = value.get(prefix.len()..).unwrap_or(&[]);
    let kinds = body
        .iter()
        .fold(0u128, |set, byte| set | 1 << (byte & 127))
        .count_ones();
    if kinds < LEAST_KINDS.min(body.len() as u32)
        || check::is_wordlike(body)
        || spec.verify.is_some_and(|verify| !verify(value))
    {
        return Seen::No;
    }
    let confirmed = if spec.verify.is_some() {
        Check::Digits
    } else {
        Check::Structure
    };
    Seen::Yes(Found {
        start,
        end,
        confidence,
        rule: if prefix.is_empty() { "form" } else { prefix },
        check: confirmed,
    })
}

pub(crate) use pattern::prefix;
