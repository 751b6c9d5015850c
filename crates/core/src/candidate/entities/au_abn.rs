//! Australian business number: two check digits and nine digits, of companies the ACN.
//!
//! Source: Australian Business Register, Format of the ABN: the first digit less 1, the weights 10, 1,
//! 3, 5 to 19, a multiple of 89.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_ABN",
    title: "Australian business number",
    country: "AU",
    source: "Australian Business Register, A New Tax System (Australian Business Number) Act 1999",
    check: "weighted sum mod 89",
    triggers: &[Trigger::Shape("99-999-999-999"), Trigger::Hint("9{11}")],
    words: &[
        "abn",
        "business number",
        "australian business",
        "tax invoice",
        "gst",
    ],
    find,
    examples: &["51 824 753 556", "83914571673"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const WEIGHTS: [u8; 11] = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
    let digits = site.plain();
    // The first digit counts one less.
    let sum = check::weighted(digits, &WEIGHTS).and_then(|sum| sum.checked_sub(10));
    if digits.first() == Some(&b'0') || sum.is_none_or(|sum| sum % 89 != 0) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("99 999 999 999", sure::LIKELY),
            ("99999999999", sure::WEAK),
        ],
    )
}
