//! Social security number (ΑΜΚΑ): DDMMYY of birth, serial, check digit.
//!
//! Source: Greece, IDIKA, Law 3655/2008 article 153.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GR_AMKA",
    title: "Social security number (ΑΜΚΑ)",
    country: "GR",
    source: "Greece, IDIKA, Law 3655/2008 article 153",
    check: "date of birth; Luhn",
    triggers: &[Trigger::Hint("9{11}"), Trigger::Hint("9{6}-9{5}")],
    words: &["αμκα", "α μ κ α", "amka", "κοινωνικής ασφάλισης", "social security"],
    common: true,
    find,
    examples: &["28088844726", "280888 44726"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::ddmmyy(digits.part(0, 6)) && check::luhn(digits);
    if holds {
        europe::graded(site, b" -", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}
