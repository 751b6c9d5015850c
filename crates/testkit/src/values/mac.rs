//! MAC addresses from the range for documentation (RFC 7042) and of local ones.

use crate::Rng;
use crate::digits::group;
use crate::rng::{HEX, HEX_UPPER};

/// A MAC address with colons, hyphens or Cisco's points.
pub fn value(rng: &mut Rng) -> String {
    let upper = rng.chance(1, 2);
    let hex = if upper { HEX_UPPER } else { HEX };
    let bytes = if rng.chance(1, 2) {
        format!(
            "00005{}0053{}",
            if upper { "E" } else { "e" },
            rng.string(hex, 2)
        )
    } else {
        format!("02{}", rng.string(hex, 10))
    };
    match rng.below(5) {
        0 => group(&bytes, &[2; 5], "-"),
        1 => group(&bytes, &[4; 2], "."),
        _ => group(&bytes, &[2; 5], ":"),
    }
}

/// Fingerprints, too few bytes, letters beyond `f` and mixed separators.
pub fn near_miss(rng: &mut Rng) -> String {
    match rng.below(5) {
        0 => group(&rng.string(HEX, 32), &[2; 15], ":"),
        1 => group(&rng.string(HEX, 10), &[2; 4], ":"),
        2 => format!("02:{}:gg", group(&rng.string(HEX, 8), &[2; 3], ":")),
        3 => format!("02-{}", group(&rng.string(HEX, 10), &[2; 4], ":")),
        _ => rng.string(HEX, 12),
    }
}
