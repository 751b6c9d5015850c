//! Personal Public Service number (PPSN): seven digits, check letter and at times a second letter.
//!
//! Source: Ireland, Social Welfare Consolidation Act 2005, section 262; Revenue.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IE_PPSN",
    title: "Personal Public Service number (PPSN)",
    country: "IE",
    source: "Ireland, Social Welfare Consolidation Act 2005, section 262; Revenue",
    check: "weights 8 to 2 and 9, mod 23",
    triggers: &[Trigger::Shape("9{7}A{1,2}"), Trigger::Shape("9{7}-A{1,2}")],
    words: &["pps", "ppsn", "pps no", "pps number", "personal public service", "uimhir psp"],
    common: true,
    find,
    examples: &["5018151O", "5018151O"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let second = plain
        .get(8)
        .is_none_or(|byte| matches!(byte, b'A'..=b'I' | b'T' | b'W' | b'X' | b'S'));
    if !holds(plain) || !second || !europe::capitals(site) {
        return Seen::No;
    }
    let sure = if plain.len() == 9 { sure::LIKELY } else { sure::WEAK };
    europe::graded(site, b"", sure, sure)
}

pub(super) fn holds(plain: &[u8]) -> bool {
    let value = |byte: &u8| u32::from(byte.wrapping_sub(b'A')) + 1;
    // W as second letter counts 0, as it stood for a wife once.
    let second = plain.get(8).filter(|byte| **byte != b'W').map_or(0, value);
    let sum = europe::sum(plain, &[8, 7, 6, 5, 4, 3, 2], 1000).map(|sum| (sum + 9 * second) % 23);
    let letter = sum.and_then(|rest| b"WABCDEFGHIJKLMNOPQRSTUV".get(rest as usize));
    matches!(plain.len(), 8 | 9) && letter == plain.get(7) && !europe::same(plain.get(..7).unwrap_or(&[]))
}
