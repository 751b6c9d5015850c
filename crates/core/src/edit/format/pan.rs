//! `pan`: all digits of a card number but the last are enciphered; the last is their Luhn digit plus five,
//! so that no token passes for a card.
//!
//! A number of 12 to 19 digits that is not Luhn-valid keeps apart from those that are: what it is off by,
//! one of nine, is enciphered with the other digits, and its token is off by anything but five. So all
//! numbers of a length together are still a permutation. Other lengths are plain `digits`.

use alloc::vec::Vec;

use super::pick::{Kept, Numerals, digits, number, weave, write_number};
use super::sum::luhn;
use super::{Job, Tweak, Way};
use crate::error::Error;

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let mut numerals = digits(value)?;
    if !(12..=19).contains(&numerals.len()) {
        return super::digits::run(job, value, out);
    }
    let keep = usize::from(job.options.keep_first.min(1));
    let Some((last, body)) = numerals.split_last_mut() else {
        return Err(Error::Internal);
    };
    let (first, hidden) = body.split_at_mut(keep);
    let kept = Kept::digits(first);
    // What a valid number is off by, before and after.
    let token_off = if job.options.other_check { 0 } else { 5 };
    let (from, to) = match job.way {
        Way::Encode => (0, token_off),
        Way::Decode => (token_off, 0),
    };
    let off = (*last + 10 - luhn_of(first, hidden)) % 10;
    let off = if off == from {
        let tweak = Tweak {
            format: "pan",
            kept: &kept,
        };
        job.engine.decimal(job.way, tweak, hidden)?;
        to
    } else {
        let place = u128::from((off + 10 - from) % 10 - 1);
        let size = 9 * 10u128.pow(hidden.len() as u32);
        let tweak = Tweak {
            format: "pan-other",
            kept: &kept,
        };
        let rank = number(hidden) * 9 + place;
        let rank = job.engine.sized(size, 10, job.way, tweak, rank)?;
        write_number(rank / 9, hidden);
        ((rank % 9) as u16 + 1 + to) % 10
    };
    *last = (luhn_of(first, hidden) + off) % 10;
    weave(value, &numerals, out);
    Ok(())
}

fn luhn_of(first: &[u16], hidden: &[u16]) -> u16 {
    match first {
        // A kept digit at an odd place from the end of the body counts once, at an even one doubled.
        [first] => {
            let mut body = Numerals::new();
            let all = core::iter::once(first).chain(hidden);
            let _ = all.copied().try_for_each(|digit| body.push(digit));
            luhn(&body)
        }
        _ => luhn(hidden),
    }
}
