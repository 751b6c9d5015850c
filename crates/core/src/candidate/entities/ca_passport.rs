//! Number of a passport: two letters and six digits, or a letter, six digits and two letters in the
//! books issued since 2023.
//!
//! Source: Immigration, Refugees and Citizenship Canada, passport data page; ICAO Doc 9303-4. There is
//! no check digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CA_PASSPORT",
    title: "Passport number",
    country: "CA",
    source: "Immigration, Refugees and Citizenship Canada; ICAO Doc 9303",
    triggers: &[Trigger::Hint("AA9{6}"), Trigger::Hint("A9{6}AA")],
    words: &["passport", "passeport", "canadian passport"],
    find,
    examples: &["GA302922", "HP482716"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    written(
        site,
        Check::None,
        &[("A999999AA", 22), ("AA999999", sure::BARE)],
    )
}
