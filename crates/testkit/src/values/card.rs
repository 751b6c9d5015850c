//! Card numbers: the prefixes of the networks' test cards, random digits, the right check digit.

use crate::Rng;
use crate::digits::{group, luhn_digit, spoil_last};

/// The first six digits of well-known test cards and the length of the number.
const PREFIXES: &[(&str, usize)] = &[
    ("411111", 16),
    ("424242", 16),
    ("400000", 16),
    ("555555", 16),
    ("510510", 16),
    ("222300", 16),
    ("378282", 15),
    ("371449", 15),
    ("601111", 16),
    ("353011", 16),
    ("305693", 14),
    ("620000", 16),
];

/// A number without separators.
pub fn plain(rng: &mut Rng) -> String {
    let (prefix, length) = PREFIXES[rng.below(PREFIXES.len())];
    let payload = format!("{prefix}{}", rng.digits(length - 1 - prefix.len()));
    let check = luhn_digit(&payload);
    format!("{payload}{check}")
}

/// A number plain, or in the groups printed on the card with spaces or hyphens.
pub fn value(rng: &mut Rng) -> String {
    let number = plain(rng);
    let sizes: &[usize] = if number.len() == 16 {
        &[4, 4, 4]
    } else {
        &[4, 6]
    };
    match rng.below(3) {
        0 => number,
        1 => group(&number, sizes, " "),
        _ => group(&number, sizes, "-"),
    }
}

/// A wrong check digit, a wrong length, no network's prefix, or digits within a longer token.
pub fn near_miss(rng: &mut Rng) -> String {
    match rng.below(6) {
        0 => spoil_last(&value(rng)),
        1 => spoil_last(&plain(rng)),
        2 => plain(rng)[..11].to_owned(),
        3 => format!("{}{}", plain(rng), rng.digits(9)),
        4 => format!("k{}z", plain(rng)),
        _ => format!("{}{}", rng.pick(&["0", "1", "9"]), rng.digits(15)),
    }
}
