//! Nigeria Uniform Bank Account Number: nine digits and a check digit that also covers the bank's code
//! of three digits, which is often written elsewhere.
//!
//! Source: Central Bank of Nigeria, Revised Standards on Nigeria Uniform Bank Account Number (NUBAN),
//! 2020; bank codes begin with 0.

use super::common::{digit, lack, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NG_NUBAN",
    title: "Bank account number (NUBAN)",
    country: "NG",
    source: "Central Bank of Nigeria, Revised Standards on NUBAN (2020)",
    check: "with the bank's code: weights 3 7 3, mod 10",
    triggers: &[
        Trigger::Hint("9{10}"),
        Trigger::Hint("999-9{10}"),
        Trigger::Hint("9{13}"),
    ],
    words: &[
        "nuban",
        "account number",
        "account no",
        "acct no",
        "bank account",
        "acct",
        "aza",
    ],
    find,
    examples: &["058-0123456785", "0140123456"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const WEIGHTS: [u8; 12] = [3, 7, 3, 3, 7, 3, 3, 7, 3, 3, 7, 3];
    let digits = site.plain();
    if uniform(digits) {
        return Seen::No;
    }
    if digits.len() == 10 {
        // The check digit covers the bank's code, which is not here.
        return site.found(sure::BARE, Check::None, "10 digits");
    }
    let lacks = lack(digits.part(0, 12), &WEIGHTS, 10);
    if digits.first() != Some(&b'0') || lacks.is_none() || lacks != digit(digits, 12) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999-9999999999", sure::WEAK),
            ("999 9999999999", sure::WEAK),
            ("9999999999999", sure::WEAK),
        ],
    )
}
