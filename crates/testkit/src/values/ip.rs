//! IP addresses from the ranges for documentation.

use crate::Rng;
use crate::rng::HEX;

/// An IPv4 address (RFC 5737).
pub fn v4(rng: &mut Rng) -> String {
    let net = rng.pick(&["192.0.2", "198.51.100", "203.0.113"]);
    format!("{net}.{}", rng.between(1, 254))
}

/// An IPv6 address (RFC 3849) in one of its spellings.
pub fn v6(rng: &mut Rng) -> String {
    let mut part = || rng.string(HEX, 4).trim_start_matches('0').to_owned();
    let parts: Vec<String> = (0..6)
        .map(|_| part())
        .map(|p| if p.is_empty() { "0".into() } else { p })
        .collect();
    match rng.below(6) {
        0 => format!("2001:db8:{}", parts.join(":")),
        1 => format!("2001:db8::{}", parts[0]),
        2 => format!("2001:db8:{}::{}", parts[0], parts[1..3].join(":")),
        3 => format!("2001:DB8::{}", parts[..3].join(":").to_uppercase()),
        4 => format!("2001:0db8:0000:0000:0000:0000:0000:{}", rng.string(HEX, 4)),
        _ => format!("::ffff:{}", v4(rng)),
    }
}

/// Versions, object identifiers and parts that are too large.
pub fn near_miss_v4(rng: &mut Rng) -> String {
    let a = rng.between(1, 20);
    let b = rng.between(0, 40);
    match rng.below(6) {
        0 => format!("v{a}.{b}.{}", rng.below(100)),
        1 => format!("{a}.{b}.{}.{}", rng.number(5), rng.number(4)),
        2 => format!("1.3.6.1.4.1.{}.{a}.{b}", rng.number(5)),
        3 => format!("{}.{a}.{b}.999", rng.between(256, 999)),
        4 => format!("{a}.{b}..{a}"),
        _ => format!("{a}.{b}"),
    }
}

/// Times, paths of modules and too many or too few parts.
pub fn near_miss_v6(rng: &mut Rng) -> String {
    let time = format!(
        "{:02}:{:02}:{:02}",
        rng.below(24),
        rng.below(60),
        rng.below(60)
    );
    match rng.below(6) {
        0 => time,
        1 => format!("{time}:{}", rng.digits(3)),
        2 => format!("std::vec::Vec<{}>", rng.pick(&["u8", "Face", "Bad"])),
        3 => (0..9)
            .map(|_| rng.string(HEX, 4))
            .collect::<Vec<_>>()
            .join(":"),
        4 => format!("2001:db8::{}::{}", rng.string(HEX, 2), rng.string(HEX, 2)),
        _ => format!("2001:db8:{}", rng.string("ghijk", 4)),
    }
}
