//! Unique entity number: of businesses eight digits, of companies year and five digits, of others
//! century, year, kind and four digits, each with a check letter.
//!
//! Source: Accounting and Corporate Regulatory Authority, Unique Entity Number.

use super::common::{value, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SG_UEN",
    title: "Unique entity number",
    country: "SG",
    source: "Accounting and Corporate Regulatory Authority, UEN",
    check: "kind; weighted sum mod 11",
    triggers: &[
        Trigger::Hint("9{8}A"),
        Trigger::Shape("9{9}A"),
        Trigger::Shape("A99AA9{4}A"),
    ],
    words: &[
        "uen",
        "entity number",
        "acra",
        "business registration",
        "company registration",
        "gst reg",
    ],
    find,
    examples: &["00192200M", "197401143C"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const OTHER: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWX0123456789";
    let code = site.plain();
    let (sum, letters): (Option<u32>, &[u8]) = match (code.len(), code.first()) {
        (9, _) => (
            check::weighted(code.part(0, 8), &[10, 4, 9, 3, 8, 2, 7, 1]),
            b"XMKECAWLJDB",
        ),
        (_, Some(b'0'..=b'9')) if matches!(code.number(0, 4), 1800..=2099) => (
            check::weighted(code.part(0, 9), &[10, 8, 6, 4, 9, 7, 5, 3, 1]),
            b"ZKCMDNERGWH",
        ),
        (_, Some(b'R' | b'S' | b'T')) => {
            let weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
            let sum = (0..9).zip(weights).try_fold(0, |sum, (at, weight)| {
                Some(sum + value(code, at, OTHER)? * weight)
            });
            (sum.map(|sum| sum + 11 * 9 - 5), OTHER)
        }
        _ => return Seen::No,
    };
    let sum = sum.map(|sum| sum % 11);
    if sum.is_none() || sum != value(code, code.len() - 1, letters) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("A99AA9999A", sure::STRONG),
            ("999999999A", sure::LIKELY),
            ("99999999A", sure::WEAK),
        ],
    )
}
