//! Business registration number: tax office, kind, serial number and check digit, 3-2-5 digits.
//!
//! Source: National Tax Service, Value-Added Tax Act, enforcement decree article 11.

use super::common::{digit, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "KR_BRN",
    title: "Business registration number",
    country: "KR",
    source: "National Tax Service, Value-Added Tax Act",
    check: "weighted sum mod 10",
    triggers: &[Trigger::Shape("999-99-9{5}"), Trigger::Hint("9{10}")],
    words: &[
        "사업자등록번호",
        "사업자번호",
        "사업자등록",
        "사업자",
        "brn",
        "business registration",
    ],
    find,
    examples: &["120-81-47521", "1248100998"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let sum = check::weighted(digits, &[1, 3, 7, 1, 3, 7, 1, 3, 5, 1]);
    let carried = digit(digits, 8).map_or(0, |digit| digit * 5 / 10);
    let office = digits.number(0, 3) > 100 && digits.number(3, 5) > 0;
    if !office || uniform(digits) || sum.is_none_or(|sum| !(sum + carried).is_multiple_of(10)) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("999-99-99999", sure::LIKELY), ("9999999999", sure::WEAK)],
    )
}
