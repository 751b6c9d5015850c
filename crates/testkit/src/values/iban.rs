//! IBANs of several countries, with the check digits of the country inside where it has some.

use crate::Rng;
use crate::digits::{digit, group, iban_check, remainder, spoil_last};
use crate::rng::UPPER;

fn belgium(account: &str) -> String {
    let check = match remainder(account, 97) {
        0 => 97,
        rest => rest,
    };
    format!("{account}{check:02}")
}

/// Bank, branch and account with their key: 97 less the remainder of 89 bank + 15 branch + 3
/// account.
fn france(account: &str) -> String {
    let part = |range: std::ops::Range<usize>| account[range].parse::<u64>().unwrap_or(0);
    let weighted = 89 * part(0..5) + 15 * part(5..10) + 3 * part(10..21);
    format!("{account}{:02}", 97 - weighted % 97)
}

fn spain(bank: &str, account: &str) -> String {
    let check = |text: &str, weights: &[u32]| {
        let digits = text.chars().filter_map(|c| c.to_digit(10));
        let sum: u32 = digits.zip(weights).map(|(d, w)| d * w).sum();
        digit(match 11 - sum % 11 {
            11 => 0,
            10 => 1,
            other => other,
        })
    };
    let first = check(bank, &[4, 8, 5, 10, 9, 7, 3, 6]);
    let second = check(account, &[1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
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
        6 => ("LU", rng.digits(16)),
        7 => ("DK", rng.number(14)),
        8 => ("BE", belgium(&rng.number(10))),
        9 => ("FR", france(&rng.number(21))),
        _ => ("ES", spain(&rng.number(8), &rng.digits(10))),
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
    fn the_national_digits_are_right() {
        // The specimens that the three countries publish; the M of the French one counts as 4.
        assert_eq!(belgium("5390075470"), "539007547034");
        assert_eq!(france("200410100505000134026"), "20041010050500013402606");
        assert_eq!(spain("21000418", "0200051332"), "21000418450200051332");
    }
}
