//! Organisation identification number (IDNO).
//!
//! Source: Moldova, Public Services Agency, Government Decision 333/2002.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MD_IDNO",
    title: "Organisation identification number (IDNO)",
    country: "MD",
    source: "Moldova, Public Services Agency, Government Decision 333/2002",
    check: "first digit; weights 7 3 1, mod 10",
    triggers: &[Trigger::Hint("9{13}")],
    words: &["idno", "cod fiscal", "codul fiscal", "фискальный код"],
    find,
    examples: &["1711704926039"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = matches!(digits.first(), Some(b'1'))
        && europe::sum(digits, &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1], 10) == europe::last(digits)
        && !europe::same(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "13 digits")
    } else {
        Seen::No
    }
}
