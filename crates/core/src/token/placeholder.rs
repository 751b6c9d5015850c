use alloc::vec::Vec;
use core::fmt;

use scrubjay_cipher::PseudonymKey;

/// The largest number of a placeholder.
pub(crate) const MAX_NUMBER: u32 = 999_999_999;

/// Twenty letters that make no words and are not mistaken for digits.
const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";

/// Whether a capital is one of the check letters.
pub(super) fn is_letter(letter: u8) -> bool {
    LETTERS.contains(&letter)
}

/// The check letters of a number: HMAC-SHA-256(key, the number as four bytes, big-endian), its first
/// eight bytes as a number, in base 20, lowest place first. With two letters the third is not used.
pub(crate) fn check_letters(key: &PseudonymKey, number: u32) -> [u8; 3] {
    let mac = key.mac(&number.to_be_bytes());
    let mut head = [0; 8];
    head.copy_from_slice(mac.split_at(8).0);
    let mut rest = u64::from_be_bytes(head);
    [(); 3].map(|()| {
        let place = (rest % 20) as usize;
        rest /= 20;
        LETTERS.get(place).copied().unwrap_or(b'B')
    })
}

/// Appends `LABEL_12QK`.
pub(crate) fn placeholder(label: &str, number: u32, letters: &[u8], out: &mut Vec<u8>) {
    struct Out<'o>(&'o mut Vec<u8>);
    impl fmt::Write for Out<'_> {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0.extend_from_slice(text.as_bytes());
            Ok(())
        }
    }
    // Writing to a vector does not fail.
    let _ = fmt::Write::write_fmt(&mut Out(out), format_args!("{label}_{number}"));
    out.extend_from_slice(letters);
}

/// Appends `LABEL_P1` and 80 bits: a pseudonym, which nothing turns back.
pub(crate) fn pseudonym(label: &str, bits: &[u8; 10], out: &mut Vec<u8>) {
    out.extend_from_slice(label.as_bytes());
    out.extend_from_slice(b"_P1");
    super::base32::push(bits, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_spread_evenly_and_no_placeholder_begins_another() {
        let key = PseudonymKey::new(&[7; 32]).unwrap();
        let mut counts = [[0u32; 20]; 3];
        for n in 1..=20_000 {
            for (count, letter) in counts.iter_mut().zip(check_letters(&key, n)) {
                count[LETTERS.iter().position(|l| *l == letter).unwrap()] += 1;
            }
        }
        // 1,000 each expected, with a deviation of 31.
        assert!(
            counts.iter().flatten().all(|n| (800..1200).contains(n)),
            "{counts:?}"
        );
        let (mut one, mut ten) = (Vec::new(), Vec::new());
        placeholder("PERSON", 1, b"QK", &mut one);
        placeholder("PERSON", 10, b"QK", &mut ten);
        assert_eq!(
            (one.as_slice(), ten.as_slice()),
            (&b"PERSON_1QK"[..], &b"PERSON_10QK"[..])
        );
        assert!(!ten.starts_with(&one));
    }
}
