//! Bank account number: bank, branch, account and suffix, 2-4-7-2 or 2-4-7-3 digits. Which weights
//! apply depends on the bank.
//!
//! Source: Inland Revenue, Resident Withholding Tax specification, bank account number validation;
//! Payments NZ, register of bank branches.

use super::common::{digit, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NZ_BANK_ACCOUNT",
    title: "Bank account number",
    country: "NZ",
    source: "Payments NZ; Inland Revenue, bank account number validation",
    check: "bank; weighted sum by bank",
    triggers: &[
        Trigger::Shape("99-9999-9{7}-99"),
        Trigger::Shape("99-9999-9{7}-999"),
        Trigger::Hint("9{15,16}"),
    ],
    words: &[
        "bank account",
        "account number",
        "account no",
        "direct credit",
        "bank acct",
    ],
    find,
    examples: &["12-3140-0171323-50", "01-0242-0100194-000"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let mut account = [b'0'; 16];
    let (body, suffix) = digits.split_at(13);
    for (slot, digit) in account.iter_mut().zip(body) {
        *slot = *digit;
    }
    for (slot, digit) in account.iter_mut().rev().zip(suffix.iter().rev()) {
        *slot = *digit;
    }
    let plain: [u32; 16] = [0, 0, 6, 3, 7, 9, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0];
    let high = [0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0];
    let (weights, fold, modulus) = match digits.number(0, 2) {
        1..=3 | 6 | 10..=24 | 27 | 30 | 35 | 38 if digits.number(6, 13) < 990_000 => (plain, 0, 11),
        1..=3 | 6 | 10..=24 | 27 | 30 | 35 | 38 => (high, 0, 11),
        8 => ([0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0], 0, 11),
        9 => ([0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 1], 9, 11),
        25 | 33 => ([0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0], 0, 10),
        26 | 28 | 29 => ([0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1], 9, 10),
        _ => return Seen::No,
    };
    // Where products are folded, those above 9 count by their digits until one is left.
    let folded = |product: u32| {
        if fold > 0 && product > fold {
            (product - 1) % fold + 1
        } else {
            product
        }
    };
    let sum = (0..16).zip(weights).try_fold(0, |sum, (at, weight)| {
        Some(sum + folded(digit(&account, at)? * weight))
    });
    if sum.is_none_or(|sum| sum % modulus != 0) || uniform(body) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("99-9999-9999999-99", sure::STRONG),
            ("99-9999-9999999-999", sure::STRONG),
            ("99 9999 9999999 99", sure::LIKELY),
            ("99 9999 9999999 999", sure::LIKELY),
            ("999999999999999", sure::WEAK),
            ("9999999999999999", sure::WEAK),
        ],
    )
}
