//! The Luhn formula and its two alphanumeric relatives.

use super::ascii::{alnum, digit, symbol};

/// Sum of Luhn over values fed from the right; `doubled` says whether the first one is doubled.
fn sum(values: impl Iterator<Item = Option<u32>>, mut doubled: bool) -> Option<u32> {
    let mut total = 0_u32;
    for value in values {
        let value = value?;
        let value = if doubled { value * 2 } else { value };
        total = (total + value / 10 + value % 10) % 10;
        doubled = !doubled;
    }
    Some(total)
}

/// Whether the digits, the last being the check digit, satisfy the Luhn formula.
///
/// ISO/IEC 7812-1:2017, annex B. At least two digits; zeros alone satisfy the formula.
///
/// ```
/// assert!(scrubjay::check::luhn(b"4111111111111111"));
/// assert!(!scrubjay::check::luhn(b"4111111111111112"));
/// assert!(!scrubjay::check::luhn(b"4111 1111 1111 1111"));
/// ```
#[must_use]
#[cfg_attr(hot, optimize(speed))]
pub fn luhn(digits: &[u8]) -> bool {
    digits.len() >= 2 && sum(digits.iter().rev().map(|&b| digit(b)), false) == Some(0)
}

/// The Luhn check digit, as ASCII, for digits that do not yet carry one.
///
/// ISO/IEC 7812-1:2017, annex B. `None` when empty or when a byte is no digit.
///
/// ```
/// assert_eq!(scrubjay::check::luhn_digit(b"7992739871"), Some(b'3'));
/// ```
#[must_use]
pub fn luhn_digit(payload: &[u8]) -> Option<u8> {
    if payload.is_empty() {
        return None;
    }
    symbol((10 - sum(payload.iter().rev().map(|&b| digit(b)), true)?) % 10)
}

/// Whether the text satisfies Luhn once each letter is written as its two digits (A=10 .. Z=35).
///
/// ISO 6166 (ISIN), annex on the check digit. The last byte must be a digit.
///
/// ```
/// assert!(scrubjay::check::luhn_expanded(b"US0378331005"));
/// assert!(!scrubjay::check::luhn_expanded(b"US0378331006"));
/// ```
#[must_use]
pub fn luhn_expanded(text: &[u8]) -> bool {
    if text.len() < 2 || !text.last().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let (mut total, mut doubled) = (0, false);
    for &byte in text.iter().rev() {
        let Some(value) = alnum(byte) else {
            return false;
        };
        for part in [value % 10, value / 10]
            .iter()
            .take(if value < 10 { 1 } else { 2 })
        {
            let part = if doubled { part * 2 } else { *part };
            total = (total + part / 10 + part % 10) % 10;
            doubled = !doubled;
        }
    }
    total == 0
}

/// Whether the text satisfies the CUSIP form of Luhn, where a letter is one value (A=10 .. Z=35).
///
/// ANSI X9.6 (CUSIP, and CINS with a leading letter): every second value from the left is
/// doubled and the digits of each are added up; `*`, `@`, `#` count 36, 37, 38. Nine characters,
/// the last a digit.
///
/// ```
/// assert!(scrubjay::check::cusip(b"037833100"));
/// assert!(scrubjay::check::cusip(b"38259P508"));
/// assert!(!scrubjay::check::cusip(b"38259P509"));
/// ```
#[must_use]
pub fn cusip(text: &[u8]) -> bool {
    let value = |byte: u8| match byte {
        b'*' => Some(36),
        b'@' => Some(37),
        b'#' => Some(38),
        _ => alnum(byte),
    };
    text.len() == 9
        && text.last().is_some_and(u8::is_ascii_digit)
        && sum(text.iter().rev().map(|&b| value(b)), false) == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass() {
        // ISO/IEC 7812-1 worked example, card schemes' test numbers, an IMEI of 3GPP TS 23.003.
        for text in [
            "79927398713",
            "378282246310005",
            "30569309025904",
            "490154203237518",
        ] {
            assert!(luhn(text.as_bytes()), "{text}");
        }
        for text in [
            "AU0000XVGZA3",
            "GB0002634946",
            "US0373831005",
            "CH0012032048",
        ] {
            let valid = text != "US0373831005"; // two digits of Apple's ISIN swapped
            assert_eq!(luhn_expanded(text.as_bytes()), valid, "{text}");
        }
        for text in ["17275R102", "594918104", "68389X105", "S08000AA9"] {
            assert!(cusip(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn odd_input_is_a_no() {
        for text in [&b""[..], b"0", b"12a5", b"\xff\xff", b"-18"] {
            assert!(!luhn(text) && !luhn_expanded(text) && !cusip(text));
        }
        assert_eq!(luhn_digit(b""), None);
        assert_eq!(luhn_digit(b"1x"), None);
    }
}
