//! National identification number, which is the taxpayer number of persons, and that of companies (0 in
//! front): twelve digits and a check digit, 1-4-5-2-1.
//!
//! Source: Department of Provincial Administration, Civil Registration Act B.E. 2534; Revenue
//! Department.

use super::common::{digit, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TH_TNIN",
    title: "National or taxpayer identification number",
    country: "TH",
    source: "Department of Provincial Administration, Civil Registration Act 1991; Revenue Department",
    check: "weighted sum mod 11",
    triggers: &[
        Trigger::Shape("9-9999-9{5}-99-9"),
        Trigger::Hint("9{13}"),
        Trigger::Shape("9-99-9-999-9{5}-9"),
    ],
    words: &[
        "บัตรประชาชน",
        "เลขประจำตัว",
        "เลขบัตร",
        "ประจำตัวประชาชน",
        "ผู้เสียภาษี",
        "national id",
        "thai id",
        "tax id",
        "citizen id",
        "id card",
        "tnin",
    ],
    common: true,
    find,
    examples: &["3-1006-00445-63-5", "3100600445635"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const WEIGHTS: [u8; 12] = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    let digits = site.plain();
    let rest = check::weighted_mod(digits.part(0, 12), &WEIGHTS, 11);
    let last = rest.map(|rest| (11 - rest) % 10);
    if digits.first() == Some(&b'9')
        || uniform(digits)
        || last.is_none()
        || last != digit(digits, 12)
    {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9-9999-99999-99-9", sure::STRONG),
            ("9 9999 99999 99 9", sure::STRONG),
            ("9-99-9-999-99999-9", sure::STRONG),
            ("9999999999999", sure::WEAK),
        ],
    )
}
