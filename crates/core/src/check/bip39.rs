//! Mnemonic phrases of BIP-39 in its English word list.
//!
//! The list (from the proposal, MIT licence, see `NOTICE`) is packed: two bits for how many letters a word shares with
//! the one before it, three for how many follow, less one, and five for each of those. A test holds it to the published
//! list's hash.

use core::cmp::Ordering;

use sha2::{Digest, Sha256};

static LIST: &[u8] = include_bytes!("bip39.bin");

const WORDS: u16 = 2048;

/// Where in the list the words of each two first letters begin: the bit, and the number of the first word.
#[expect(
    clippy::indexing_slicing,
    reason = "worked out by the compiler, of words of small letters"
)]
static PAIRS: [(u16, u16); 26 * 26] = {
    let mut pairs = [(0, WORDS); 26 * 26];
    let (mut at, mut number) = (0, 0);
    let (mut first, mut second) = (0, 0);
    while number < WORDS {
        let begins = at;
        let shared = bits(at, 2);
        let more = bits(at + 2, 3) + 1;
        if shared == 0 {
            first = bits(at + 5, 5) as usize;
            second = bits(at + 10, 5) as usize;
        } else if shared == 1 {
            second = bits(at + 5, 5) as usize;
        }
        if pairs[26 * first + second].1 == WORDS {
            pairs[26 * first + second] = (begins as u16, number);
        }
        at += 5 + 5 * more;
        number += 1;
    }
    pairs
};

/// `count` bits of the list from `at` on, ten at the most; zeros behind the end.
#[expect(clippy::indexing_slicing, reason = "guarded")]
#[cfg_attr(hot, optimize(speed))]
const fn bits(at: u32, count: u32) -> u32 {
    let (first, mut value, mut i) = (at as usize / 8, 0, 0);
    while i < 3 {
        let byte = if first + i < LIST.len() {
            LIST[first + i]
        } else {
            0
        };
        value = value << 8 | byte as u32;
        i += 1;
    }
    value >> (24 - at % 8 - count) & ((1 << count) - 1)
}

/// The number of a word of the list, 0 to 2047. Small letters only.
///
/// ```
/// use scrubjay::check::bip39_word;
/// assert_eq!((bip39_word(b"abandon"), bip39_word(b"zoo")), (Some(0), Some(2047)));
/// assert_eq!(bip39_word(b"abandoned"), None);
/// ```
#[must_use]
#[cfg_attr(hot, optimize(speed))]
pub fn bip39_word(word: &[u8]) -> Option<u16> {
    let letter = |at: usize| {
        word.get(at)?
            .checked_sub(b'a')
            .filter(|letter| *letter < 26)
    };
    let (first, second) = (letter(0)?, letter(1)?);
    let pair = 26 * usize::from(first) + usize::from(second);
    let (begins, mut number) = PAIRS.get(pair).copied()?;
    let mut at = u32::from(begins);
    // How many letters the word shares with the last one, which stands before it.
    let mut same: Option<usize> = None;
    while number < WORDS {
        let head = bits(at, 5);
        let (shared, length) = ((head >> 3) as usize, (head >> 3) + (head & 7) + 1);
        let letters = at + 5;
        at = letters + 5 * (length - (head >> 3));
        if same.is_some_and(|same| shared < same.max(2)) {
            return None;
        }
        if same.is_none_or(|same| shared == same) {
            let mut count = shared;
            let mut place = letters;
            while place < at {
                match word
                    .get(count)
                    .map(|known| bits(place, 5).cmp(&u32::from(known.wrapping_sub(b'a'))))
                {
                    Some(Ordering::Equal) => count += 1,
                    Some(Ordering::Less) => break,
                    _ => return None,
                }
                place += 5;
            }
            if place == at && count == word.len() {
                return Some(number);
            }
            same = Some(count);
        }
        number += 1;
    }
    None
}

/// Whether words of the list, by their numbers, are a phrase with the right checksum: 12, 15, 18, 21 or 24 of
/// them.
///
/// One word over and over is none: wallets' seeds are not, and words of lists are. BIP-39: each word is eleven bits; the last one bit in 33 are the first of the SHA-256 of the others.
#[must_use]
pub fn bip39_phrase(words: &[u16]) -> bool {
    let count = words.len();
    let one = words.windows(2).all(|pair| pair.first() == pair.last());
    if !matches!(count, 12 | 15 | 18 | 21 | 24) || one || words.iter().any(|word| *word >= WORDS) {
        return false;
    }
    let mut phrase = [0_u8; 33];
    for (word, first) in words.iter().zip((0..).step_by(11)) {
        for bit in 0..11 {
            let at: usize = first + bit;
            if word >> (10 - bit) & 1 == 1
                && let Some(byte) = phrase.get_mut(at / 8)
            {
                *byte |= 0x80 >> (at % 8);
            }
        }
    }
    let (entropy, rest) = phrase.split_at(count * 11 / 33 * 4);
    let hash = Sha256::digest(entropy);
    let checked = count as u32 / 3;
    let differ = rest.first().zip(hash.first()).map_or(0xFF, |(a, b)| a ^ b);
    u32::from(differ) >> (8 - checked) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    /// The list, unpacked.
    fn list() -> Vec<String> {
        let (mut at, mut words) = (0, Vec::new());
        let mut word = String::new();
        while words.len() < usize::from(WORDS) {
            word.truncate(bits(at, 2) as usize);
            let more = bits(at + 2, 3) + 1;
            for i in 0..more {
                word.push(char::from(b'a' + bits(at + 5 + 5 * i, 5) as u8));
            }
            at += 5 + 5 * more;
            words.push(word.clone());
        }
        words
    }

    #[test]
    fn the_list_is_the_published_one() {
        let text: String = list()
            .iter()
            .flat_map(|word| [word.as_str(), "\n"])
            .collect();
        let hash = Sha256::digest(text.as_bytes());
        // Of `english.txt` of the proposal.
        let published = [
            0x2f, 0x5e, 0xed, 0x53, 0xa4, 0x72, 0x7b, 0x4b, 0xf8, 0x88, 0x0d, 0x8f, 0x3f, 0x19,
            0x9e, 0xfc, 0x90, 0xe5, 0x85, 0x03, 0x64, 0x6d, 0x9f, 0xf8, 0xef, 0xf3, 0xa2, 0xed,
            0x3b, 0x24, 0xdb, 0xda,
        ];
        assert_eq!(hash.as_slice(), published);
        assert!(LIST.len() <= 6 * 1024);
    }

    #[test]
    fn every_word_has_its_number_and_others_have_none() {
        for (number, word) in list().iter().enumerate() {
            assert_eq!(bip39_word(word.as_bytes()), Some(number as u16), "{word}");
        }
        for word in [
            "", "a", "ab", "abandonn", "zoos", "xray", "Zoo", "über", "the", "zzz",
        ] {
            assert_eq!(bip39_word(word.as_bytes()), None, "{word}");
        }
    }

    /// Vectors of the proposal.
    #[test]
    fn published_phrases_pass_and_others_do_not() {
        let numbers = |phrase: &str| -> Vec<u16> {
            phrase
                .split(' ')
                .map(|word| bip39_word(word.as_bytes()).unwrap())
                .collect()
        };
        let good = [
            "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
            "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong",
            "gravity machine north sort system female filter attitude volume fold club stay feature office ecology stable narrow fog",
            "hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length",
        ];
        for phrase in good {
            assert!(bip39_phrase(&numbers(phrase)), "{phrase}");
            let mut other = numbers(phrase);
            other.swap(0, 1);
            other[2] ^= 1;
            assert!(!bip39_phrase(&other[1..]), "{phrase}");
        }
        let mut passed = 0;
        for last in 0..WORDS {
            let mut words = [0; 12];
            words[11] = last;
            passed += usize::from(bip39_phrase(&words));
        }
        assert_eq!(passed, 128);
    }
}
