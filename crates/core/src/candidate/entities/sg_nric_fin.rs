//! National Registration Identity Card (S, T) and Foreign Identification Number (F, G, M): seven digits
//! and a check letter.
//!
//! Source: Immigration & Checkpoints Authority, National Registration Act 1965; the series M is given
//! out since 2022. The letters are as the numbers in use have them, mod 11 with the weights 2 7 6 5 4 3
//! 2.

use super::common::{value, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SG_NRIC_FIN",
    title: "Identity card or foreign identification number (NRIC, FIN)",
    country: "SG",
    source: "Immigration & Checkpoints Authority, National Registration Act 1965",
    check: "weighted sum mod 11",
    triggers: &[Trigger::Shape("A9{7}A")],
    words: &[
        "nric",
        "fin",
        "identity card",
        "singpass",
        "work permit",
        "ic no",
        "ic number",
        "身份证",
        "kad pengenalan",
    ],
    common: true,
    find,
    examples: &["S1234567D", "T0123456G"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let (add, letters): (u32, &[u8]) = match code.first() {
        Some(b'S') => (0, b"JZIHGFEDCBA"),
        Some(b'T') => (4, b"JZIHGFEDCBA"),
        Some(b'F') => (0, b"XWUTRQPNMLK"),
        Some(b'G') => (4, b"XWUTRQPNMLK"),
        Some(b'M') => (3, b"XWUTRQPNJLK"),
        _ => return Seen::No,
    };
    let sum = check::weighted(code.part(1, 8), &[2, 7, 6, 5, 4, 3, 2]).map(|sum| (sum + add) % 11);
    if sum.is_none() || sum != value(code, 8, letters) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("A9999999A", 75), ("a9999999a", sure::WEAK)],
    )
}
