//! Number of a passport: kind (M, S, R, O or D) and eight digits, or since December 2021 three digits,
//! a letter and four digits.
//!
//! Source: Ministry of Foreign Affairs, Passport Act; ICAO Doc 9303-4. There is no check digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KR_PASSPORT",
    title: "Passport number",
    country: "KR",
    source: "Ministry of Foreign Affairs, Passport Act; ICAO Doc 9303",
    check: "kind",
    triggers: &[Trigger::Hint("A9{8}"), Trigger::Hint("A999A9999")],
    words: &["여권", "여권번호", "passport", "travel document"],
    find,
    examples: &["M12345678", "M123A4567"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !matches!(site.value().first(), Some(b'M' | b'S' | b'R' | b'O' | b'D')) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("A99999999", 21), ("A999A9999", 22)],
    )
}
