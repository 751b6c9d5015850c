use alloc::vec::Vec;

use zeroize::Zeroize;

use crate::error::Error;

/// The most letters and digits that a format takes out of a value.
pub(super) const MAX_NUMERALS: usize = 56;

/// Digits or letters taken out of a value; wiped when dropped.
pub(super) struct Numerals {
    array: [u16; MAX_NUMERALS],
    len: usize,
}

impl Numerals {
    pub(super) const fn new() -> Self {
        Self {
            array: [0; MAX_NUMERALS],
            len: 0,
        }
    }

    pub(super) fn push(&mut self, numeral: u16) -> Result<(), Error> {
        *self.array.get_mut(self.len).ok_or(Error::TooLong)? = numeral;
        self.len += 1;
        Ok(())
    }
}

impl core::ops::Deref for Numerals {
    type Target = [u16];
    fn deref(&self) -> &[u16] {
        self.array.get(..self.len).unwrap_or(&[])
    }
}

impl core::ops::DerefMut for Numerals {
    fn deref_mut(&mut self) -> &mut [u16] {
        self.array.get_mut(..self.len).unwrap_or(&mut [])
    }
}

impl Drop for Numerals {
    fn drop(&mut self) {
        self.array.zeroize();
    }
}

/// Whether a value is written with escapes of HTML, URLs or string literals, in which digits and letters
/// are not what they seem. It is the same for a value and its token, for it asks only where letters and
/// digits stand, not which: `%zz` is no escape, but could become one.
pub(super) fn is_escaped(value: &[u8]) -> bool {
    let sign = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let percent = |w: &[u8]| w.first() == Some(&b'%') && sign(w.get(1)) && sign(w.get(2));
    value.contains(&b'\\')
        || (value.contains(&b'&') && value.contains(&b';'))
        || value.windows(3).any(percent)
}

/// The digits of a value that has no letters.
pub(super) fn digits(value: &[u8]) -> Result<Numerals, Error> {
    let mut numerals = Numerals::new();
    let text = core::str::from_utf8(value).map_err(|_| Error::InvalidForFormat)?;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            numerals.push(digit as u16)?;
        } else if c.is_alphanumeric() {
            return Err(Error::InvalidForFormat);
        }
    }
    Ok(numerals)
}

/// Appends the value with its digits replaced, one after the other.
pub(super) fn weave(value: &[u8], numerals: &[u16], out: &mut Vec<u8>) {
    let mut numerals = numerals.iter();
    out.extend(value.iter().map(|byte| match byte.is_ascii_digit() {
        true => numerals.next().map_or(*byte, |numeral| digit(*numeral)),
        false => *byte,
    }));
}

pub(super) const fn digit(numeral: u16) -> u8 {
    b'0' + numeral as u8 % 10
}

/// Digits as a number; of at most 38 digits.
pub(super) fn number(numerals: &[u16]) -> u128 {
    let add = |sum: u128, numeral: &u16| sum * 10 + u128::from(*numeral);
    numerals.iter().fold(0, add)
}

/// Writes a number into as many digits as there is room for.
pub(super) fn write_number(mut number: u128, numerals: &mut [u16]) {
    for numeral in numerals.iter_mut().rev() {
        *numeral = (number % 10) as u16;
        number /= 10;
    }
}

/// What stays readable of a value, for the tweak; on the stack, for it is made for every token.
pub(super) struct Kept {
    bytes: [u8; super::MAX_VALUE],
    len: usize,
}

impl Kept {
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; super::MAX_VALUE],
            len: 0,
        }
    }

    /// These digits as text.
    pub(super) fn digits(numerals: &[u16]) -> Self {
        let mut kept = Self::new();
        numerals
            .iter()
            .for_each(|numeral| kept.push(digit(*numeral)));
        kept
    }

    /// Adds a byte; there is room for as many as a value may have.
    pub(super) fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }
}

impl core::ops::Deref for Kept {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or(&[])
    }
}

/// 10^count, as a size to report; saturates.
pub(super) fn ten_to(count: usize) -> u64 {
    10u64.saturating_pow(u32::try_from(count).unwrap_or(u32::MAX))
}
