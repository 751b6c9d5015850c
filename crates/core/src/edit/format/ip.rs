//! `ipv4` and `ipv6`: the address as 32 or 128 bits. Radix 2; nothing stays.
//!
//! IPv6 addresses come back as RFC 5952 writes them, however they were written.

use alloc::vec::Vec;
use core::net::{Ipv4Addr, Ipv6Addr};

use zeroize::Zeroizing;

use super::{Job, Tweak};
use crate::error::Error;

pub(super) fn v4(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let address: Ipv4Addr = parse(value)?;
    let tweak = Tweak {
        format: "ipv4",
        kept: b"",
    };
    let bits = encipher::<32>(job, tweak, u128::from(address.to_bits()))?;
    write(format_args!("{}", Ipv4Addr::from_bits(bits as u32)), out);
    Ok(())
}

pub(super) fn v6(job: &Job<'_>, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let address: Ipv6Addr = parse(value)?;
    let tweak = Tweak {
        format: "ipv6",
        kept: b"",
    };
    let bits = encipher::<128>(job, tweak, address.to_bits())?;
    write(format_args!("{}", Ipv6Addr::from_bits(bits)), out);
    Ok(())
}

fn parse<T: core::str::FromStr>(value: &[u8]) -> Result<T, Error> {
    let text = core::str::from_utf8(value).map_err(|_| Error::InvalidForFormat)?;
    text.parse().map_err(|_| Error::InvalidForFormat)
}

fn encipher<const N: usize>(job: &Job<'_>, tweak: Tweak<'_>, bits: u128) -> Result<u128, Error> {
    let mut numerals = Zeroizing::new([0u16; N]);
    for (place, numeral) in numerals.iter_mut().rev().enumerate() {
        *numeral = (bits >> place) as u16 & 1;
    }
    job.engine.binary(job.way, tweak, numerals.as_mut())?;
    Ok(numerals
        .iter()
        .fold(0, |bits, numeral| bits << 1 | u128::from(*numeral)))
}

/// Appends formatted text; an address of either kind has at most 45 characters, and none is allocated.
fn write(text: core::fmt::Arguments<'_>, out: &mut Vec<u8>) {
    struct Out<'o>(&'o mut Vec<u8>);
    impl core::fmt::Write for Out<'_> {
        fn write_str(&mut self, text: &str) -> core::fmt::Result {
            self.0.extend_from_slice(text.as_bytes());
            Ok(())
        }
    }
    // Writing to a vector does not fail.
    let _ = core::fmt::Write::write_fmt(&mut Out(out), text);
}
