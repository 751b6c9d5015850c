//! Mnemonic phrase of a wallet: 12, 15, 18, 21 or 24 English words, the last of which hold a checksum.
//!
//! Source: BIP-39. The words stand in one row, parted by single blanks, tabs or line breaks. Chance passes one
//! row of 12 of the list's words in 16; in text, twelve of the list's 2048 words in a row are none.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BIP39_MNEMONIC",
    title: "Mnemonic phrase of a wallet",
    source: "BIP-39",
    check: "12, 15, 18, 21 or 24 words of the English list, checksum",
    triggers: &[Trigger::Words],
    find,
    examples: &["legal winner thank year wave sausage worth useful legal winner thank yellow"],
    ..Spec::BASE
};

/// The trigger stands in the word of this number.
const TRIGGER: usize = 8;

#[cfg_attr(hot, optimize(speed))]
fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let Some(start) = first(site) else {
        return Seen::No;
    };
    let mut numbers = [0; 24];
    let mut ends = [0; 24];
    let (mut at, mut count) = (start, 0);
    for (number, end) in numbers.iter_mut().zip(&mut ends) {
        let length = site.from(at).iter().take(9).take_while(|b| b.is_ascii_lowercase()).count();
        let word = site.text.get(at..at + length).unwrap_or(&[]);
        let free = !site.byte(at + length).is_ascii_alphanumeric();
        let Some(known) = check::bip39_word(word).filter(|_| free) else {
            break;
        };
        (*number, *end) = (known, at + length);
        count += 1;
        at += length + 1;
        if !separates(site.byte(at - 1)) {
            break;
        }
    }
    let right = |n: &&usize| **n <= count && check::bip39_phrase(numbers.get(..**n).unwrap_or(&[]));
    let end = [24, 21, 18, 15, 12].iter().find(right).and_then(|n| ends.get(n - 1));
    end.map_or(Seen::No, |end| {
        Seen::Yes(Found {
            start,
            end: *end,
            confidence: sure::CERTAIN,
            rule: "words and checksum",
            check: Check::Digits,
        })
    })
}

const fn separates(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n')
}

/// Where the row of words begins whose eighth has its third letter at the trigger.
fn first(site: &Site<'_>) -> Option<usize> {
    let mut at = site.start.checked_sub(2)?;
    for _ in 1..TRIGGER {
        let end = at.checked_sub(1).filter(|end| separates(site.byte(*end)))?;
        let before = site.text.get(..end)?;
        let length = before.iter().rev().take(9).take_while(|b| b.is_ascii_lowercase()).count();
        if !(3..=8).contains(&length) {
            return None;
        }
        at = end - length;
    }
    let joined = at.checked_sub(1).map_or(b' ', |before| site.byte(before));
    (!joined.is_ascii_alphanumeric() && !matches!(joined, b'-' | b'_')).then_some(at)
}
