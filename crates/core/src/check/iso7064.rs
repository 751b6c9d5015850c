//! The check character systems of ISO/IEC 7064:2003.
//!
//! Pure systems: mod 97-10 (IBAN, LEI), mod 11-2 (ORCID, ISNI, China's resident identity), mod
//! 37-2 (ISBT 128 donations). Hybrid systems: mod 11-10 (Germany's tax number, Croatia's OIB)
//! and mod 37-36.

use super::ascii::{alnum, digit, symbol};

/// The remainder by 97 of the text read as one number, a letter counting as two digits.
///
/// ISO/IEC 7064, mod 97-10. Takes an iterator so that the caller may skip separators. `None`
/// when empty or when a byte is neither digit nor letter.
///
/// ```
/// let text = b"5299 00T8 BM49 AURS DO55".iter().copied().filter(|b| *b != b' ');
/// assert_eq!(scrubjay::check::mod97(text), Some(1));
/// ```
#[must_use]
pub fn mod97(text: impl IntoIterator<Item = u8>) -> Option<u32> {
    let mut text = text.into_iter().peekable();
    text.peek()?;
    text.try_fold(0, |state, byte| {
        let value = alnum(byte)?;
        Some((state * if value < 10 { 10 } else { 100 } + value) % 97)
    })
}

/// Whether the text, its last two digits being the check, satisfies mod 97-10.
///
/// ISO/IEC 7064, mod 97-10; as used unrotated by ISO 17442 (LEI). For an IBAN see [`iban_mod97`].
///
/// ```
/// assert!(scrubjay::check::mod97_10(*b"529900T8BM49AURSDO55"));
/// assert!(!scrubjay::check::mod97_10(*b"529900T8BM49AURSDO56"));
/// ```
#[must_use]
pub fn mod97_10(text: impl IntoIterator<Item = u8>) -> bool {
    mod97(text) == Some(1)
}

/// The two mod 97-10 check digits, as ASCII, for text that does not yet carry them.
///
/// ISO/IEC 7064, mod 97-10. For an IBAN feed the BBAN and then the country code.
///
/// ```
/// assert_eq!(scrubjay::check::mod97_10_check(*b"529900T8BM49AURSDO"), Some(*b"55"));
/// assert_eq!(scrubjay::check::mod97_10_check(*b"WEST12345698765432GB"), Some(*b"82"));
/// ```
#[must_use]
pub fn mod97_10_check(payload: impl IntoIterator<Item = u8>) -> Option<[u8; 2]> {
    let check = 98 - mod97(payload)? * 100 % 97;
    Some([symbol(check / 10)?, symbol(check % 10)?])
}

/// Whether the text satisfies mod 97-10 once its first four bytes are moved to its end.
///
/// ISO 13616-1 (IBAN), clause on check digits. This is the arithmetic alone: for country,
/// length and structure see `iban`. Takes an iterator so that the caller may skip separators.
///
/// ```
/// let text = b"GB82 WEST 1234 5698 7654 32".iter().copied().filter(|b| *b != b' ');
/// assert!(scrubjay::check::iban_mod97(text));
/// ```
#[must_use]
pub fn iban_mod97(text: impl IntoIterator<Item = u8>) -> bool {
    let mut text = text.into_iter();
    let (Some(a), Some(b), Some(c), Some(d)) = (text.next(), text.next(), text.next(), text.next())
    else {
        return false;
    };
    mod97_10(text.chain([a, b, c, d]))
}

/// Fold of a pure system with base 2 over the given values.
fn pure(values: impl Iterator<Item = Option<u32>>, modulus: u32) -> Option<u32> {
    let mut values = values;
    values.try_fold(0, |state, value| Some((state * 2 + value?) % modulus))
}

/// The check value that completes a pure system with base 2.
fn pure_check(payload: u32, modulus: u32) -> u32 {
    (modulus + 1 - payload * 2 % modulus) % modulus
}

/// Fold of a hybrid system; the result is the state before the check character.
fn hybrid(values: impl Iterator<Item = Option<u32>>, base: u32) -> Option<u32> {
    let mut values = values;
    values.try_fold(base, |state, value| {
        let sum = (state + value?) % base;
        Some(if sum == 0 { base } else { sum } * 2 % (base + 1))
    })
}

/// The check value that completes a hybrid system in this state.
fn hybrid_check(state: u32, base: u32) -> u32 {
    (base + 1 - state) % base
}

/// Cut the last byte off and compare it with the check character of the rest.
fn agrees(text: &[u8], check: impl Fn(&[u8]) -> Option<u8>) -> bool {
    text.split_last()
        .is_some_and(|(last, rest)| check(rest) == Some(last.to_ascii_uppercase()))
}

/// Whether the digits, the last being a digit or `X`, satisfy mod 11-2.
///
/// ISO/IEC 7064, mod 11-2; used by ISO 27729 (ISNI), ORCID and GB 11643 (China).
///
/// ```
/// assert!(scrubjay::check::mod11_2(b"0000000218250097"));
/// assert!(!scrubjay::check::mod11_2(b"0000000218250098"));
/// ```
#[must_use]
pub fn mod11_2(text: &[u8]) -> bool {
    agrees(text, mod11_2_check)
}

/// The mod 11-2 check character (`0`..`9` or `X`) for digits that do not yet carry one.
///
/// ISO/IEC 7064, mod 11-2. `None` when empty or when a byte is no digit.
///
/// ```
/// assert_eq!(scrubjay::check::mod11_2_check(b"079"), Some(b'X'));
/// ```
#[must_use]
pub fn mod11_2_check(payload: &[u8]) -> Option<u8> {
    if payload.is_empty() {
        return None;
    }
    match pure_check(pure(payload.iter().map(|&b| digit(b)), 11)?, 11) {
        10 => Some(b'X'),
        value => symbol(value),
    }
}

/// Whether the text, the last being a digit, a letter or `*`, satisfies mod 37-2.
///
/// ISO/IEC 7064, mod 37-2; used by ISBT 128 donation numbers.
///
/// ```
/// assert!(scrubjay::check::mod37_2(b"G123489654321Y"));
/// assert!(!scrubjay::check::mod37_2(b"G123489654321Z"));
/// ```
#[must_use]
pub fn mod37_2(text: &[u8]) -> bool {
    agrees(text, mod37_2_check)
}

/// The mod 37-2 check character (`0`..`9`, `A`..`Z` or `*`) for text that does not yet carry one.
///
/// ISO/IEC 7064, mod 37-2. `None` when empty or when a byte is neither digit nor letter.
///
/// ```
/// assert_eq!(scrubjay::check::mod37_2_check(b"G123489654321"), Some(b'Y'));
/// ```
#[must_use]
pub fn mod37_2_check(payload: &[u8]) -> Option<u8> {
    if payload.is_empty() {
        return None;
    }
    match pure_check(pure(payload.iter().map(|&b| alnum(b)), 37)?, 37) {
        36 => Some(b'*'),
        value => symbol(value),
    }
}

/// Whether the digits, the last being the check digit, satisfy mod 11-10.
///
/// ISO/IEC 7064, mod 11-10; used by Germany's tax number (§ 139b AO) and Croatia's OIB.
///
/// ```
/// assert!(scrubjay::check::mod11_10(b"36574261809"));
/// assert!(!scrubjay::check::mod11_10(b"36574261808"));
/// ```
#[must_use]
pub fn mod11_10(text: &[u8]) -> bool {
    agrees(text, mod11_10_check)
}

/// The mod 11-10 check digit, as ASCII, for digits that do not yet carry one.
///
/// ISO/IEC 7064, mod 11-10. `None` when empty or when a byte is no digit.
///
/// ```
/// assert_eq!(scrubjay::check::mod11_10_check(b"0794"), Some(b'5'));
/// ```
#[must_use]
pub fn mod11_10_check(payload: &[u8]) -> Option<u8> {
    if payload.is_empty() {
        return None;
    }
    symbol(hybrid_check(
        hybrid(payload.iter().map(|&b| digit(b)), 10)?,
        10,
    ))
}

/// Whether the text, the last being the check character, satisfies mod 37-36.
///
/// ISO/IEC 7064, mod 37-36; used by the Global Release Identifier and by ISO 15706 (ISAN).
///
/// ```
/// assert!(scrubjay::check::mod37_36(b"A12425GABC1234002M"));
/// assert!(!scrubjay::check::mod37_36(b"A12425GABC1234002N"));
/// ```
#[must_use]
pub fn mod37_36(text: &[u8]) -> bool {
    agrees(text, mod37_36_check)
}

/// The mod 37-36 check character (`0`..`9`, `A`..`Z`) for text that does not yet carry one.
///
/// ISO/IEC 7064, mod 37-36. `None` when empty or when a byte is neither digit nor letter.
///
/// ```
/// assert_eq!(scrubjay::check::mod37_36_check(b"A12425GABC1234002"), Some(b'M'));
/// ```
#[must_use]
pub fn mod37_36_check(payload: &[u8]) -> Option<u8> {
    if payload.is_empty() {
        return None;
    }
    symbol(hybrid_check(
        hybrid(payload.iter().map(|&b| alnum(b)), 36)?,
        36,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass() {
        assert!(mod97_10(*b"79444")); // the standard's own example: 794 gets 44
        for text in [
            "000000012146438X",
            "079X",
            "11010519491231002X",
            "440524188001010014",
        ] {
            assert!(mod11_2(text.as_bytes()), "{text}");
        }
        for text in ["07945", "94577403194", "33392005961", "86095742719"] {
            assert!(mod11_10(text.as_bytes()), "{text}");
        }
        assert!(mod37_36(b"00000000C36D002B00000000E")); // ISAN with its trailing check
        for text in [&b"GB82WEST12345698765432"[..], b"DE89370400440532013000"] {
            assert!(iban_mod97(text.iter().copied()));
        }
    }

    #[test]
    fn odd_input_is_a_no() {
        for text in [&b""[..], b"1", b"X", b"*", b"07 9X", b"\xff7", b"X97"] {
            assert!(!mod11_2(text) && !mod11_10(text), "{text:?}");
        }
        for text in [&b""[..], b"1", b"*", b"A*1", b"\xff7"] {
            assert!(!mod37_2(text) && !mod37_36(text) && !iban_mod97(text.iter().copied()));
        }
        assert_eq!(mod97(*b""), None);
    }
}
