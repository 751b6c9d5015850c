//! Numbers of mobile devices: 15 digits, the last a Luhn check digit.

use crate::Rng;
use crate::digits::{group, luhn_digit, spoil_last};

/// A number, plain or in the groups of its parts.
pub fn value(rng: &mut Rng) -> String {
    let payload = format!("{}{}", rng.pick(&["01", "35", "49", "86"]), rng.digits(12));
    let number = format!("{payload}{}", luhn_digit(&payload));
    match rng.below(4) {
        0 => group(&number, &[2, 6, 6], "-"),
        _ => number,
    }
}

/// A wrong check digit or a wrong length.
pub fn near_miss(rng: &mut Rng) -> String {
    let number = value(rng);
    match rng.below(3) {
        0 => number[..number.len() - 2].to_owned(),
        1 => format!("{number}{}", rng.digits(5)),
        _ => spoil_last(&number),
    }
}
