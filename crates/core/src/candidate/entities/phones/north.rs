//! Numbers of the North American Numbering Plan: three digits of area, three of exchange, four of the line.

use super::super::prelude::*;
use super::Phone;
use super::writing::{Lengths, extension, goes_on, joined, opened};
use crate::check::PhoneRegions;

/// Whether ten digits have an area and an exchange code that can be: 2-9 first, not N11, and not N9X, which is
/// kept for longer numbers.
pub(super) fn area(digits: &[u8]) -> bool {
    codes(digits) && digits.get(1) != Some(&b'9')
}

/// The same, with the codes that are kept.
fn codes(digits: &[u8]) -> bool {
    let code = |a: usize| {
        let text = digits.get(a..a + 3).unwrap_or(&[]);
        text.first().is_some_and(|d| *d >= b'2') && text.get(1..) != Some(b"11")
    };
    digits.len() == 10 && code(0) && code(3)
}

/// Of the North American Numbering Plan (ATIS-0300055): by structure, for area codes are opened all the time.
pub(super) fn nanp(site: &Site<'_>, regions: PhoneRegions) -> Option<Phone> {
    let lengths = Lengths::of(site.value());
    if !matches!(
        *lengths,
        [10 | 11] | [3, 7] | [3, 3, 4] | [1, 3, 3, 4] | [3, 3, 3, 4]
    ) {
        return None;
    }
    let plain = site.plain();
    let (code, national) = plain.split_at(plain.len().saturating_sub(10));
    if !codes(national) || !matches!(code, b"" | b"1" | b"001") {
        return None;
    }
    let (open, start) = opened(site);
    let end = extension(site, site.end);
    if joined(site, start) || goes_on(site, end) {
        return None;
    }
    let close = site.value().contains(&b')');
    let (confidence, rule) = match site.separator(b"-. ") {
        _ if open && close => (sure::STRONG, "(3) 3-4"),
        _ if open != close => return None,
        Some(0) if end > site.end => (sure::LIKELY, "digits and extension"),
        Some(0) => (sure::BARE, "digits"),
        Some(b' ') if site.crowded() => return None,
        // A decimal.
        Some(b'.') if matches!(*lengths, [3, 7]) => return None,
        Some(_)
            if end > site.end || !code.is_empty() || regions.north_american() || contact(site) =>
        {
            (70, "3-3-4")
        }
        Some(_) => (sure::WEAK, "3-3-4, national"),
        None if site.value().contains(&b'/') => return None,
        None if !code.is_empty() || regions.north_american() => (sure::LIKELY, "mixed groups"),
        None => (sure::WEAK, "mixed groups, national"),
    };
    let confidence = match area(national) {
        true => confidence,
        // Made up or mistyped: nothing else is written so.
        false if open || end > site.end => confidence.min(sure::LIKELY),
        false => sure::BARE,
    };
    let mut whole = [b'1'; 11];
    whole
        .iter_mut()
        .skip(1)
        .zip(national)
        .for_each(|(slot, digit)| *slot = *digit);
    let kinds = check::phone(&whole);
    // Where others are named, this is a number like any other.
    let foreign = !regions.is_empty() && !regions.north_american();
    let confidence = if foreign {
        confidence.min(sure::WEAK)
    } else {
        confidence
    };
    Some(Phone {
        start,
        end,
        confidence,
        rule,
        kinds,
    })
}

/// How far from a number an e-mail address makes it part of how to reach somebody.
const CONTACT: usize = 80;

/// Whether an e-mail address stands near, as in a signature.
fn contact(site: &Site<'_>) -> bool {
    let around = site
        .text
        .get(site.start.saturating_sub(CONTACT)..site.text.len().min(site.end + CONTACT));
    let around = around.unwrap_or(&[]);
    (around.windows(3)).any(|three| {
        matches!(three, [before, b'@', after] if before.is_ascii_alphanumeric() && after.is_ascii_alphabetic())
    })
}
