//! Demographic register number (УНЗР): YYYYMMDD of birth, serial, check digit.
//!
//! Source: Ukraine, Law 5492-VI on the demographic register.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UA_UNZR",
    title: "Demographic register number (УНЗР)",
    country: "UA",
    source: "Ukraine, Law 5492-VI on the demographic register",
    check: "date of birth; weights 7 3 1, mod 10",
    triggers: &[Trigger::Shape("9{8}-9{5}"), Trigger::Hint("9{13}")],
    words: &["унзр", "unzr", "демографічн"],
    common: true,
    find,
    examples: &["19670417-90963", "1967041790963"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::is_date(digits.number(0, 4), digits.number(4, 6), digits.number(6, 8))
        && europe::mrz(digits.part(0, 12)) == europe::last(digits);
    if holds {
        europe::graded(site, b"-", sure::WEAK, sure::LIKELY)
    } else {
        Seen::No
    }
}
