//! Number of a passport: E (electronic, then two letters from EA on) or G, of officials D, S and P, and
//! eight or seven digits.
//!
//! Source: National Immigration Administration, ordinary passport; ICAO Doc 9303-4. There is no check
//! digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CN_PASSPORT",
    title: "Passport number",
    country: "CN",
    source: "National Immigration Administration; ICAO Doc 9303",
    check: "series letter",
    triggers: &[Trigger::Hint("A9{8}"), Trigger::Hint("AA9{7}")],
    words: &["护照", "護照", "passport", "travel document"],
    find,
    examples: &["E12345678", "G40566620"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let second = code.get(1).is_some_and(u8::is_ascii_uppercase);
    if !matches!(
        (code.first(), second),
        (Some(b'E' | b'G' | b'D' | b'S' | b'P'), false) | (Some(b'E'), true)
    ) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("A99999999", 21), ("AA9999999", 21)],
    )
}
