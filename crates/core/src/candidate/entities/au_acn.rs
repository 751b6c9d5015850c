//! Australian company number: eight digits and a check digit.
//!
//! Source: Australian Securities and Investments Commission, Australian company number digit check.

use super::common::{digit, lack, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_ACN",
    title: "Australian company number",
    country: "AU",
    source: "Australian Securities and Investments Commission, Corporations Act 2001",
    check: "weighted sum mod 10",
    triggers: &[Trigger::Hint("999-999-999"), Trigger::Hint("9{9}")],
    words: &["acn", "company number", "australian company", "asic"],
    find,
    examples: &["004 085 616", "010499966"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let lacks = lack(digits.part(0, 8), &[8, 7, 6, 5, 4, 3, 2, 1], 10);
    if uniform(digits) || lacks.is_none() || lacks != digit(digits, 8) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("999 999 999", sure::WEAK), ("999999999", sure::WEAK)],
    )
}
