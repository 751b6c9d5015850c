//! Sort code, with or without account number: six digits in pairs, the account has eight.
//!
//! Source: Pay.UK, Bacs sorting code.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_SORT_CODE",
    title: "Sort code, with or without account number",
    country: "GB",
    source: "Pay.UK, Bacs sorting code",
    triggers: &[
        Trigger::Hint("99-99-99"),
        Trigger::Hint("99-99-99-9{8}"),
        Trigger::Hint("99-99-99)9{8}"),
        Trigger::Hint("9{6}-9{8}"),
    ],
    words: &["sort code", "sortcode", "bacs", "s/c"],
    find,
    examples: &["12-02-67", "12-02-67 11202677"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if europe::same(digits.part(0, 6)) {
        return Seen::No;
    }
    let account = digits.len() == 14;
    match site.value().get(2) {
        Some(b'-') => site.found(if account { sure::WEAK } else { sure::BARE }, Check::None, "2-2-2"),
        Some(_) if account && !site.crowded() => site.found(sure::BARE, Check::None, "sort code and account"),
        _ => Seen::No,
    }
}
