//! Telephone numbers from the ranges that each country keeps for films and examples.

use crate::Rng;
use crate::digits::group;

const AREAS: &[&str] = &[
    "202", "212", "303", "312", "415", "503", "617", "702", "808", "902",
];

/// A number in the international or the North American way of writing.
pub fn value(rng: &mut Rng) -> String {
    if rng.chance(1, 2) {
        north_american(rng)
    } else {
        international(rng)
    }
}

/// A number with `+` and the country's code.
pub fn international(rng: &mut Rng) -> String {
    let n = rng.digits(3);
    let spaced = match rng.below(8) {
        0 => format!("+44 20 7946 0{n}"),
        1 => format!("+44 113 496 0{n}"),
        2 => format!("+49 30 23125 {n}"),
        3 => format!("+49 69 90009 {n}"),
        4 => format!("+33 1 99 00 {} {}", &n[..2], rng.digits(2)),
        5 => format!("+61 2 5550 {n}{}", rng.digits(1)),
        6 => format!("+1 {} 555 01{}", rng.pick(AREAS), &n[..2]),
        _ => format!("+46 8 465 004 {}", &n[..2]),
    };
    match rng.below(3) {
        0 => spaced.replace(' ', ""),
        1 => format!("{}{}", &spaced[..3], spaced[3..].replace(' ', "-")),
        _ => spaced,
    }
}

/// A number of the United States or Canada in one of the usual ways of writing.
pub fn north_american(rng: &mut Rng) -> String {
    let area = rng.pick(AREAS);
    let last = format!("01{}", rng.digits(2));
    match rng.below(5) {
        0 => format!("({area}) 555-{last}"),
        1 => format!("{area}-555-{last}"),
        2 => format!("{area}.555.{last}"),
        3 => format!("1-{area}-555-{last}"),
        _ => format!("({area}) 555-{last} ext. {}", rng.number(3)),
    }
}

/// Areas that are not given out, wrong lengths, dates, epochs and part numbers.
pub fn near_miss(rng: &mut Rng) -> String {
    let tail = rng.digits(7);
    match rng.below(8) {
        0 => format!("1{}", group(&format!("23{tail}"), &[2, 3], "-")),
        1 => format!("0{}-{}", rng.digits(2), tail),
        2 => format!("+{}", rng.number(4)),
        3 => format!("+{}", rng.number(19)),
        4 => format!("17{}", rng.digits(8)),
        5 => format!("2025-{:02}-{:02}", rng.between(1, 12), rng.between(1, 28)),
        6 => format!("PN-{}-{}", &tail[..3], &tail[3..]),
        _ => format!("v{}.{}.{}", &tail[..1], &tail[1..3], &tail[3..]),
    }
}
