//! `digits`: six digits or more, leading zeros and separators kept in place. Radix 10, n digits.

use alloc::vec::Vec;

use super::pick::{digits, ten_to, weave};
use super::{Job, Tweak};
use crate::error::Error;

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let mut numerals = digits(value)?;
    if numerals.len() < 6 {
        return Err(Error::SmallDomain {
            size: ten_to(numerals.len()),
        });
    }
    let tweak = Tweak {
        format: "digits",
        kept: b"",
    };
    job.engine.decimal(job.way, tweak, &mut numerals)?;
    weave(value, &numerals, out);
    Ok(())
}
