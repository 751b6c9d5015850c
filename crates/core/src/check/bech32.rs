//! Bech32 and Bech32m, and the SegWit addresses written in them.

/// Which constant the checksum was closed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bech32Variant {
    /// BIP-173.
    Bech32,
    /// BIP-350.
    Bech32m,
}

/// The parts of a text whose Bech32 checksum holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bech32<'a> {
    /// The human-readable part, as written.
    pub hrp: &'a [u8],
    /// The data characters, without separator and checksum.
    pub data: &'a [u8],
    /// Which of the two checksums holds.
    pub variant: Bech32Variant,
}

/// The parts of a SegWit address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segwit<'a> {
    /// The human-readable part, as written: `bc`, `tb`, `ltc` and so on.
    pub hrp: &'a [u8],
    /// The witness version, 0..=16.
    pub version: u8,
    /// The length of the witness program in bytes.
    pub program_len: usize,
}

/// Value of a data character in either case.
fn value(byte: u8) -> Option<u32> {
    const SYMBOLS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    let byte = byte.to_ascii_lowercase();
    let place = SYMBOLS.iter().position(|&symbol| symbol == byte)?;
    u32::try_from(place).ok()
}

/// One step of the BCH code.
fn step(state: u32, value: u32) -> u32 {
    const GENERATOR: [u32; 5] = [
        0x3b6a_57b2,
        0x2650_8e6d,
        0x1ea1_19fa,
        0x3d42_33dd,
        0x2a14_62b3,
    ];
    let top = state >> 25;
    let state = (state & 0x01ff_ffff) << 5 ^ value;
    let taps = GENERATOR
        .iter()
        .enumerate()
        .filter(|(bit, _)| top >> bit & 1 == 1);
    taps.fold(state, |state, (_, tap)| state ^ tap)
}

/// The parts of a Bech32 or Bech32m text of any length, if its checksum holds.
///
/// BIP-173 and BIP-350 without their limit of 90 characters: for BOLT 11 invoices, age and Nostr
/// keys. Mixed case is refused.
///
/// ```
/// use scrubjay::check::bech32_unbounded;
/// let key = b"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
/// assert_eq!(bech32_unbounded(key).unwrap().hrp, b"age");
/// ```
#[must_use]
pub fn bech32_unbounded(text: &[u8]) -> Option<Bech32<'_>> {
    let printable = text.iter().all(|byte| (33..=126).contains(byte));
    let lower = text.iter().any(u8::is_ascii_lowercase);
    let upper = text.iter().any(u8::is_ascii_uppercase);
    if !printable || (lower && upper) {
        return None;
    }
    let separator = text.iter().rposition(|&byte| byte == b'1')?;
    let (hrp, rest) = text.split_at_checked(separator)?;
    let rest = rest.get(1..)?;
    let (data, _checksum) = rest.split_last_chunk::<6>()?;
    if !(1..=83).contains(&hrp.len()) {
        return None;
    }
    let folded = || hrp.iter().map(|byte| u32::from(byte.to_ascii_lowercase()));
    let state = folded().fold(1, |state, byte| step(state, byte >> 5));
    let state = folded().fold(step(state, 0), |state, byte| step(state, byte & 31));
    let state = rest
        .iter()
        .try_fold(state, |state, &byte| Some(step(state, value(byte)?)))?;
    let variant = match state {
        1 => Bech32Variant::Bech32,
        0x2bc8_30a3 => Bech32Variant::Bech32m,
        _ => return None,
    };
    Some(Bech32 { hrp, data, variant })
}

/// The parts of a Bech32 or Bech32m text of at most 90 characters, if its checksum holds.
///
/// BIP-173 and BIP-350. Mixed case is refused.
///
/// ```
/// use scrubjay::check::{Bech32Variant, bech32};
/// assert_eq!(bech32(b"A12UEL5L").unwrap().variant, Bech32Variant::Bech32);
/// assert_eq!(bech32(b"A1LQFN3A").unwrap().variant, Bech32Variant::Bech32m);
/// assert_eq!(bech32(b"a12UEL5L"), None);
/// ```
#[must_use]
pub fn bech32(text: &[u8]) -> Option<Bech32<'_>> {
    if text.len() > 90 {
        return None;
    }
    bech32_unbounded(text)
}

/// The parts of a SegWit address, if checksum, version, length and padding are right.
///
/// BIP-173 and BIP-350: version 0 takes Bech32 and 20 or 32 bytes, versions 1 to 16 take Bech32m
/// and 2 to 40 bytes. Which human-readable parts to accept is the caller's choice.
///
/// ```
/// use scrubjay::check::segwit;
/// let found = segwit(b"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4").unwrap();
/// assert_eq!((found.hrp, found.version, found.program_len), (&b"BC"[..], 0, 20));
/// assert_eq!(segwit(b"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"), None);
/// ```
#[must_use]
pub fn segwit(text: &[u8]) -> Option<Segwit<'_>> {
    let Bech32 { hrp, data, variant } = bech32(text)?;
    let (&version, program) = data.split_first()?;
    let version = u8::try_from(value(version)?).ok()?;
    let bits = program.len() * 5;
    let (program_len, padding) = (bits / 8, bits % 8);
    let last = value(*program.last()?)?;
    if padding > 4 || last & ((1 << padding) - 1) != 0 {
        return None;
    }
    let fits = match (version, variant) {
        (0, Bech32Variant::Bech32) => matches!(program_len, 20 | 32),
        (1..=16, Bech32Variant::Bech32m) => (2..=40).contains(&program_len),
        _ => false,
    };
    fits.then_some(Segwit {
        hrp,
        version,
        program_len,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_of_bip_173_and_350_hold() {
        for text in [
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
            "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
            "?1ezyfcl",
            "?1v759aa",
            "split1checkupstagehandshakeupstreamerranterredcaperredlc445v",
        ] {
            assert!(bech32(text.as_bytes()).is_some(), "{text}");
        }
        for text in [
            "tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
            "BC1SW50QGDZ25J",
            "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
        ] {
            assert!(segwit(text.as_bytes()).is_some(), "{text}");
        }
        for text in [
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", // bech32 for v1
            "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", // bech32m for v0
            "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", // version 17
            "bc1pw5dgrnzv",
            "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
            "bc1gmk9yu",
            "tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vpggkg4j", // padding
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf", // zero padding
        ] {
            assert!(segwit(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn odd_input_is_a_no() {
        for text in [
            &b""[..],
            b"1",
            b"pzry9x0s0muk",
            b"1pzry9x0s0muk",
            b"x1b4n0q5v",
            b"A1G7SGD8",
            b"li1dgmt3",
            b"10a06t8",
            b"1qzzfhee",
            b"\x7f1axkwrx",
            b"M1VUXWEZ",
        ] {
            assert!(bech32(text).is_none() && segwit(text).is_none());
        }
    }
}
