//! Company number (SIREN).
//!
//! Source: France, INSEE, Code de commerce R123-221.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_SIREN",
    title: "Company number (SIREN)",
    country: "FR",
    source: "France, INSEE, Code de commerce R123-221",
    check: "Luhn",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("999-999-999")],
    words: &["siren", "rcs", "immatriculation", "registre du commerce"],
    find,
    examples: &["765352141", "765 352 141"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = check::luhn(digits) && !europe::same(digits);
    if holds {
        europe::graded(site, b" .", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}
