//! IBANs of several countries, with the check digits of the country inside where it has some.

use crate::Rng;
use crate::digits::{digit, group, iban_check, remainder, spoil_last};
use crate::rng::UPPER;

fn belgium(rng: &mut Rng) -> String {
    let account = rng.number(10);
    let check = match remainder(&account, 97) {
        0 => 97,
        rest => rest,
    };
    format!("{account}{check:02}")
}

fn france(rng: &mut Rng) -> String {
    let account = rng.number(21);
    let key = 97 - remainder(&rib(&account), 97);
    format!("{account}{key:02}")
}

/// The number whose remainder gives the French key: 89 bank + 15 branch + 3 account.
fn rib(account: &str) -> String {
    let part = |range: std::ops::Range<usize>| account[range].parse::<u64>().unwrap_or(0);
    (89 * part(0..5) + 15 * part(5..10) + 3 * part(10..21)).to_string()
}

fn spain(rng: &mut Rng) -> String {
    let (bank, account) = (rng.number(8), rng.digits(10));
    let check = |text: &str, weights: &[u32]| {
        let sum: u32 = text
            .chars()
            .filter_map(|c| c.to_digit(10))
            .zip(weights)
            .map(|(d, w)| d * w)
            .sum();
        digit(match 11 - sum % 11 {
            11 => 0,
            10 => 1,
            other => other,
        })
    };
    let first = check(&bank, &[4, 8, 5, 10, 9, 7, 3, 6]);
    let second = check(&account, &[1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
    format!("{bank}{first}{second}{account}")
}

/// The country and its part of the number.
fn parts(rng: &mut Rng) -> (&'static str, String) {
    match rng.below(11) {
        0 => ("DE", rng.number(18)),
        1 => ("GB", format!("{}{}", rng.string(UPPER, 4), rng.digits(14))),
        2 => ("NL", format!("{}{}", rng.string(UPPER, 4), rng.digits(10))),
        3 => ("CH", rng.digits(17)),
        4 => ("AT", rng.number(16)),
        5 => ("IE", format!("{}{}", rng.string(UPPER, 4), rng.digits(14))),
        6 => ("LU", rng.digits(18)),
        7 => ("DK", rng.number(14)),
        8 => ("BE", belgium(rng)),
        9 => ("FR", france(rng)),
        _ => ("ES", spain(rng)),
    }
}

/// An IBAN without spaces.
pub fn plain(rng: &mut Rng) -> String {
    let (country, bban) = parts(rng);
    format!("{country}{}{bban}", iban_check(country, &bban))
}

/// An IBAN, with a space after every four characters or without.
pub fn value(rng: &mut Rng) -> String {
    let iban = plain(rng);
    if rng.chance(1, 2) {
        group(&iban, &[4; 8], " ")
    } else {
        iban
    }
}

/// A wrong check digit, a wrong length, no country, or an IBAN within a longer token.
pub fn near_miss(rng: &mut Rng) -> String {
    match rng.below(5) {
        0 => spoil_last(&value(rng)),
        1 => plain(rng)[..12].to_owned(),
        2 => format!("XX{}", rng.digits(20)),
        3 => format!("{}{}", rng.string(UPPER, 6), plain(rng)),
        _ => format!("{}{}", plain(rng), rng.digits(19)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_national_key_is_right() {
        // The published French and Belgian and Spanish examples.
        let french = "20041010050500013026"; // with a digit in place of the letter
        let key = 97 - remainder(&rib(&format!("{french}0")), 97);
        let whole = 89 * 20041u64 + 15 * 1005 + 3 * 5_000_130_260 + u64::from(key);
        assert_eq!(whole % 97, 0);
        assert_eq!(remainder("5390075470", 97), 34);
    }
}
