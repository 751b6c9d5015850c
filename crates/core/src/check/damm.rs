//! Damm's check digit over a totally anti-symmetric quasigroup.

use super::ascii::{digit, symbol};

/// The quasigroup of order ten published in Damm's thesis.
#[rustfmt::skip]
static TABLE: [[u32; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Fold the digits from the left.
fn fold(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |state, &byte| {
        let row = TABLE.get(usize::try_from(state).ok()?)?;
        row.get(usize::try_from(digit(byte)?).ok()?).copied()
    })
}

/// Whether the digits, the last being the check digit, satisfy Damm's scheme.
///
/// H. M. Damm, *Total anti-symmetrische Quasigruppen* (dissertation, Marburg, 2004). At least
/// two digits.
///
/// ```
/// assert!(scrubjay::check::damm(b"5724"));
/// assert!(!scrubjay::check::damm(b"5742"));
/// ```
#[must_use]
pub fn damm(digits: &[u8]) -> bool {
    digits.len() >= 2 && fold(digits) == Some(0)
}

/// Damm's check digit, as ASCII, for digits that do not yet carry one.
///
/// Same source as [`damm`]. `None` when empty or when a byte is no digit.
///
/// ```
/// assert_eq!(scrubjay::check::damm_digit(b"572"), Some(b'4'));
/// ```
#[must_use]
pub fn damm_digit(payload: &[u8]) -> Option<u8> {
    if payload.is_empty() {
        return None;
    }
    symbol(fold(payload)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass() {
        for text in ["5724", "112946"] {
            assert!(damm(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn odd_input_is_a_no() {
        assert!(!damm(b"") && !damm(b"0") && !damm(b"57x4"));
        assert_eq!(damm_digit(b""), None);
        assert_eq!(damm_digit(b"x"), None);
    }
}
