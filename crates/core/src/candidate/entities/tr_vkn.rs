//! Tax identification number (VKN).
//!
//! Source: Turkey, Vergi Usul Kanunu 213; GİB.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TR_VKN",
    title: "Tax identification number (VKN)",
    country: "TR",
    source: "Turkey, Vergi Usul Kanunu 213; GİB",
    check: "sum of shifted digits by powers of two, mod 9",
    triggers: &[Trigger::Hint("9{10}")],
    words: &["vkn", "vergi kimlik", "vergi no", "vergi numarası", "vergi numarasi"],
    find,
    examples: &["7275166934"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let shifted = (1_u32..=9).map(|place| {
        let value = (europe::digit(digits, 9 - place as usize).unwrap_or(0) + place) % 10;
        match value * (1 << place) % 9 {
            0 if value != 0 => 9,
            rest => rest,
        }
    });
    let sum = shifted.sum::<u32>();
    if Some((10 - sum % 10) % 10) == europe::last(digits) && !europe::same(digits) {
        return site.found(sure::WEAK, Check::Digits, "10 digits");
    }
    Seen::No
}
