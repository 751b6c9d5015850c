//! Employer identification number: a prefix of two digits that tells the campus, and seven digits.
//!
//! Source: Internal Revenue Service, Publication 1635 and its list of valid prefixes. There is no check
//! digit.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_EIN",
    title: "Employer identification number",
    country: "US",
    source: "Internal Revenue Service, Publication 1635",
    check: "campus prefix",
    triggers: &[Trigger::Hint("99-9{7}"), Trigger::Hint("9{9}")],
    words: &[
        "ein",
        "fein",
        "employer identification",
        "employer id",
        "federal tax id",
        "tax id",
        "federal id",
        "taxpayer id",
    ],
    find,
    examples: &["12-3465798", "98-7654321"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let prefix = digits.number(0, 2);
    let never =
        matches!(prefix, 0 | 7..=9 | 17..=19 | 28 | 29 | 49 | 69 | 70 | 78 | 79 | 89 | 96 | 97);
    if never || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("99-9999999", sure::WEAK), ("999999999", sure::BARE)],
    )
}
