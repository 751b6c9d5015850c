//! Corporate number: a check digit in front of twelve digits.
//!
//! Source: National Tax Agency; Ministry of Finance, Ordinance 70 of 2014: 9 less the remainder by 9 of
//! the sum with the weights 1 and 2 in turn from the right.

use super::common::{digit, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "JP_CORPORATE_NUMBER",
    title: "Corporate number",
    country: "JP",
    source: "National Tax Agency, Corporate Number Publication; Ordinance 70/2014 of the Ministry of Finance",
    check: "weighted sum mod 9",
    triggers: &[Trigger::Hint("9{13}"), Trigger::Shape("9-9999-9999-9999")],
    words: &["法人番号", "corporate number", "houjin bangou", "法人"],
    find,
    examples: &["5835678256246", "7000012050002"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let rest = check::weighted_mod(digits.part(1, 13), &[2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], 9);
    if rest.is_none() || rest.map(|rest| 9 - rest) != digit(digits, 0) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9-9999-9999-9999", sure::LIKELY),
            ("9999999999999", sure::WEAK),
        ],
    )
}
