//! Crockford's base32: capitals without I, L, O and U; readers fold case and take I and L for 1, O for 0.

use alloc::vec::Vec;

use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters `bytes` bytes take.
pub(super) const fn chars(bytes: usize) -> usize {
    (bytes * 8).div_ceil(5)
}

/// Appends two characters for ten bits.
pub(super) fn push_ten(value: u16, out: &mut Vec<u8>) {
    out.push(character(value >> 5));
    out.push(character(value));
}

/// Appends bytes; unused low bits of the last character are zero.
pub(super) fn push(bytes: &[u8], out: &mut Vec<u8>) {
    let (mut bits, mut held) = (0u16, 0);
    for byte in bytes {
        bits = bits << 8 | u16::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            out.push(character(bits >> held));
        }
        bits &= (1 << held) - 1;
    }
    if held > 0 {
        out.push(character(bits << (5 - held)));
    }
}

fn character(value: u16) -> u8 {
    ALPHABET
        .get(usize::from(value & 31))
        .copied()
        .unwrap_or(b'0')
}

/// The value of a character; `folds` also reads small letters and I, L, O.
pub(super) fn value(character: u8, folds: bool) -> Option<u16> {
    let c = if folds {
        character.to_ascii_uppercase()
    } else {
        character
    };
    match c {
        b'I' | b'L' if folds => return Some(1),
        b'O' if folds => return Some(0),
        _ => {}
    }
    ALPHABET.iter().position(|a| *a == c).map(|v| v as u16)
}

/// Bytes of values; `None` if unused bits are not zero.
pub(super) fn bytes(values: impl Iterator<Item = u16>, len: usize) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(len));
    let (mut bits, mut held) = (0u16, 0);
    for value in values {
        bits = bits << 5 | value;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    (bits == 0 && bytes.len() == len).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_comes_back_and_stray_bits_are_refused() {
        for len in 0..40usize {
            let bytes_in: Vec<u8> = (0..len).map(|i| (i * 37 + 200) as u8).collect();
            let mut text = Vec::new();
            push(&bytes_in, &mut text);
            assert_eq!(text.len(), chars(len));
            let values = |text: &[u8]| -> Vec<u16> {
                text.iter().map(|c| value(*c, true).unwrap()).collect()
            };
            let back = bytes(values(&text).into_iter(), len).unwrap();
            assert_eq!(*back, bytes_in);
            if len % 5 != 0 {
                let mut stray = values(&text);
                *stray.last_mut().unwrap() |= 1;
                assert!(bytes(stray.into_iter(), len).is_none());
            }
        }
    }

    #[test]
    fn readers_fold_what_people_confuse() {
        assert_eq!(
            (value(b'l', true), value(b'I', true), value(b'o', true)),
            (Some(1), Some(1), Some(0))
        );
        assert_eq!(
            (value(b'l', false), value(b'a', false), value(b'U', true)),
            (None, None, None)
        );
    }
}
