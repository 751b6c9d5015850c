//! `iban`: the digits of the account part are enciphered; country, length and letters stay, and the check
//! digits are made to fit (or 00). A bank's own check digits are not, so national checks may fail.

use alloc::vec::Vec;

use super::pick::{Kept, Numerals, digit, ten_to};
use super::sum;
use super::{Job, Tweak, Way};
use crate::error::Error;

pub(super) fn run(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let text = core::str::from_utf8(value).map_err(|_| Error::InvalidForFormat)?;
    if text.chars().any(|c| c.is_alphanumeric() && !c.is_ascii()) {
        return Err(Error::InvalidForFormat);
    }
    let mut characters = value.iter().copied().filter(u8::is_ascii_alphanumeric);
    let mut country = [0; 2];
    let mut check = 0;
    for letter in &mut country {
        let c = characters.next().filter(u8::is_ascii_alphabetic);
        *letter = c.ok_or(Error::InvalidForFormat)?.to_ascii_uppercase();
    }
    for _ in 0..2 {
        let c = characters.next().filter(u8::is_ascii_digit);
        check = check * 10 + u16::from(c.ok_or(Error::InvalidForFormat)? - b'0');
    }
    if characters.clone().count() > 30 {
        return Err(Error::TooLong);
    }
    let right = sum::iban(&country, characters.clone());
    let zero = job.options.other_check && job.way == Way::Decode;
    if check != if zero { 0 } else { right } {
        return Err(Error::ChecksumInvalid);
    }

    let keep = usize::from(job.options.keep_first);
    let mut numerals = Numerals::new();
    let mut kept = Kept::new();
    country.iter().for_each(|letter| kept.push(*letter));
    for (place, c) in characters.clone().enumerate() {
        if c.is_ascii_digit() && place >= keep {
            numerals.push(u16::from(c - b'0'))?;
            kept.push(b'#');
        } else {
            kept.push(c.to_ascii_uppercase());
        }
    }
    if numerals.len() < 6 {
        return Err(Error::SmallDomain {
            size: ten_to(numerals.len()),
        });
    }
    let tweak = Tweak {
        format: "iban",
        kept: &kept,
    };
    job.engine.decimal(job.way, tweak, &mut numerals)?;

    let mut hidden = numerals.iter();
    let mut account = Kept::new();
    for (place, c) in characters.enumerate() {
        account.push(match c.is_ascii_digit() && place >= keep {
            true => hidden.next().map_or(c, |numeral| digit(*numeral)),
            false => c,
        });
    }
    let check = match job.options.other_check && job.way == Way::Encode {
        true => 0,
        false => sum::iban(&country, account.iter().copied()),
    };
    let check = [digit(check / 10), digit(check % 10)];
    let mut all = check.iter().chain(account.iter());
    let mut letters = 0;
    out.extend(value.iter().map(|byte| {
        if !byte.is_ascii_alphanumeric() {
            return *byte;
        }
        letters += 1;
        if letters <= 2 {
            *byte
        } else {
            all.next().copied().unwrap_or(*byte)
        }
    }));
    Ok(())
}
