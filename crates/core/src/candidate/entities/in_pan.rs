//! Permanent account number: three letters, kind of holder, initial, four digits, check letter. The
//! rule of the check letter is not published.
//!
//! Source: Income Tax Department, Income-tax Rules 1962, rule 114.

use super::common::{coded, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_PAN",
    title: "Permanent account number",
    country: "IN",
    source: "Income Tax Department, Income-tax Rules 1962, rule 114",
    check: "kind of holder",
    triggers: &[Trigger::Shape("A{5}9999A")],
    words: &[
        "pan",
        "permanent account",
        "pan card",
        "income tax",
        "पैन",
        "पैन कार्ड",
    ],
    find,
    examples: &["ACUPA7085R", "AAAPL1234C"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let holder = code.get(3).is_some_and(|b| b"ABCFGHLJPTK".contains(b));
    if !holder || code.part(5, 9) == b"0000" {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[("AAAAA9999A", if coded(site) { sure::WEAK } else { sure::LIKELY }), ("aaaaa9999a", sure::BARE)],
    )
}
