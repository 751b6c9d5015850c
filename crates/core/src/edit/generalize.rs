//! Values made coarser; one way. What cannot be read as the kind of value that is asked for is labelled.

use alloc::vec::Vec;
use core::net::IpAddr;

use super::date::{Date, DateOrder};
use crate::error::Error;

/// What a value is made coarser to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Generalize {
    /// A date to `2024-05`.
    Month(DateOrder),
    /// A date to `2024`.
    Year(DateOrder),
    /// A whole number, such as an age, to a range of this many: 37 to `30-39` for 10.
    Range(u32),
    /// A postcode to so many letters and digits, the others `*`; an IP address to a network of so many
    /// bits.
    Prefix(u8),
    /// Every decimal number, such as those of coordinates, cut to so many places.
    Decimals(u8),
}

/// Appends the coarser value.
///
/// # Errors
/// [`Error::InvalidForFormat`] if it cannot be read, with nothing appended.
pub(super) fn generalize(how: Generalize, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
    let text = core::str::from_utf8(value).map_err(|_| Error::InvalidForFormat)?;
    let text = text.trim();
    let done = match how {
        Generalize::Month(order) => Date::read(value, order)
            .map(|date| put(out, format_args!("{:04}-{:02}", date.year, date.month))),
        Generalize::Year(order) => {
            Date::read(value, order).map(|date| put(out, format_args!("{:04}", date.year)))
        }
        Generalize::Range(width) => range(text, u64::from(width.max(1)), out),
        Generalize::Prefix(bits) => prefix(text, bits, out),
        Generalize::Decimals(places) => decimals(text, usize::from(places), out),
    };
    done.ok_or(Error::InvalidForFormat)
}

fn put(out: &mut Vec<u8>, text: core::fmt::Arguments<'_>) {
    out.extend_from_slice(alloc::fmt::format(text).as_bytes());
}

fn range(text: &str, width: u64, out: &mut Vec<u8>) -> Option<()> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = text.parse().ok()?;
    let from = number / width * width;
    put(
        out,
        format_args!("{from}-{}", from.saturating_add(width - 1)),
    );
    Some(())
}

fn prefix(text: &str, count: u8, out: &mut Vec<u8>) -> Option<()> {
    match text.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => {
            let bits = u32::from(count.min(32));
            let mask = u32::MAX.checked_shl(32 - bits).unwrap_or(0);
            let net = core::net::Ipv4Addr::from_bits(address.to_bits() & mask);
            put(out, format_args!("{net}/{bits}"));
        }
        Ok(IpAddr::V6(address)) => {
            let bits = u32::from(count.min(128));
            let mask = u128::MAX.checked_shl(128 - bits).unwrap_or(0);
            let net = core::net::Ipv6Addr::from_bits(address.to_bits() & mask);
            put(out, format_args!("{net}/{bits}"));
        }
        Err(_) => {
            let total = text.chars().filter(|c| c.is_alphanumeric()).count();
            if total <= usize::from(count) {
                return None;
            }
            let mut seen = 0;
            for c in text.chars() {
                seen += usize::from(c.is_alphanumeric());
                let hidden = c.is_alphanumeric() && seen > usize::from(count);
                let c = if hidden { '*' } else { c };
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
    }
    Some(())
}

fn decimals(text: &str, places: usize, out: &mut Vec<u8>) -> Option<()> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let fraction = |from: usize| {
            let rest = bytes.get(from..).unwrap_or(&[]);
            rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
        };
        let after_digit = at > 0 && bytes.get(at - 1).is_some_and(u8::is_ascii_digit);
        let digits = fraction(at + 1);
        if *byte == b'.' && after_digit && digits > 0 {
            let kept = digits.min(places);
            if kept > 0 {
                out.extend_from_slice(bytes.get(at..=at + kept).unwrap_or(&[]));
            }
            at += 1 + digits;
        } else {
            out.push(*byte);
            at += 1;
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn coarse(how: Generalize, value: &str) -> Option<String> {
        let mut out = Vec::new();
        generalize(how, value.as_bytes(), &mut out).ok()?;
        String::from_utf8(out).ok()
    }

    #[test]
    fn every_kind() {
        let usual = DateOrder::Usual;
        for (how, value, expected) in [
            (Generalize::Month(usual), "31.05.2024", Some("2024-05")),
            (Generalize::Year(usual), "2024-05-31", Some("2024")),
            (Generalize::Year(usual), "May 2024", None),
            (Generalize::Range(10), "37", Some("30-39")),
            (Generalize::Range(5), "100", Some("100-104")),
            (Generalize::Range(10), "-3", None),
            (Generalize::Prefix(24), "192.0.2.17", Some("192.0.2.0/24")),
            (Generalize::Prefix(0), "192.0.2.17", Some("0.0.0.0/0")),
            (
                Generalize::Prefix(48),
                "2001:db8:1:2::3",
                Some("2001:db8:1::/48"),
            ),
            (Generalize::Prefix(3), "SW1A 1AA", Some("SW1* ***")),
            (Generalize::Prefix(3), "12345", Some("123**")),
            (Generalize::Prefix(5), "12345", None),
            (
                Generalize::Decimals(2),
                "52.520008, -13.404954",
                Some("52.52, -13.40"),
            ),
            (Generalize::Decimals(0), "52.520008", Some("52")),
            (Generalize::Decimals(1), "north", None),
        ] {
            assert_eq!(coarse(how, value).as_deref(), expected, "{value}");
        }
    }
}
