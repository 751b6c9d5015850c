//! Number of legal entities (RSIN): nine digits, by the rule of the BSN.
//!
//! Source: Netherlands, Handelsregisterwet 2007; Belastingdienst.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NL_RSIN",
    title: "Number of legal entities (RSIN)",
    country: "NL",
    source: "Netherlands, Handelsregisterwet 2007; Belastingdienst",
    check: "weights 9 to 2 and -1, mod 11",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("999-999-999")],
    words: &["rsin", "fiscaal nummer", "rechtspersonen"],
    find,
    examples: &["885332313"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = super::nl_bsn::holds(digits);
    if holds {
        europe::graded(site, b" .", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}
