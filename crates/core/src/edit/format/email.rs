//! `email`: letters and digits of the local part are enciphered; its punctuation, the `@` and the domain
//! stay. Radix 36, at least four characters. The length shows.
//!
//! Places with a capital keep it: they take letters only, and the whole is a number below
//! 26^capitals * 36^others, at most 24 characters.

use alloc::vec::Vec;

use super::pick::{Kept, MAX_NUMERALS, Numerals};
use super::{Job, Tweak};
use crate::error::Error;

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let at = value
        .iter()
        .rposition(|byte| *byte == b'@')
        .ok_or(Error::InvalidForFormat)?;
    let (local, domain) = value.split_at(at);
    let mut kept = Kept::new();
    let mut capitals = [false; MAX_NUMERALS];
    let mut numerals = Numerals::new();
    let text = core::str::from_utf8(local).map_err(|_| Error::InvalidForFormat)?;
    for c in text.chars() {
        if let Some(numeral) = c.to_digit(36).filter(|_| c.is_ascii()) {
            let capital = c.is_ascii_uppercase();
            if let Some(place) = capitals.get_mut(numerals.len()) {
                *place = capital;
            }
            numerals.push(numeral as u16)?;
            kept.push(if capital { b'A' } else { b'a' });
        } else if c.is_alphanumeric() {
            return Err(Error::InvalidForFormat);
        } else {
            c.encode_utf8(&mut [0; 4])
                .bytes()
                .for_each(|byte| kept.push(byte));
        }
    }
    domain
        .iter()
        .for_each(|byte| kept.push(byte.to_ascii_lowercase()));
    if numerals.len() < 4 {
        let size = 36u64.pow(numerals.len() as u32);
        return Err(Error::SmallDomain { size });
    }
    let tweak = Tweak {
        format: "email",
        kept: &kept,
    };
    let capitals = capitals.get(..numerals.len()).unwrap_or(&[]);
    if capitals.contains(&true) {
        mixed(job, tweak, capitals, &mut numerals)?;
    } else {
        job.engine.base36(job.way, tweak, &mut numerals)?;
    }
    let mut hidden = numerals.iter();
    out.extend(local.iter().map(|byte| match byte.is_ascii_alphanumeric() {
        true => hidden.next().map_or(*byte, |numeral| {
            character(*numeral, byte.is_ascii_uppercase())
        }),
        false => *byte,
    }));
    out.extend_from_slice(domain);
    Ok(())
}

/// Capitals are numbers below 26, the others below 36; the first character counts most.
fn mixed(
    job: &Job<'_>,
    tweak: Tweak<'_>,
    capitals: &[bool],
    numerals: &mut [u16],
) -> Result<(), Error> {
    let (mut size, mut rank) = (1u128, 0u128);
    let radix = |capital: bool| if capital { 26 } else { 36u128 };
    for (numeral, capital) in numerals.iter().zip(capitals) {
        size = size.checked_mul(radix(*capital)).ok_or(Error::TooLong)?;
        let place = numeral - if *capital { 10 } else { 0 };
        rank = rank * radix(*capital) + u128::from(place);
    }
    if size < 1_000_000 {
        return Err(Error::SmallDomain { size: size as u64 });
    }
    let mut rank = job.engine.sized(size, 2, job.way, tweak, rank)?;
    for (numeral, capital) in numerals.iter_mut().zip(capitals).rev() {
        *numeral = (rank % radix(*capital)) as u16 + if *capital { 10 } else { 0 };
        rank /= radix(*capital);
    }
    Ok(())
}

const fn character(numeral: u16, capital: bool) -> u8 {
    match numeral as u8 {
        digit @ 0..=9 => b'0' + digit,
        letter if capital => b'A' + letter - 10,
        letter => b'a' + letter - 10,
    }
}
