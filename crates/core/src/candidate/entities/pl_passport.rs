//! Passport number: two letters, check digit, six digits.
//!
//! Source: Poland, Act on passports of 27 January 2022.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PL_PASSPORT",
    title: "Passport number",
    country: "PL",
    source: "Poland, Act on passports of 27 January 2022",
    check: "weights 7 3 9 1 7 3 1 7 3, mod 10",
    triggers: &[Trigger::Hint("AA9{7}"), Trigger::Hint("AA-9{7}")],
    words: &["paszport", "paszportu", "nr paszportu", "passport"],
    find,
    examples: &["EC5741492", "EC 5741492"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let values = plain.iter().map(|byte| char::from(*byte).to_digit(36).unwrap_or(0));
    let sum = values
        .zip([7, 3, 9, 1, 7, 3, 1, 7, 3])
        .map(|(value, weight)| value * weight)
        .sum::<u32>();
    if sum % 10 == 0 && europe::capitals(site) {
        return europe::graded(site, b" ", sure::WEAK, sure::WEAK);
    }
    Seen::No
}
