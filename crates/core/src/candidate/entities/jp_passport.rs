//! Number of a passport: two letters and seven digits; the first letter is T or M (ordinary), N
//! (before), C or D (official, diplomatic).
//!
//! Source: Ministry of Foreign Affairs of Japan; ICAO Doc 9303-4. There is no check digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "JP_PASSPORT",
    title: "Passport number",
    country: "JP",
    source: "Ministry of Foreign Affairs; ICAO Doc 9303",
    check: "series letter",
    triggers: &[Trigger::Hint("AA9{7}")],
    words: &["旅券", "パスポート", "passport", "travel document"],
    find,
    examples: &["TK1234567", "MZ7654321"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !matches!(site.value().first(), Some(b'T' | b'M' | b'N' | b'C' | b'D')) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("AA9999999", sure::BARE)])
}
