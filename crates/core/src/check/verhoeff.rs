//! Verhoeff's check digit over the dihedral group of the pentagon.

use super::ascii::{digit, symbol};

/// Product in the dihedral group D5: 0..=4 are rotations, 5..=9 reflections.
const fn product(left: u32, right: u32) -> u32 {
    match (left < 5, right < 5) {
        (true, true) => (left + right) % 5,
        (true, false) => (left + right - 5) % 5 + 5,
        (false, true) => (left - right) % 5 + 5,
        (false, false) => (left + 5 - right) % 5,
    }
}

/// The permutation of Verhoeff's table for places 0..=7 counted from the right.
#[rustfmt::skip]
static PLACES: [[u32; 10]; 8] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
    [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
    [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
    [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];

/// Fold the digits from the right, the rightmost standing in place `first`.
fn fold(digits: &[u8], first: usize) -> Option<u32> {
    let places = PLACES.iter().cycle().skip(first);
    let mut pairs = digits.iter().rev().zip(places);
    pairs.try_fold(0, |state, (&byte, place)| {
        let moved = place.get(usize::try_from(digit(byte)?).ok()?)?;
        Some(product(state, *moved))
    })
}

/// Whether the digits, the last being the check digit, satisfy Verhoeff's scheme.
///
/// J. Verhoeff, *Error Detecting Decimal Codes* (Mathematical Centre Tracts 29, 1969); used by
/// India's Aadhaar. At least two digits.
///
/// ```
/// assert!(scrubjay::check::verhoeff(b"2363"));
/// assert!(!scrubjay::check::verhoeff(b"3263"));
/// ```
#[must_use]
pub fn verhoeff(digits: &[u8]) -> bool {
    digits.len() >= 2 && fold(digits, 0) == Some(0)
}

/// Verhoeff's check digit, as ASCII, for digits that do not yet carry one.
///
/// Same source as [`verhoeff`]. `None` when empty or when a byte is no digit.
///
/// ```
/// assert_eq!(scrubjay::check::verhoeff_digit(b"236"), Some(b'3'));
/// ```
#[must_use]
pub fn verhoeff_digit(payload: &[u8]) -> Option<u8> {
    if payload.is_empty() {
        return None;
    }
    // Reflections are their own inverse, rotations are inverted by the opposite rotation.
    let state = fold(payload, 1)?;
    symbol(if state < 5 { (5 - state) % 5 } else { state })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass() {
        for text in ["2363", "123451", "84736430954837284567892", "1428570"] {
            assert!(verhoeff(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn odd_input_is_a_no() {
        assert!(!verhoeff(b"") && !verhoeff(b"0") && !verhoeff(b"23a3"));
        assert_eq!(verhoeff_digit(b""), None);
        assert_eq!(verhoeff_digit(b" 1"), None);
    }
}
