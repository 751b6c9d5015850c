//! Tax number (PIB).
//!
//! Source: Serbia, Law on tax procedure; Tax Administration.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RS_PIB",
    title: "Tax number (PIB)",
    country: "RS",
    source: "Serbia, Law on tax procedure; Tax Administration",
    check: "ISO 7064 mod 11-10",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("AA9{9}")],
    words: &["pib", "пиб", "poreski identifikacioni", "порески"],
    find,
    examples: &["198531994"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = check::mod11_10(digits) && !europe::same(digits) && digits.first() != Some(&b'0');
    if holds {
        site.found(sure::WEAK, Check::Digits, "9 digits")
    } else {
        Seen::No
    }
}
