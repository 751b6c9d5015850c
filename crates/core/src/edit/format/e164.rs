//! `e164`: of an international number, + and the country code stay, and the first digit behind them if
//! six others are left; the rest is enciphered. Radix 10; below six digits it is too small.

use alloc::vec::Vec;

use super::pick::{Kept, digits, ten_to, weave};
use super::{Job, Tweak};
use crate::error::Error;

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let mut numerals = digits(value)?;
    let plus = value
        .iter()
        .find(|byte| **byte == b'+' || byte.is_ascii_digit());
    if plus != Some(&b'+') || numerals.len() > 15 || numerals.len() < 4 {
        return Err(Error::InvalidForFormat);
    }
    let code = country(&numerals).ok_or(Error::InvalidForFormat)?;
    let rest = numerals.len() - code;
    if rest < 6 {
        return Err(Error::SmallDomain { size: ten_to(rest) });
    }
    let (kept, hidden) = numerals.split_at_mut(code + usize::from(rest > 6));
    let kept = Kept::digits(kept);
    let tweak = Tweak {
        format: "e164",
        kept: &kept,
    };
    job.engine.decimal(job.way, tweak, hidden)?;
    weave(value, &numerals, out);
    Ok(())
}

/// The length of the country code (ITU-T E.164, list of assigned codes): one digit for zones 1 and 7, two
/// for these, three for all others.
fn country(numerals: &[u16]) -> Option<usize> {
    let [first, second, ..] = numerals else {
        return None;
    };
    Some(match first * 10 + second {
        0..=9 => return None,
        10..=19 | 70..=79 => 1,
        20
        | 27
        | 30..=34
        | 36
        | 39..=41
        | 43..=49
        | 51..=58
        | 60..=66
        | 81
        | 82
        | 84
        | 86
        | 90..=95
        | 98 => 2,
        _ => 3,
    })
}
