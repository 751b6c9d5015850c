use alloc::vec::Vec;
use core::num::NonZeroU64;

use scrubjay_cipher::PseudonymKey;

use super::names::{CITY, COMPANY, FIRST, LAST};

/// A list from which a keyed number picks: one way, the same for the same value.
///
/// Different values often share a surrogate: among 20 values two of 256 are likely to, among 300 two of
/// the 65,536 full names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Surrogate {
    /// One of 256 first names; `first-name`.
    FirstName,
    /// One of 256 family names; `last-name`.
    LastName,
    /// One of 65,536 pairs of them; `full-name`.
    FullName,
    /// One of 256 made-up places; `city`.
    City,
    /// One of 256 made-up firms; `company`.
    Company,
    /// One of 50 million numbers that are never issued; `ssn-9xx`.
    Ssn9xx,
}

impl Surrogate {
    /// All surrogates with the names that policies use.
    pub(crate) const ALL: [(&'static str, Self); 6] = [
        ("first-name", Self::FirstName),
        ("last-name", Self::LastName),
        ("full-name", Self::FullName),
        ("city", Self::City),
        ("company", Self::Company),
        ("ssn-9xx", Self::Ssn9xx),
    ];
}

const BYTE: NonZeroU64 = NonZeroU64::new(256).unwrap();
const PAIR: NonZeroU64 = NonZeroU64::new(65_536).unwrap();

/// Appends the word that a value falls on; nothing for a surrogate that is no word.
pub(super) fn pick(surrogate: Surrogate, key: &PseudonymKey, value: &[u8], out: &mut Vec<u8>) {
    let index = |count| key.index(value, count) as usize;
    let word = |list: &'static str, place: usize| list.split(' ').nth(place).unwrap_or("");
    let (one, between, other) = match surrogate {
        Surrogate::FirstName => (word(FIRST, index(BYTE)), "", ""),
        Surrogate::LastName => (word(LAST, index(BYTE)), "", ""),
        Surrogate::FullName => {
            let place = index(PAIR);
            (word(FIRST, place / 256), " ", word(LAST, place % 256))
        }
        Surrogate::City | Surrogate::Company => {
            let ([beginnings, ends], between) = match surrogate {
                Surrogate::City => (CITY, ""),
                _ => (COMPANY, " "),
            };
            let place = index(BYTE);
            (
                word(beginnings, place / 16),
                between,
                word(ends, place % 16),
            )
        }
        Surrogate::Ssn9xx => ("", "", ""),
    };
    for part in [one, between, other] {
        out.extend_from_slice(part.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeSet;

    #[test]
    fn lists_have_the_stated_number_of_different_words() {
        for list in [FIRST, LAST] {
            assert_eq!(list.split(' ').count(), 256);
            assert_eq!(list.split(' ').collect::<BTreeSet<_>>().len(), 256);
        }
        for list in CITY.iter().chain(&COMPANY) {
            assert_eq!(list.split(' ').collect::<BTreeSet<_>>().len(), 16);
        }
    }

    #[test]
    fn every_word_of_a_list_comes_up() {
        let key = PseudonymKey::new(&[7; 32]).unwrap();
        for (name, surrogate) in Surrogate::ALL
            .into_iter()
            .filter(|(name, _)| *name != "ssn-9xx")
        {
            let mut seen = BTreeSet::new();
            for n in 0..4000u32 {
                let mut out = Vec::new();
                pick(surrogate, &key, &n.to_be_bytes(), &mut out);
                seen.insert(out);
            }
            let expected = if surrogate == Surrogate::FullName {
                3500
            } else {
                256
            };
            assert!(seen.len() >= expected, "{name}: {}", seen.len());
        }
    }
}
