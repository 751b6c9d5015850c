//! Base58 and Base58Check, the text form of many wallet addresses and keys.

use sha2::{Digest, Sha256};

/// Which fifty-eight characters stand for the values, in which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base58 {
    /// Bitcoin's order, which most chains share: `123..ABC..abc..`.
    Bitcoin,
    /// The XRP Ledger's order, in which `r` is zero.
    Ripple,
}

/// What a Base58Check text carries besides its checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base58Check {
    /// The first byte, which tells networks and kinds apart.
    pub version: u8,
    /// How many bytes follow the version, without the checksum.
    pub payload_len: usize,
}

const NONE: u8 = 0xFF;
static BITCOIN: [u8; 128] = values(b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
static RIPPLE: [u8; 128] = values(b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz");

#[allow(clippy::indexing_slicing)] // runs at compile time only
const fn values(symbols: &[u8; 58]) -> [u8; 128] {
    let mut table = [NONE; 128];
    let mut value = 0;
    while value < 58 {
        table[symbols[value] as usize] = value as u8;
        value += 1;
    }
    table
}

/// Decode Base58 into the caller's buffer and return the decoded bytes.
///
/// draft-msporny-base58-03, section 4. `None` for a foreign character or when the buffer is too
/// small; nothing in Base58 itself guards against typing errors.
///
/// ```
/// use scrubjay::check::{Base58, decode_base58};
/// let mut buffer = [0; 32];
/// let bytes = decode_base58(b"2NEpo7TZRRrLZSi2U", Base58::Bitcoin, &mut buffer);
/// assert_eq!(bytes, Some(&b"Hello World!"[..]));
/// ```
#[must_use]
pub fn decode_base58<'a>(text: &[u8], order: Base58, buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    let table = match order {
        Base58::Bitcoin => &BITCOIN,
        Base58::Ripple => &RIPPLE,
    };
    let value = |byte: u8| table.get(usize::from(byte)).copied().filter(|v| *v != NONE);
    let zeros = text
        .iter()
        .take_while(|&&byte| value(byte) == Some(0))
        .count();

    // Least significant byte first: multiply by 58, add, grow by what is carried out.
    let mut len = 0;
    for &byte in text.get(zeros..)? {
        let mut carry = u32::from(value(byte)?);
        for place in buffer.get_mut(..len)? {
            carry += u32::from(*place) * 58;
            *place = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        if carry > 0 {
            *buffer.get_mut(len)? = carry.to_le_bytes()[0];
            len += 1;
        }
    }
    buffer.get_mut(len..len.checked_add(zeros)?)?.fill(0);
    let bytes = buffer.get_mut(..len + zeros)?;
    bytes.reverse();
    Some(bytes)
}

/// Decode Base58Check into the caller's buffer and return version and payload.
///
/// Bitcoin wiki, *Base58Check encoding*: the last four bytes are the start of the double SHA-256
/// of the others. The buffer needs room for the checksum too. For chains whose prefix is longer
/// than one byte (Zcash, Tezos, extended keys).
///
/// ```
/// use scrubjay::check::{Base58, decode_base58check};
/// let text = b"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
/// let mut buffer = [0; 32];
/// let bytes = decode_base58check(text, Base58::Bitcoin, &mut buffer).unwrap();
/// assert_eq!((bytes[0], bytes.len()), (0x00, 21));
/// ```
#[must_use]
pub fn decode_base58check<'a>(
    text: &[u8],
    order: Base58,
    buffer: &'a mut [u8],
) -> Option<&'a [u8]> {
    let (bytes, checksum) = decode_base58(text, order, buffer)?.split_last_chunk::<4>()?;
    let digest = Sha256::digest(Sha256::digest(bytes));
    digest.starts_with(checksum).then_some(bytes)
}

/// The version and payload length of a Base58Check text of at most 128 bytes, if it holds.
///
/// As [`decode_base58check`].
///
/// ```
/// use scrubjay::check::{Base58, base58check};
/// let genesis = base58check(b"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Base58::Bitcoin).unwrap();
/// assert_eq!((genesis.version, genesis.payload_len), (0x00, 20));
/// let zero = base58check(b"rrrrrrrrrrrrrrrrrrrrrhoLvTp", Base58::Ripple).unwrap();
/// assert_eq!((zero.version, zero.payload_len), (0x00, 20));
/// assert_eq!(base58check(b"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", Base58::Bitcoin), None);
/// ```
#[must_use]
pub fn base58check(text: &[u8], order: Base58) -> Option<Base58Check> {
    let mut buffer = [0; 128];
    let (&version, payload) = decode_base58check(text, order, &mut buffer)?.split_first()?;
    Some(Base58Check {
        version,
        payload_len: payload.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass() {
        let holds = |text: &str, order, version, payload_len| {
            let found = base58check(text.as_bytes(), order);
            assert_eq!(
                found,
                Some(Base58Check {
                    version,
                    payload_len
                }),
                "{text}"
            );
        };
        // Bitcoin wiki: P2SH, WIF private key; BIP-32 test vector 1; XRPL documentation.
        holds("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", Base58::Bitcoin, 5, 20);
        holds(
            "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
            Base58::Bitcoin,
            0x80,
            32,
        );
        holds(
            "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqs\
             efD265TMg7usUDFdp6W1EGMcet8",
            Base58::Bitcoin,
            0x04,
            77,
        );
        holds("rf1BiGeXwwQoi8Z2ueFYTEXSwuJYfV2Jpn", Base58::Ripple, 0, 20);
    }

    #[test]
    fn odd_input_is_a_no() {
        for text in [
            &b""[..],
            b"1",
            b"0OIl",
            b"1111",
            b"\xff",
            &[b'1'; 200],
            &[b'z'; 5000],
        ] {
            assert_eq!(base58check(text, Base58::Bitcoin), None);
        }
        assert_eq!(decode_base58(b"11", Base58::Bitcoin, &mut [0; 1]), None);
        assert_eq!(decode_base58(b"", Base58::Bitcoin, &mut []), Some(&[][..]));
    }
}
