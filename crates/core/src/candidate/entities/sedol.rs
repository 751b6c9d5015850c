//! Stock Exchange Daily Official List: six digits or consonants and a check digit.
//!
//! Source: London Stock Exchange, SEDOL Masterfile Technical Specification (weights 1 3 1 7 3 9).

use super::common::{digit, uniform, value};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SEDOL",
    title: "Securities number (SEDOL)",
    source: "London Stock Exchange, SEDOL Masterfile",
    check: "weighted sum mod 10",
    on: false,
    triggers: &[Trigger::HintCode(7, 7)],
    words: &["sedol", "security", "securities"],
    find,
    examples: &["0263494", "B0YBKJ7"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const ALPHABET: &[u8] = b"0123456789.BCD.FGH.JKLMN.PQRST.VWXYZ";
    let code = site.plain();
    let sum = (0..7)
        .zip([1, 3, 1, 7, 3, 9, 1])
        .try_fold(0, |sum, (at, weight)| {
            Some(sum + value(code, at, ALPHABET)? * weight)
        });
    let capitals = !site.value().iter().any(u8::is_ascii_lowercase);
    let ends = digit(code, 6).is_some();
    if !capitals || !ends || sum.is_none_or(|sum| sum % 10 != 0) || uniform(code) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "7 places")
}
