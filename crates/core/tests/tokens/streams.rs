//! Restoring a stream gives what restoring the whole text gives, for every cut.

use crate::{keys, scrubber, vault};
use proptest::prelude::*;
use scrubjay::{Error, Keys, MAX_HELD_TOKEN, Mode, Restorer, Sink, TokenSpan, Unit, Vault};

#[derive(Default, PartialEq, Debug)]
struct All(Vec<u8>, Vec<TokenSpan>);

impl Sink for All {
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }
    fn token(&mut self, token: &TokenSpan) {
        self.1.push(*token);
    }
}

fn restore<'c>(
    keys: &Keys,
    vault: &Vault,
    mode: Mode,
    chunks: impl IntoIterator<Item = &'c [u8]>,
) -> (All, usize) {
    let mut restorer = Restorer::default()
        .with_keys(keys)
        .with_vault(vault)
        .with_mode(mode);
    let (mut all, mut most) = (All::default(), 0);
    for chunk in chunks {
        restorer.push(chunk, &mut all).unwrap();
        most = most.max(restorer.held());
    }
    restorer.finish(&mut all).unwrap();
    assert_eq!(restorer.push(b"", &mut all), Err(Error::Finished));
    (all, most)
}

const POLICY: &str = "action = 'session-token'\n[entity.US_SSN]\naction = 'deterministic-encrypt'";

fn text(vault: &Vault) -> Vec<u8> {
    let text = "Mail jane@example.com (SSN 078-05-1120), joe@example.org; jane@example.com's item_5 size_10px \u{200B}né";
    scrubber(POLICY)
        .session(Unit::Byte)
        .with_vault(vault)
        .run(text.as_bytes())
        .unwrap()
        .bytes
}

#[test]
fn every_cut_in_two_and_every_size_of_chunk() {
    let (keys, vault) = (keys("default"), vault());
    let scrubbed = String::from_utf8(text(&vault)).unwrap();
    let altered = scrubbed
        .to_lowercase()
        .replace('_', "\\_")
        .replace("email", "e\u{AD}mail")
        + "_1";
    for (text, mode) in [
        (&scrubbed, Mode::Strict),
        (&scrubbed, Mode::Tolerant),
        (&altered, Mode::Tolerant),
        (&altered, Mode::Strict),
    ] {
        let text = text.as_bytes();
        let (whole, _) = restore(&keys, &vault, mode, [text]);
        for at in 0..=text.len() {
            let (split, _) = restore(&keys, &vault, mode, [&text[..at], &text[at..]]);
            assert_eq!(split, whole, "{at}");
        }
        for size in 1..40 {
            assert_eq!(
                restore(&keys, &vault, mode, text.chunks(size)).0,
                whole,
                "{size}"
            );
        }
    }
}

#[test]
fn little_is_held_back_where_no_sealed_token_is_under_way() {
    let (keys, vault) = (keys("default"), vault());
    text(&vault);
    for unit in [
        "a",
        "é",
        "人",
        "EMAIL_1",
        "x_",
        "\\",
        "\u{200B}",
        "ab\u{AD}_9\u{200B}",
        "1",
        "_1",
    ] {
        let text = unit.repeat(100);
        let (_, most) = restore(&keys, &vault, Mode::Tolerant, text.as_bytes().chunks(1));
        assert!(most <= MAX_HELD_TOKEN, "{unit} {most}");
    }
    assert_eq!(MAX_HELD_TOKEN, 64);
    // What merely looks like the start of a sealed token is let go at the first sign that it is none.
    let mut restorer = Restorer::default().with_keys(&keys);
    let mut out = Vec::new();
    restorer.push(b"part_s1012B ", &mut out).unwrap();
    assert_eq!((out.as_slice(), restorer.held()), (&b"part_s1012B "[..], 0));
}

proptest! {
    #![proptest_config(crate::cases(600))]

    /// Pieces of tokens, and what may come between them, in any order and cut anywhere.
    #[test]
    fn any_mixture_of_pieces_cut_anywhere(
        pieces in proptest::collection::vec((0usize..24, 0usize..80), 0..12),
        cuts in proptest::collection::vec(1usize..30, 1..12),
        strict: bool,
    ) {
        let (keys, vault) = (keys("default"), vault());
        let scrubbed = text(&vault);
        let parts: [&[u8]; 14] = [
            b"_", b"S1", b"s101", b"1", b"25", b"QK", b"EMAIL", b"e", "\u{200B}".as_bytes(), b"\\", b" ", b"\xE4", b"\n", "人".as_bytes(),
        ];
        let mut text = Vec::new();
        for (part, at) in pieces {
            match parts.get(part) {
                Some(part) => text.extend_from_slice(part),
                None => {
                    let from = at.min(scrubbed.len());
                    let to = (from + 7 * (part - 13)).min(scrubbed.len());
                    text.extend_from_slice(&scrubbed[from..to]);
                }
            }
        }
        let mode = if strict { Mode::Strict } else { Mode::Tolerant };
        let (whole, _) = restore(&keys, &vault, mode, [&text[..]]);
        let (mut chunks, mut rest) = (Vec::new(), &text[..]);
        for cut in cuts.iter().cycle() {
            if rest.is_empty() { break; }
            let (chunk, later) = rest.split_at((*cut).min(rest.len()));
            chunks.push(chunk);
            rest = later;
        }
        prop_assert_eq!(restore(&keys, &vault, mode, chunks).0, whole);
    }
}
