//! Mã số thuế: nine digits and a check digit, of branches with three more behind a dash.
//!
//! Source: General Department of Taxation, Circular 105/2020/TT-BTC, article 5.

use super::common::{digit, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "VN_MST",
    title: "Tax code (MST)",
    country: "VN",
    source: "General Department of Taxation, Circular 105/2020/TT-BTC",
    check: "weighted sum mod 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Shape("9{10}-999")],
    words: &[
        "mst",
        "mã số thuế",
        "ma so thue",
        "thuế",
        "tax code",
        "tax id",
    ],
    find,
    examples: &["0100233488", "0314409058-002"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let rest = check::weighted_mod(digits.part(0, 9), &[31, 29, 23, 19, 17, 13, 7, 5, 3], 11);
    let last = rest.and_then(|rest| 10_u32.checked_sub(rest));
    let branch = digits.len() == 10 || digits.number(10, 13) > 0;
    if !branch || digits.number(2, 9) == 0 || last.is_none() || last != digit(digits, 9) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("9999999999-999", sure::LIKELY), ("9999999999", sure::WEAK)],
    )
}
