//! Number of a passport: nine digits, or a letter and eight digits in the books issued since 2021.
//!
//! Source: Department of State, passport book; ICAO Doc 9303-4 (nine places). There is no check digit
//! outside of the machine readable zone.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_PASSPORT",
    title: "Passport number",
    country: "US",
    source: "Department of State, 7 FAM 1300; ICAO Doc 9303",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("A9{8}")],
    words: &["passport", "pasaporte", "us passport", "travel document"],
    find,
    examples: &["340020013", "A12345677"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[("A99999999", sure::BARE), ("999999999", sure::BARE)],
    )
}
