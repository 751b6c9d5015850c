//! Establishment number (SIRET): the SIREN of the company and five digits.
//!
//! Source: France, INSEE, Code de commerce R123-221.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_SIRET",
    title: "Establishment number (SIRET)",
    country: "FR",
    source: "France, INSEE, Code de commerce R123-221",
    check: "Luhn of SIREN and of the whole",
    triggers: &[Trigger::Hint("9{14}"), Trigger::Shape("999-999-999-9{5}"), Trigger::Shape("9{9}-9{5}")],
    words: &["siret", "établissement", "etablissement"],
    find,
    examples: &["84407267800049", "844 072 678 00049"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    // The establishments of La Poste satisfy a plain sum by 5 in place of Luhn.
    let posted = digits.starts_with(b"356000000") && europe::sum(digits, &[1; 14], 5) == Some(0);
    if !check::luhn(digits.part(0, 9)) || !(posted || check::luhn(digits)) || europe::same(digits.part(0, 9)) {
        return Seen::No;
    }
    europe::graded(site, b" .", sure::WEAK, sure::LIKELY)
}
