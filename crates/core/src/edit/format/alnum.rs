//! `alnum`: letters stay letters of their case, digits stay digits. With a letters and b digits, a number
//! below 26^a * 10^b, at least 10^6 and below 2^128; which is which stays, and so is in the tweak.

use alloc::vec::Vec;

use super::pick::{Kept, Numerals};
use super::{Job, Tweak};
use crate::error::Error;

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let text = core::str::from_utf8(value).map_err(|_| Error::InvalidForFormat)?;
    let mut numerals = Numerals::new();
    let mut kept = Kept::new();
    let (mut size, mut rank) = (1u128, 0u128);
    for c in text.chars() {
        let (radix, numeral, class) = match c {
            '0'..='9' => (10, c as u16 - u16::from(b'0'), b'0'),
            'a'..='z' => (26, c as u16 - u16::from(b'a'), b'a'),
            'A'..='Z' => (26, c as u16 - u16::from(b'A'), b'a'),
            c if c.is_alphanumeric() => return Err(Error::InvalidForFormat),
            _ => continue,
        };
        kept.push(class);
        numerals.push(numeral)?;
        size = size.checked_mul(radix).ok_or(Error::TooLong)?;
        rank = rank * radix + u128::from(numeral);
    }
    if size < 1_000_000 {
        return Err(Error::SmallDomain { size: size as u64 });
    }
    let tweak = Tweak {
        format: "alnum",
        kept: &kept,
    };
    let mut rank = job.engine.sized(size, 2, job.way, tweak, rank)?;
    for (numeral, class) in numerals.iter_mut().zip(kept.iter()).rev() {
        let radix = if *class == b'0' { 10 } else { 26 };
        *numeral = (rank % radix) as u16;
        rank /= radix;
    }
    let mut hidden = numerals.iter();
    out.extend(value.iter().map(|byte| {
        let base = match byte {
            b'0'..=b'9' => b'0',
            b'a'..=b'z' => b'a',
            b'A'..=b'Z' => b'A',
            other => return *other,
        };
        hidden.next().map_or(*byte, |numeral| base + *numeral as u8)
    }));
    Ok(())
}
