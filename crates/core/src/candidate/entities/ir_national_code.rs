//! National code: place of issue, serial number, check digit, 3-6-1 digits.
//!
//! Source: National Organization for Civil Registration of Iran, the national code's law of 1997; mod
//! 11 with the weights 10 to 2.

use super::common::{digit, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IR_NATIONAL_CODE",
    title: "National code (kod-e melli)",
    country: "IR",
    source: "National Organization for Civil Registration",
    check: "weighted sum mod 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Shape("999-9{6}-9")],
    words: &[
        "کد ملی",
        "کدملی",
        "شماره ملی",
        "کارت ملی",
        "code melli",
        "kod melli",
        "national code",
        "melli",
        "national id",
    ],
    find,
    examples: &["0067475329", "149-123457-1"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let last = match check::weighted_mod(digits.part(0, 9), &[10, 9, 8, 7, 6, 5, 4, 3, 2], 11) {
        Some(rest @ (0 | 1)) => Some(rest),
        rest => rest.map(|rest| 11 - rest),
    };
    if uniform(digits) || digits.number(0, 3) == 0 || last.is_none() || last != digit(digits, 9) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("999-999999-9", sure::LIKELY), ("9999999999", sure::WEAK)],
    )
}
