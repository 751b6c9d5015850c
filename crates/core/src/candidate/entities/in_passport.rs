//! Number of a passport: a letter but Q, X and Z, and seven digits, neither the first nor the last 0.
//!
//! Source: Ministry of External Affairs, Passport Seva; ICAO Doc 9303-4. There is no check digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_PASSPORT",
    title: "Passport number",
    country: "IN",
    source: "Ministry of External Affairs, Passport Seva; ICAO Doc 9303",
    check: "letter; first and last digit",
    triggers: &[Trigger::Hint("A9{7}"), Trigger::Hint("A9-9{5}")],
    words: &["passport", "indian passport", "पासपोर्ट", "travel document"],
    find,
    examples: &["K1234567", "J8369854"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let letter = code
        .first()
        .is_some_and(|b| b.is_ascii_uppercase() && !b"QXZ".contains(b));
    let digits =
        matches!(code.get(1), Some(b'1'..=b'9')) && matches!(code.get(7), Some(b'1'..=b'9'));
    if !letter || !digits {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("A9999999", 21), ("A9 99999", 21)],
    )
}
