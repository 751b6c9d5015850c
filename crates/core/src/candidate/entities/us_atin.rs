//! Adoption taxpayer identification number: 9XX-93-XXXX, for a child whose adoption is pending.
//!
//! Source: Internal Revenue Service, Form W-7A and Internal Revenue Manual 3.13.40. There is no check
//! digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_ATIN",
    title: "Adoption taxpayer identification number",
    country: "US",
    source: "Internal Revenue Service, Form W-7A",
    check: "area 900-999; group 93",
    triggers: &[Trigger::Shape("999-99-9999"), Trigger::Hint("9{9}")],
    words: &["atin", "adoption taxpayer", "adoptive", "adoption"],
    find,
    examples: &["912-93-3456", "912933456"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if digits.first() != Some(&b'9') || digits.number(3, 5) != 93 {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("999-99-9999", sure::LIKELY), ("999999999", sure::BARE)],
    )
}
