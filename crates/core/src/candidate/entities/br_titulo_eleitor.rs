//! Título de eleitor: serial number of eight digits, state of two, two check digits.
//!
//! Source: Tribunal Superior Eleitoral, Resolução 23.659/2021 (voters' register): mod 11 with the
//! weights 2 to 9, then 7, 8, 9.

use super::common::{digit, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BR_TITULO_ELEITOR",
    title: "Voter's title",
    country: "BR",
    source: "Tribunal Superior Eleitoral, Resolução 23.659/2021",
    check: "state; two check digits mod 11",
    triggers: &[Trigger::Hint("9{12}"), Trigger::Hint("9999-9999-9999")],
    words: &[
        "título eleitor",
        "titulo eleitor",
        "título de eleitor",
        "titulo de eleitor",
        "eleitor",
        "eleitoral",
    ],
    find,
    examples: &["102385010671", "1234 8765 0108"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let state = digits.number(8, 10);
    let one = check::weighted_mod(digits.part(0, 8), &[2, 3, 4, 5, 6, 7, 8, 9], 11);
    let two = check::weighted_mod(digits.part(8, 11), &[7, 8, 9], 11);
    // 10 counts 0; in São Paulo and Minas Gerais 0 counts 1.
    let right = |rest: Option<u32>, at: usize| match rest {
        Some(10) => digit(digits, at) == Some(0),
        Some(0) if state <= 2 => digit(digits, at) == Some(1),
        rest => rest.is_some() && digit(digits, at) == rest,
    };
    if !matches!(state, 1..=28) || uniform(digits.part(0, 8)) || !right(one, 10) || !right(two, 11)
    {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("9999 9999 9999", sure::WEAK), ("999999999999", sure::WEAK)],
    )
}
