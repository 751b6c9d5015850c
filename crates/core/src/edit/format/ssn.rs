//! `ssn`: area 001 to 899 but 666, group 01 to 99, serial 0001 to 9999 make 888,931,098 numbers; each
//! becomes another, which may be a living person's.
//!
//! `ssn-9xx`, one way: a keyed number among 900-00-0000 to 999-49-9999, which are never issued. Of 50
//! million: past some 7,000 values two of them are likely to share one.

use alloc::vec::Vec;
use core::num::NonZeroU64;

use scrubjay_cipher::PseudonymKey;

use super::engine::Known;
use super::pick::{digits, number, weave, write_number};
use super::{Job, Tweak};
use crate::error::Error;

/// How many valid numbers there are.
pub(super) const SIZE: u128 = 898 * 99 * 9999;
const NEVER_ISSUED: NonZeroU64 = NonZeroU64::new(100 * 50 * 10_000).unwrap();

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let mut numerals = digits(value)?;
    let rank = rank(&numerals).ok_or(Error::InvalidForFormat)?;
    let tweak = Tweak {
        format: "ssn",
        kept: b"",
    };
    let rank = job.engine.known(Known::Ssn, job.way, tweak, rank)?;
    write_number(unrank(rank), &mut numerals);
    weave(value, &numerals, out);
    Ok(())
}

/// Appends the never-issued number of a value.
pub(crate) fn one_way(key: &PseudonymKey, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let mut numerals = digits(value)?;
    if numerals.len() != 9 {
        return Err(Error::InvalidForFormat);
    }
    let place = u128::from(key.index(&super::pick::Kept::digits(&numerals), NEVER_ISSUED));
    let (area, group, serial) = (900 + place / 500_000, place / 10_000 % 50, place % 10_000);
    write_number((area * 100 + group) * 10_000 + serial, &mut numerals);
    weave(value, &numerals, out);
    Ok(())
}

fn rank(numerals: &[u16]) -> Option<u128> {
    if numerals.len() != 9 {
        return None;
    }
    let number = number(numerals);
    let (area, group, serial) = (number / 1_000_000, number / 10_000 % 100, number % 10_000);
    if area == 0 || area == 666 || area > 899 || group == 0 || serial == 0 {
        return None;
    }
    let area = area - 1 - u128::from(area > 666);
    Some((area * 99 + group - 1) * 9999 + serial - 1)
}

fn unrank(rank: u128) -> u128 {
    let (area, group, serial) = (rank / 9999 / 99, rank / 9999 % 99 + 1, rank % 9999 + 1);
    let area = area + 1 + u128::from(area >= 665);
    (area * 100 + group) * 10_000 + serial
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_those_of_the_valid_numbers() {
        let mut expected = 0;
        for area in (1..900u128).filter(|area| *area != 666) {
            for (group, serial) in [(1, 1), (1, 9999), (99, 1), (99, 9999)] {
                let number = (area * 100 + group) * 10_000 + serial;
                let mut numerals = [0; 9];
                write_number(number, &mut numerals);
                let rank = rank(&numerals).unwrap();
                assert_eq!(unrank(rank), number);
                assert!(rank < SIZE);
                if (group, serial) == (1, 1) {
                    assert_eq!(rank, expected);
                    expected += 99 * 9999;
                }
            }
        }
        assert_eq!(expected, SIZE);
        for bad in [
            0u128,
            10_001,
            666_010_001,
            900_010_001,
            123_000_001,
            123_010_000,
        ] {
            let mut numerals = [0; 9];
            write_number(bad, &mut numerals);
            assert_eq!(rank(&numerals), None, "{bad}");
        }
    }
}
