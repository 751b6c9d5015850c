//! Personal identification number (IDNP).
//!
//! Source: Moldova, Public Services Agency, Government Decision 333/2002.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MD_IDNP",
    title: "Personal identification number (IDNP)",
    country: "MD",
    source: "Moldova, Public Services Agency, Government Decision 333/2002",
    check: "first digit; weights 7 3 1, mod 10",
    triggers: &[Trigger::Hint("9{13}")],
    words: &["idnp", "cod personal", "codul personal", "cod numeric personal", "персональный код"],
    common: true,
    find,
    examples: &["0473055890254"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = matches!(digits.first(), Some(b'0' | b'2' | b'9'))
        && europe::sum(digits, &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1], 10) == europe::last(digits)
        && !europe::same(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "13 digits")
    } else {
        Seen::No
    }
}
