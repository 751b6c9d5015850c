//! Number of a passport: one letter, or P and a letter, and seven digits.
//!
//! Source: Australian Passport Office, passport number formats; ICAO Doc 9303-4. There is no check
//! digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_PASSPORT",
    title: "Passport number",
    country: "AU",
    source: "Australian Passport Office; ICAO Doc 9303",
    check: "series letter",
    triggers: &[Trigger::Hint("A9{7}"), Trigger::Hint("AA9{7}")],
    words: &["passport", "australian passport", "travel document"],
    find,
    examples: &["N1234567", "PA0940443"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let series = match site.value() {
        [b'P', second, ..] if second.is_ascii_uppercase() => b"ABCDEFUWXZ".contains(second),
        [first, b'0'..=b'9', ..] => b"NEDFACUXLMR".contains(first),
        _ => false,
    };
    if !series {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("A9999999", 22), ("AA9999999", 22)],
    )
}
