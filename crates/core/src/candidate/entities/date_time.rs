//! Date, with the time of day behind it: ISO 8601, RFC 3339, RFC 5322, numbers with separators, month names in
//! thirty languages.
//!
//! Off by default: the time at which a line was logged is no secret, every log is full of them, and what is
//! personal, a date of birth, is `DATE_OF_BIRTH`. Eight digits without separators are not taken for a date.

use super::calendar::{self, Form};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DATE_TIME",
    title: "Date, or date and time",
    source: "ISO 8601, RFC 3339, RFC 5322; Unicode CLDR month names",
    check: "a day of the calendar in 1900 to 2099",
    on: false,
    triggers: calendar::TRIGGERS,
    find,
    examples: &["2024-03-15T09:30:00Z", "15/03/2024", "March 15, 2024"],
    ..Spec::BASE
};

/// As sure as the default threshold: less than a date of birth, which a word speaks for.
const ENOUGH: u8 = crate::DEFAULT_CONFIDENCE;

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let Some(day) = calendar::read(site) else {
        return Seen::No;
    };
    let end = time(site, day.end);
    let confidence = match day.form {
        Form::Digits => return Seen::No,
        Form::Iso if end > day.end => sure::STRONG,
        _ => ENOUGH,
    };
    let rule = if end > day.end { "date and time" } else { "date" };
    Seen::Yes(Found { start: day.start, end, confidence, rule, check: Check::Structure })
}

/// The end of a time of day and its zone behind a date that ends at `end`, or `end`.
pub(super) fn time(site: &Site<'_>, end: usize) -> usize {
    let gap = match site.from(end) {
        [b'T' | b't' | b'_' | b' ', digit, ..] if digit.is_ascii_digit() => 1,
        [b',', b' ', digit, ..] if digit.is_ascii_digit() => 2,
        _ => return end,
    };
    let digits = |at: usize| site.from(at).iter().take(10).take_while(|b| b.is_ascii_digit()).count();
    let two = |at: usize, most: u8| digits(at) == 2 && crate::candidate::site::number(site.text.get(at..at + 2).unwrap_or(&[])) <= u32::from(most);
    let hour = end + gap;
    if !two(hour, 24) || site.byte(hour + 2) != b':' || !two(hour + 3, 59) {
        return end;
    }
    let mut at = hour + 5;
    if site.byte(at) == b':' && two(at + 1, 60) {
        at += 3;
        if matches!(site.byte(at), b'.' | b',') && digits(at + 1) > 0 {
            at += 1 + digits(at + 1);
        }
    }
    if matches!(site.byte(at), b'Z' | b'z') && !site.byte(at + 1).is_ascii_alphanumeric() {
        return at + 1;
    }
    let sign = at + usize::from(site.byte(at) == b' ');
    if matches!(site.byte(sign), b'+' | b'-') {
        return match digits(sign + 1) {
            4 => sign + 5,
            2 if site.byte(sign + 3) == b':' && two(sign + 4, 59) => sign + 6,
            2 => sign + 3,
            _ => at,
        };
    }
    at
}
