//! Statistical number (REGON).
//!
//! Source: Poland, Act on official statistics of 29 June 1995.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PL_REGON",
    title: "Statistical number (REGON)",
    country: "PL",
    source: "Poland, Act on official statistics of 29 June 1995",
    check: "weights 8 9 2 3 4 5 6 7, mod 11; of 14 digits again",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("9{14}")],
    words: &["regon", "numer regon"],
    find,
    examples: &["384405720", "384405720"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let check = |weights: &[u8]| {
        europe::sum(digits, weights, 11).map(|rest| rest % 10) == europe::digit(digits, weights.len())
    };
    let long = digits.len() == 9 || check(&[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]);
    if check(&[8, 9, 2, 3, 4, 5, 6, 7]) && long && !europe::same(digits) {
        return site.found(sure::WEAK, Check::Digits, "9 or 14 digits");
    }
    Seen::No
}
