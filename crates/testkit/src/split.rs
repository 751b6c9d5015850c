//! Ways to cut a text into chunks, for tests of anything that reads a stream.
//!
//! Whatever the cut, the chunks put together are the text. Chunks may be empty where it says so:
//! a reader must bear those too.

use std::slice::Chunks;

use crate::rng::Rng;

/// Every cut in two, from (nothing, all) to (all, nothing).
pub fn two_way(text: &[u8]) -> impl Iterator<Item = [&[u8]; 2]> {
    (0..=text.len()).map(move |at| [&text[..at], &text[at..]])
}

/// Every cut in three; the number grows with the square of the length, so for short texts.
pub fn three_way(text: &[u8]) -> impl Iterator<Item = [&[u8]; 3]> {
    (0..=text.len()).flat_map(move |first| {
        (first..=text.len())
            .map(move |second| [&text[..first], &text[first..second], &text[second..]])
    })
}

/// One byte at a time.
pub fn bytewise(text: &[u8]) -> Chunks<'_, u8> {
    fixed(text, 1)
}

/// Chunks of one size, the last one shorter; size 0 counts as 1.
pub fn fixed(text: &[u8], size: usize) -> Chunks<'_, u8> {
    text.chunks(size.max(1))
}

/// Chunks of random sizes from 0 to `longest` (at least 1), fixed by the seed.
pub fn random(text: &[u8], seed: u64, longest: usize) -> Random<'_> {
    Random {
        rest: text,
        rng: Rng::new(seed),
        longest: longest.max(1),
    }
}

/// The chunks that [`random`] cuts.
#[derive(Clone, Debug)]
pub struct Random<'a> {
    rest: &'a [u8],
    rng: Rng,
    longest: usize,
}

impl<'a> Iterator for Random<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        // Small chunks find the most mistakes, so half of them are tiny.
        let limit = if self.rng.chance(1, 2) {
            self.longest.min(4)
        } else {
            self.longest
        };
        let size = self.rng.below(limit + 1).min(self.rest.len());
        let (chunk, rest) = self.rest.split_at(size);
        self.rest = rest;
        Some(chunk)
    }
}

/// One of each: whole, byte by byte, some fixed sizes, and `rounds` random cuts.
///
/// Each item is a name to show when a test fails, and the chunks.
pub fn assorted(
    text: &[u8],
    seed: u64,
    rounds: usize,
) -> impl Iterator<Item = (String, Vec<&[u8]>)> {
    let sizes = [1, 2, 3, 5, 7, 13, 16, 61, 64, 251, 4096];
    let whole = std::iter::once(("whole".to_owned(), vec![text]));
    let even = sizes
        .into_iter()
        .map(move |size| (format!("chunks of {size}"), fixed(text, size).collect()));
    let mut seeds = Rng::new(seed);
    let uneven = (0..rounds).map(move |_| {
        let (seed, longest) = (seeds.next_u64(), 1 << seeds.below(10));
        (
            format!("random({seed:#x}, {longest})"),
            random(text, seed, longest).collect(),
        )
    });
    whole.chain(even).chain(uneven)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &[u8] = b"na\xc3\xafve text";

    #[test]
    fn every_cut_gives_the_text_back() {
        assert_eq!(two_way(TEXT).count(), TEXT.len() + 1);
        assert!(two_way(TEXT).all(|chunks| chunks.concat() == TEXT));
        let n = TEXT.len() + 1;
        assert_eq!(three_way(TEXT).count(), n * (n + 1) / 2);
        assert!(three_way(TEXT).all(|chunks| chunks.concat() == TEXT));
        assert!(assorted(TEXT, 3, 50).all(|(_, chunks)| chunks.concat() == TEXT));
        assert_eq!(bytewise(TEXT).count(), TEXT.len());
    }

    #[test]
    fn an_empty_text_is_fine() {
        assert_eq!(two_way(b"").count(), 1);
        assert_eq!(bytewise(b"").count(), 0);
        assert_eq!(random(b"", 1, 9).count(), 0);
        assert!(assorted(b"", 1, 2).all(|(_, chunks)| chunks.concat().is_empty()));
    }

    #[test]
    fn random_cuts_follow_the_seed_and_include_empty_chunks() {
        let text = vec![b'x'; 4000];
        let cut = |seed| random(&text, seed, 32).map(<[u8]>::len).collect::<Vec<_>>();
        assert_eq!(cut(1), cut(1));
        assert_ne!(cut(1), cut(2));
        assert!(cut(1).contains(&0));
        assert!(cut(1).iter().all(|&n| n <= 32));
    }
}
