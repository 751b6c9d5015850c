//! Personal number of a foreigner.
//!
//! Source: Bulgaria, Foreigners in the Republic of Bulgaria Act.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BG_PNF",
    title: "Personal number of a foreigner",
    country: "BG",
    source: "Bulgaria, Foreigners in the Republic of Bulgaria Act",
    check: "weights 21 19 17 13 11 9 7 3 1, mod 10",
    triggers: &[Trigger::Hint("9{10}")],
    words: &["лнч", "личен номер на чужденец", "lnch", "pnf", "lnc", "foreigner"],
    find,
    examples: &["7178807877"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds =
        europe::sum(digits, &[21, 19, 17, 13, 11, 9, 7, 3, 1], 10) == europe::last(digits) && !europe::same(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "10 digits")
    } else {
        Seen::No
    }
}
