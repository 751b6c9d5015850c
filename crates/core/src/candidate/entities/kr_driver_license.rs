//! Number of a driver's licence: police agency (11 to 28), year, serial number, check digits whose rule
//! is not published, 2-2-6-2.
//!
//! Source: National Police Agency, Road Traffic Act, enforcement rule.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KR_DRIVER_LICENSE",
    title: "Driver's licence number",
    country: "KR",
    source: "National Police Agency, Road Traffic Act enforcement rule",
    check: "police agency",
    triggers: &[Trigger::Hint("99-99-9{6}-99"), Trigger::Hint("9{12}")],
    words: &[
        "운전면허",
        "면허번호",
        "면허증",
        "driver license",
        "drivers license",
        "driver's license",
        "driving licence",
    ],
    find,
    examples: &["11-04-123456-01", "26-18-654321-50"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !matches!(digits.number(0, 2), 11..=28) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("99-99-999999-99", sure::WEAK),
            ("999999999999", sure::BARE),
        ],
    )
}
