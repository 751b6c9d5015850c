//! Cédula de identidad y electoral: town of issue, seven digits, Luhn digit.
//!
//! Source: Junta Central Electoral, Ley 8-92. Some cards of the first years do not satisfy Luhn and are
//! not found.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DO_CEDULA",
    title: "Identity and voter's card (cédula)",
    country: "DO",
    source: "Junta Central Electoral, Ley 8-92",
    check: "Luhn",
    triggers: &[Trigger::Shape("999-9{7}-9"), Trigger::Hint("9{11}")],
    words: &["cédula", "cedula", "identidad y electoral", "junta central"],
    find,
    examples: &["001-1391820-5", "00113918205"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if digits.number(0, 3) == 0 || !check::luhn(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("999-9999999-9", sure::STRONG), ("99999999999", sure::WEAK)],
    )
}
