//! Company number (matični broj).
//!
//! Source: Serbia, Business Registers Agency (APR).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RS_MATICNI_BROJ",
    title: "Company number (matični broj)",
    country: "RS",
    source: "Serbia, Business Registers Agency (APR)",
    check: "weights 8 to 2, mod 11",
    triggers: &[Trigger::Hint("9{8}")],
    words: &["matični broj", "maticni broj", "матични број", "mat br"],
    find,
    examples: &["10812210"],
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
