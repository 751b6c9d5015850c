//! Identity card number: three letters, check digit, five digits.
//!
//! Source: Poland, Act on identity cards of 6 August 2010.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PL_ID_CARD",
    title: "Identity card number",
    country: "PL",
    source: "Poland, Act on identity cards of 6 August 2010",
    check: "weights 7 3 1 9 7 3 1 7 3, mod 10",
    triggers: &[Trigger::Hint("A{3}9{6}"), Trigger::Hint("A{3}-9{6}")],
    words: &[
        "dowód osobisty", "dowod osobisty", "dowodu osobistego", "nr dowodu", "seria i numer", "dowód",
        "identity card",
    ],
    find,
    examples: &["ABA300000"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let values = plain.iter().map(|byte| char::from(*byte).to_digit(36).unwrap_or(0));
    let sum = values
        .zip([7, 3, 1, 9, 7, 3, 1, 7, 3])
        .map(|(value, weight)| value * weight)
        .sum::<u32>();
    if sum % 10 == 0 && europe::capitals(site) {
        return europe::graded(site, b" ", sure::WEAK, sure::WEAK);
    }
    Seen::No
}
