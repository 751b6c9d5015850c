//! Tax number (PIB).
//!
//! Source: Montenegro, Tax Administration Act.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ME_PIB",
    title: "Tax number (PIB)",
    country: "ME",
    source: "Montenegro, Tax Administration Act",
    check: "weights 8 to 2, mod 11",
    triggers: &[Trigger::Hint("9{8}")],
    words: &["pib", "poreski identifikacioni", "poreski broj"],
    find,
    examples: &["29075181"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::mod11(digits, &[8, 7, 6, 5, 4, 3, 2], Some(0));
    if holds {
        site.found(sure::WEAK, Check::Digits, "8 digits")
    } else {
        Seen::No
    }
}
