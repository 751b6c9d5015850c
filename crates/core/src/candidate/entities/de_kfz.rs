//! Licence plate: one to three letters of the district, one or two letters, one to four digits.
//!
//! Source: Germany, FZV annex 1 and 2.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_KFZ",
    title: "Licence plate",
    country: "DE",
    source: "Germany, FZV annex 1 and 2",
    on: false,
    triggers: &[
        Trigger::Hint("A{1,3}-A{1,2}-9{1,4}"),
        Trigger::Hint("A{1,2}-9{1,4}"),
        Trigger::Hint("A{1,2}9{1,4}"),
        Trigger::Hint("A{1,2}-9{1,4}A"),
    ],
    words: &["kennzeichen", "kfz", "nummernschild", "licence plate", "license plate", "number plate", "registration plate", "amtl"],
    find,
    examples: &["F XP 148"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // The scan stands at the second group of letters; the district is one separator before.
    let joined = matches!(site.before(1), b' ' | b'-');
    let district = (2..6)
        .map(|back| site.before(back))
        .take_while(|byte| byte.is_ascii_uppercase() || *byte >= 0x80)
        .count();
    let start = site.start - if joined { 1 + district } else { 0 };
    let digits = site.value().iter().find(|byte| byte.is_ascii_digit());
    let alone = !site.before(2 + district).is_ascii_alphanumeric();
    // Electric and historic cars.
    let last = site.value().last();
    if last.is_some_and(|b| !b.is_ascii_digit() && !matches!(b, b'E' | b'H')) {
        return Seen::No;
    }
    if !joined || !(1..=3).contains(&district) || !alone || digits == Some(&b'0') || !europe::capitals(site) {
        return Seen::No;
    }
    let electric = usize::from(matches!(site.byte(site.end), b'E' | b'H'));
    Seen::Yes(Found {
        start,
        end: site.end + electric,
        confidence: sure::BARE,
        rule: "plate",
        check: Check::None,
    })
}
