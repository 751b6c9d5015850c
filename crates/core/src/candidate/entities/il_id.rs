//! Mispar Zehut: nine digits, the last a Luhn digit.
//!
//! Source: Population and Immigration Authority, Population Registry Law 5725-1965.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IL_ID",
    title: "Identity number (teudat zehut)",
    country: "IL",
    source: "Population and Immigration Authority, Population Registry Law 1965",
    check: "Luhn",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("9{8}-9")],
    words: &[
        "תעודת זהות",
        "ת.ז.",
        "ת\"ז",
        "מספר זהות",
        "ת.ז",
        "teudat zehut",
        "israeli id",
        "identity number",
        "id number",
    ],
    find,
    examples: &["031245673", "20845631-9"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !check::luhn(digits) || digits.number(0, 4) == 0 || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("99999999-9", sure::WEAK), ("999999999", sure::WEAK)],
    )
}
