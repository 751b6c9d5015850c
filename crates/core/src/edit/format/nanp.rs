//! `nanp`: of a North American number, +1 and the area code stay; exchange (200 to 999 but N11) and line
//! are enciphered together: 792 * 10,000 numbers.

use alloc::vec::Vec;

use super::engine::Known;
use super::pick::{Kept, Numerals, digits, number, weave, write_number};
use super::{Job, Tweak};
use crate::error::Error;

/// How many numbers an area has.
pub(super) const SIZE: u128 = 792 * 10_000;

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    encipher(job, value, digits(value)?, out)
}

/// `phone`: by the shape of the value, which every format keeps, so that a token is read back by the same
/// one.
pub(super) fn phone(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let numerals = digits(value)?;
    let plus = value
        .iter()
        .find(|byte| **byte == b'+' || byte.is_ascii_digit())
        == Some(&b'+');
    match (plus, &*numerals) {
        (true, [1, ..])
        | (false, [_, _, _, _, _, _, _, _, _, _] | [_, _, _, _, _, _, _, _, _, _, _]) => {
            encipher(job, value, numerals, out)
        }
        (true, _) => super::e164::run(job, value, out),
        (false, _) => super::digits::run(job, value, out),
    }
}

fn encipher(
    job: &Job<'_>,
    value: &[u8],
    mut numerals: Numerals,
    out: &mut Vec<u8>,
) -> Result<(), Error> {
    let start = match &*numerals {
        [1, rest @ ..] if rest.len() == 10 => 1,
        ten if ten.len() == 10 && !value.contains(&b'+') => 0,
        _ => return Err(Error::InvalidForFormat),
    };
    let (_, national) = numerals.split_at_mut(start);
    let (area, rest) = national.split_at_mut(3);
    let rank = rank(number(rest)).ok_or(Error::InvalidForFormat)?;
    let kept = Kept::digits(area);
    let tweak = Tweak {
        format: "nanp",
        kept: &kept,
    };
    let rank = job.engine.known(Known::Nanp, job.way, tweak, rank)?;
    write_number(unrank(rank), rest);
    weave(value, &numerals, out);
    Ok(())
}

fn rank(number: u128) -> Option<u128> {
    let (exchange, line) = (number / 10_000, number % 10_000);
    let (hundreds, rest) = (exchange / 100, exchange % 100);
    if hundreds < 2 || rest == 11 {
        return None;
    }
    let exchange = (hundreds - 2) * 99 + rest - u128::from(rest > 11);
    Some(exchange * 10_000 + line)
}

fn unrank(rank: u128) -> u128 {
    let (exchange, line) = (rank / 10_000, rank % 10_000);
    let (hundreds, rest) = (exchange / 99 + 2, exchange % 99);
    (hundreds * 100 + rest + u128::from(rest >= 11)) * 10_000 + line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_an_area_has_its_rank() {
        let mut next = 0;
        for number in 0..10_000_000u128 {
            let valid = number >= 2_000_000 && number / 10_000 % 100 != 11;
            assert_eq!(rank(number).is_some(), valid);
            if valid {
                assert_eq!((rank(number), unrank(next)), (Some(next), number));
                next += 1;
            }
        }
        assert_eq!(next, SIZE);
    }
}
