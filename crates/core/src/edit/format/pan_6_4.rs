//! `pan-6-4`: the issuer's six digits and the last four stay, the middle is enciphered. Radix 10, n - 10
//! digits; below 16 digits that is too small. One token in ten passes the Luhn check.

use alloc::vec::Vec;

use super::pick::{Kept, digits, ten_to, weave};
use super::{Job, Tweak};
use crate::error::Error;

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let mut numerals = digits(value)?;
    let len = numerals.len();
    if !(12..=19).contains(&len) {
        return Err(Error::InvalidForFormat);
    }
    if len < 16 {
        return Err(Error::SmallDomain {
            size: ten_to(len - 10),
        });
    }
    let (head, rest) = numerals.split_at_mut(6);
    let (middle, tail) = rest.split_at_mut(len - 10);
    let mut kept = Kept::digits(head);
    Kept::digits(tail).iter().for_each(|byte| kept.push(*byte));
    let tweak = Tweak {
        format: "pan-6-4",
        kept: &kept,
    };
    job.engine.decimal(job.way, tweak, middle)?;
    weave(value, &numerals, out);
    Ok(())
}
