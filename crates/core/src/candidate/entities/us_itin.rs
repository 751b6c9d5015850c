//! Individual taxpayer identification number: 9XX-GG-XXXX, for those who cannot have a social security
//! number.
//!
//! Source: Internal Revenue Service, Publication 1915 and Internal Revenue Manual 3.21.263: the area is
//! 900 to 999, the group 50 to 65, 70 to 88, 90 to 92 or 94 to 99. There is no check digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_ITIN",
    title: "Individual taxpayer identification number",
    country: "US",
    source: "Internal Revenue Service, Publication 1915",
    check: "area 900-999; group 50-65, 70-88, 90-92 or 94-99",
    triggers: &[Trigger::Shape("999-99-9999"), Trigger::Hint("9{9}")],
    words: &[
        "itin",
        "taxpayer identification",
        "individual taxpayer",
        "tax id",
        "taxpayer id",
        "tin",
        "número de contribuyente",
    ],
    find,
    examples: &["912-70-3456", "987854399"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let group = digits.number(3, 5);
    if digits.first() != Some(&b'9') || !matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("999-99-9999", sure::LIKELY),
            ("999 99 9999", sure::WEAK),
            ("999999999", sure::BARE),
        ],
    )
}
