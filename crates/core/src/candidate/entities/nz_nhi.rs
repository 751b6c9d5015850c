//! National health index number: three letters without I and O, three digits and a check digit; the new
//! form has two digits, a letter and a check letter.
//!
//! Source: Ministry of Health, HISO 10046 Consumer Health Identity Standard: weights 7 to 2, mod 11, of
//! the new form mod 23.

use super::common::{digit, value, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NZ_NHI",
    title: "National health index number",
    country: "NZ",
    source: "Ministry of Health, HISO 10046",
    check: "mod 11, or mod 23 with letters (new form)",
    triggers: &[Trigger::Hint("A{3}9{4}"), Trigger::Shape("A{3}99AA")],
    words: &[
        "nhi",
        "national health index",
        "health index",
        "hospital no",
        "patient",
    ],
    find,
    examples: &["ZAC5361", "ZZZ0016"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const LETTERS: &[u8] = b" ABCDEFGHJKLMNPQRSTUVWXYZ";
    let code = site.plain();
    let number = |at: usize| digit(code, at).or_else(|| value(code, at, LETTERS));
    let Some(sum) = (0..6).try_fold(0, |sum, at| Some(sum + number(at)? * (7 - at as u32))) else {
        return Seen::No;
    };
    let right = match digit(code, 6) {
        Some(last) => sum % 11 != 0 && last == (11 - sum % 11) % 10,
        None => number(6) == Some(23 - sum % 23),
    };
    if !right {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("AAA99AA", 50), ("AAA9999", sure::WEAK)],
    )
}
