//! Unified business number: eight digits with the weights 1 2 1 2 1 2 4 1, the digits of the products
//! added up.
//!
//! Source: Ministry of Finance, Fiscal Information Agency: since April 2023 the sum is a multiple of 5
//! (before of 10).

use super::common::{digit, uniform};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TW_UBN",
    title: "Unified business number",
    country: "TW",
    source: "Ministry of Finance, Fiscal Information Agency, unified business number check",
    check: "weighted sum of digits mod 5",
    triggers: &[Trigger::Hint("9{8}")],
    words: &[
        "統一編號",
        "統編",
        "營業人",
        "ubn",
        "business number",
        "gui number",
        "unified business",
    ],
    find,
    examples: &["00501503", "22099131"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let crossed = |product: u32| product / 10 + product % 10;
    let sum = (0..8)
        .zip([1, 2, 1, 2, 1, 2, 4, 1])
        .try_fold(0, |sum, (at, weight)| {
            Some(sum + crossed(digit(digits, at)? * weight))
        });
    // A 7 in the seventh place may count 28 as 10, and 10 as 1 or 0.
    let seven = digits.get(6) == Some(&b'7');
    let right = sum.is_some_and(|sum| sum % 5 == 0 || (seven && (sum + 1) % 5 == 0));
    if !right || uniform(digits) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "8 digits")
}
