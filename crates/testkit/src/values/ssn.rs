//! Social security numbers of the United States: random ones of a right form.

use crate::Rng;

/// A number with hyphens, now and then with spaces.
pub fn value(rng: &mut Rng) -> String {
    let area = match rng.between(1, 898) {
        666 => 665,
        area => area,
    };
    let (group, serial) = (rng.between(1, 99), rng.between(1, 9999));
    let separator = if rng.chance(1, 6) { " " } else { "-" };
    format!("{area:03}{separator}{group:02}{separator}{serial:04}")
}

/// Areas, groups and serials that are never given out, and longer rows of digits.
pub fn near_miss(rng: &mut Rng) -> String {
    let (group, serial) = (rng.between(1, 99), rng.between(1, 9999));
    match rng.below(7) {
        0 => format!("000-{group:02}-{serial:04}"),
        1 => format!("666-{group:02}-{serial:04}"),
        2 => format!("9{group:02}-{group:02}-{serial:04}"),
        3 => format!("123-00-{serial:04}"),
        4 => format!("123-{group:02}-0000"),
        5 => format!("4{group:02}-{group:02}-{serial:04}7"),
        _ => format!("20{group:02}-{group:02}-{serial:04}"),
    }
}
