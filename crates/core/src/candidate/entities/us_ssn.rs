//! Social security number: area, group and serial, 3-2-4 digits.
//!
//! Source: Social Security Administration, "Social Security Number Randomization" (2011) and POMS
//! RM 10201.035: area 000, 666 and 900-999, group 00 and serial 0000 are never assigned. There is no
//! check digit.

use super::common::coded;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_SSN",
    title: "Social security number",
    country: "US",
    source: "Social Security Administration, POMS RM 10201.035",
    check: "area not 000, 666, 900-999; group not 00; serial not 0000; not a specimen of advertising",
    triggers: &[Trigger::Shape("999-99-9999"), Trigger::Hint("9{9}")],
    words: &[
        "social security", "ssn", "ss no", "soc sec", "social sec", "seguro social", "taxpayer", "tin", "social",
    ],
    find,
    examples: &["078-05-1120"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let (area, group, serial) = (digits.number(0, 3), digits.number(3, 5), digits.number(5, 9));
    if matches!(area, 0 | 666 | 900..) || group == 0 || serial == 0 || uniform(digits) {
        return Seen::No;
    }
    match site.separator(b"- .") {
        Some(0) => site.found(sure::BARE, Check::Structure, "9 digits"),
        // `Part 457-75-3662`
        Some(b'-') if coded(site) && site.before(1) != b'>' => site.found(sure::WEAK, Check::Structure, "3-2-4"),
        Some(b'-') => site.found(sure::LIKELY, Check::Structure, "3-2-4"),
        Some(_) if !site.crowded() => site.found(sure::WEAK, Check::Structure, "3 2 4"),
        _ => Seen::No,
    }
}

/// All nine the same, or counted up: fillers, not numbers.
fn uniform(digits: &[u8]) -> bool {
    digits.windows(2).all(|pair| pair.first() == pair.last()) || digits == b"123456789"
}
