//! Text in which everything happens: the input of property tests.

use super::words::{BROKEN, DELIMITERS, EMOJI, ENGLISH, ESCAPES, INVISIBLE, SCRIPTS};
use super::{near_miss, value, value_in_context};
use crate::{Rng, spelling};

/// Exactly `bytes` bytes of values, near misses, words of many scripts, emoji, bytes that are no
/// UTF-8, delimiters, escapes and characters without width, glued together in all ways.
///
/// The end may fall anywhere, even within a character.
pub fn dense_text(rng: &mut Rng, bytes: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes + 1024);
    while out.len() < bytes {
        piece(rng, &mut out);
        match rng.below(10) {
            0..=4 => out.push(b' '),
            5..=7 => out.extend_from_slice(rng.pick(DELIMITERS).as_bytes()),
            8 => out.push(b'\n'),
            _ => {}
        }
    }
    out.truncate(bytes);
    out
}

fn piece(rng: &mut Rng, out: &mut Vec<u8>) {
    match rng.below(100) {
        0..18 => out.extend_from_slice(value(rng).1.as_bytes()),
        18..22 => {
            let text = value_in_context(rng).1;
            out.extend_from_slice(spelling::respell(rng, &text).as_bytes());
        }
        22..28 => out.extend_from_slice(value_in_context(rng).1.as_bytes()),
        28..42 => out.extend_from_slice(near_miss(rng).as_bytes()),
        42..58 => out.extend_from_slice(rng.pick(ENGLISH).as_bytes()),
        58..68 => out.extend_from_slice(rng.pick(SCRIPTS).as_bytes()),
        68..72 => out.extend_from_slice(rng.pick(EMOJI).as_bytes()),
        72..75 => out.extend_from_slice(rng.pick(BROKEN)),
        75..85 => out.extend_from_slice(rng.pick(DELIMITERS).as_bytes()),
        85..89 => out.extend_from_slice(rng.pick(ESCAPES).as_bytes()),
        89..93 => out.extend_from_slice(rng.pick(INVISIBLE).as_bytes()),
        93..96 => {
            let length = rng.below(24);
            out.extend_from_slice(rng.digits(length).as_bytes());
        }
        96..98 => spoilt(rng, out),
        _ => {
            let length = rng.below(8);
            out.extend((0..length).map(|_| rng.next_u64() as u8));
        }
    }
}

/// A value with something put into its middle: a character without width, an escape, a break.
fn spoilt(rng: &mut Rng, out: &mut Vec<u8>) {
    let (_, text) = value(rng);
    let (head, tail) = text.as_bytes().split_at(rng.below(text.len()));
    out.extend_from_slice(head);
    match rng.below(4) {
        0 => out.extend_from_slice(rng.pick(INVISIBLE).as_bytes()),
        1 => out.extend_from_slice(rng.pick(ESCAPES).as_bytes()),
        2 => out.extend_from_slice(rng.pick(BROKEN)),
        _ => out.extend_from_slice(b"\r\n"),
    }
    out.extend_from_slice(tail);
}
