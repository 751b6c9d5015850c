//! Number of a bank account: 8 to 17 digits without any common structure, so only a word makes it one.
//!
//! Source: ANSI X9.100-160 gives the account field of the MICR line up to 17 digits; each bank numbers
//! as it likes.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_BANK_NUMBER",
    title: "Bank account number",
    country: "US",
    source: "ANSI X9.100-160 (MICR line); banks' own numbering",
    triggers: &[Trigger::Hint("9{8,17}")],
    words: &[
        "bank account",
        "checking account",
        "savings account",
        "account number",
        "account no",
        "acct no",
        "acct number",
        "acct",
        "bank acct",
        "direct deposit",
        "deposit account",
        "account num",
        "a/c",
        "acc no",
        "account #",
        "sort code",
    ],
    find,
    examples: &["945456787654", "735061284912"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.value()) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "8 to 17 digits")
}
