//! Identification number (kennitala): DDMMYY of birth, serial, check digit, digit of the century.
//!
//! Source: Iceland, Registers Iceland, Act 140/2019.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IS_KENNITALA",
    title: "Identification number (kennitala)",
    country: "IS",
    source: "Iceland, Registers Iceland, Act 140/2019",
    check: "date of birth; weights 3 2 7 6 5 4 3 2, mod 11; century",
    triggers: &[Trigger::Shape("9{6}-9{4}"), Trigger::Hint("9{10}")],
    words: &["kennitala", "kennitölu", "kennitolu", "kt"],
    common: true,
    find,
    examples: &["120174-3399"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let day = digits.number(0, 2);
    // Organisations have 40 more in the day.
    let dated = europe::is_short_date(
        digits.number(4, 6),
        digits.number(2, 4),
        if day > 40 { day - 40 } else { day },
        &[0],
    );
    let century = matches!(digits.last(), Some(b'0' | b'8' | b'9'));
    if !dated || !century || !europe::mod11(digits, &[3, 2, 7, 6, 5, 4, 3, 2], None) {
        return Seen::No;
    }
    match site.separator(b"- ") {
        Some(b'-') => site.found(europe::six_four(digits), Check::Digits, "6-4"),
        Some(b' ') if site.crowded() => Seen::No,
        Some(_) => site.found(sure::WEAK, Check::Digits, "10 digits"),
        None => Seen::No,
    }
}
