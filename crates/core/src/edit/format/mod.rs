//! Formats: a value's bytes go in, a token of the same shape comes out, and back.
//!
//! One file a format. Each takes the parts to hide out of the value, enciphers them with FF1 and writes
//! them back into their places; what stays readable goes into the tweak, separators do not. A value that
//! does not have the format's shape is refused, never padded and never hidden in part.

mod alnum;
mod digits;
mod e164;
mod email;
mod engine;
mod iban;
mod ip;
mod nanp;
mod pan;
mod pan_6_4;
mod pick;
mod ssn;
mod sum;

use alloc::vec::Vec;

use crate::error::Error;
pub(crate) use engine::Engine;
use engine::Tweak;
pub(crate) use ssn::one_way as ssn_one_way;

/// The longest value that a format takes, in bytes.
const MAX_VALUE: usize = 512;

/// A shape of values, by the name that policies use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Format {
    /// Payment card: all digits but the last, which is made Luhn-invalid; `pan`.
    Pan,
    /// Payment card of 16 to 19 digits: the first six and the last four stay; `pan-6-4`.
    Pan64,
    /// US social security number: a valid number becomes another; `ssn`.
    Ssn,
    /// North American telephone number: the area code stays; `nanp`.
    Nanp,
    /// International telephone number: the country code stays; `e164`.
    E164,
    /// [`Format::Nanp`], [`Format::E164`] or [`Format::Digits`], by the shape; `phone`.
    Phone,
    /// IBAN: country, length and letters stay, check digits are right again; `iban`.
    Iban,
    /// E-mail address: the domain and the punctuation stay; `email`.
    Email,
    /// IPv4 address; `ipv4`.
    Ipv4,
    /// IPv6 address; `ipv6`.
    Ipv6,
    /// [`Format::Ipv4`] or [`Format::Ipv6`], by the shape; `ip`.
    Ip,
    /// Six digits or more; `digits`.
    Digits,
    /// Letters stay letters and digits stay digits; `alnum`.
    Alnum,
}

/// What differs within a format.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct FormatOptions {
    /// Digits or letters that stay at the start: for [`Format::Pan`] 0 or 1, for [`Format::Iban`] of the
    /// account part.
    pub keep_first: u8,
    /// Makes check digits right for [`Format::Pan`] (they are wrong by default), and wrong for
    /// [`Format::Iban`] (they are right by default): there the two are 00.
    pub other_check: bool,
}

/// Which way a value goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    Encode,
    Decode,
}

/// What a format works with.
pub(crate) struct Job<'j> {
    pub(crate) engine: &'j Engine,
    pub(crate) options: FormatOptions,
    pub(crate) way: Way,
}

impl Format {
    /// All formats with their names.
    pub(crate) const ALL: [(&'static str, Self); 13] = [
        ("pan", Self::Pan),
        ("pan-6-4", Self::Pan64),
        ("ssn", Self::Ssn),
        ("nanp", Self::Nanp),
        ("e164", Self::E164),
        ("phone", Self::Phone),
        ("iban", Self::Iban),
        ("email", Self::Email),
        ("ipv4", Self::Ipv4),
        ("ipv6", Self::Ipv6),
        ("ip", Self::Ip),
        ("digits", Self::Digits),
        ("alnum", Self::Alnum),
    ];

    /// The format of an entity unless the policy names one.
    pub(crate) fn of_entity(name: &str) -> Option<Self> {
        Some(match name {
            "CREDIT_CARD" => Self::Pan,
            "US_SSN" => Self::Ssn,
            "PHONE_NUMBER" => Self::Phone,
            "IBAN_CODE" => Self::Iban,
            "EMAIL_ADDRESS" => Self::Email,
            "IP_ADDRESS" => Self::Ip,
            "IMEI" => Self::Digits,
            _ => return None,
        })
    }

    /// Appends the token of a value, or the value of a token.
    ///
    /// # Errors
    /// One for which [`Error::is_misfit`] holds if the value does not fit, with nothing appended.
    pub(crate) fn run(self, job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        if value.len() > MAX_VALUE {
            return Err(Error::TooLong);
        }
        if pick::is_escaped(value) {
            return Err(Error::InvalidForFormat);
        }
        match self {
            Self::Pan => pan::run(job, value, out),
            Self::Pan64 => pan_6_4::run(job, value, out),
            Self::Ssn => ssn::run(job, value, out),
            Self::Nanp => nanp::run(job, value, out),
            Self::E164 => e164::run(job, value, out),
            Self::Phone => nanp::phone(job, value, out),
            Self::Iban => iban::run(job, value, out),
            Self::Email => email::run(job, value, out),
            Self::Ipv4 => ip::v4(job, value, out),
            Self::Ipv6 => ip::v6(job, value, out),
            Self::Ip if value.contains(&b':') => ip::v6(job, value, out),
            Self::Ip => ip::v4(job, value, out),
            Self::Digits => digits::run(job, value, out),
            Self::Alnum => alnum::run(job, value, out),
        }
    }
}

#[cfg(test)]
mod tests;
