//! The capital letters of an Ethereum address, which carry its checksum.

use super::ascii::hex;
use sha3::{Digest, Keccak256};

/// What the case of an address's letters says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eip55 {
    /// The case of every letter is as the checksum wants it.
    Valid,
    /// All letters have one case: an address written without a checksum.
    Unchecked,
    /// Not forty hexadecimal digits, or the case contradicts the checksum.
    Invalid,
}

/// Whether the case of an address's letters agrees with its checksum.
///
/// EIP-55: a letter is a capital where the Keccak-256 of the lower-case digits has a nibble of at
/// least 8. Forty hexadecimal digits, with or without `0x`.
///
/// ```
/// use scrubjay::check::{Eip55, eip55};
/// assert_eq!(eip55(b"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), Eip55::Valid);
/// assert_eq!(eip55(b"0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"), Eip55::Unchecked);
/// assert_eq!(eip55(b"0x5Aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), Eip55::Invalid);
/// ```
#[must_use]
pub fn eip55(address: &[u8]) -> Eip55 {
    let digits = address.strip_prefix(b"0x").unwrap_or(address);
    let Ok(mut lower) = <[u8; 40]>::try_from(digits) else {
        return Eip55::Invalid;
    };
    if digits.iter().any(|&digit| hex(digit).is_none()) {
        return Eip55::Invalid;
    }
    lower.make_ascii_lowercase();
    let nibbles = Keccak256::digest(lower)
        .into_iter()
        .flat_map(|byte| [byte >> 4, byte & 15]);
    let mut letters = digits
        .iter()
        .zip(nibbles)
        .filter(|(digit, _)| digit.is_ascii_alphabetic());
    if letters.all(|(digit, nibble)| digit.is_ascii_uppercase() == (nibble >= 8)) {
        return Eip55::Valid;
    }
    let lower = digits.iter().any(u8::is_ascii_lowercase);
    let upper = digits.iter().any(u8::is_ascii_uppercase);
    if lower && upper {
        Eip55::Invalid
    } else {
        Eip55::Unchecked
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_of_eip_55_hold() {
        for text in [
            "0x52908400098527886E0F7030069857D2E4169EE7", // all capitals
            "0xde709f2102306220921060314715629080e2fb77", // all small
            "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
            "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
            "D1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
            "0x0000000000000000000000000000000000000000",
        ] {
            assert_eq!(eip55(text.as_bytes()), Eip55::Valid, "{text}");
        }
    }

    #[test]
    fn odd_input_is_invalid() {
        for text in [
            &b""[..],
            b"0x",
            &[b'g'; 40],
            &[b'0'; 41],
            &[0xff; 40],
            b"0x0x",
        ] {
            assert_eq!(eip55(text), Eip55::Invalid);
        }
        assert_eq!(eip55(&[b'A'; 40]), Eip55::Unchecked);
    }
}
