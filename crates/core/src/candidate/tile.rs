//! The class bitmaps of a stretch of the window, and the triggers in it.

use scrubjay_simd::{Masks, classify};

/// Bytes whose triggers one tile holds.
pub(super) const TILE: usize = 4096;
const BEHIND: usize = 2;
const CORE: usize = TILE / 64;
const AHEAD: usize = 5;
/// A power of two not less than all blocks, so that a masked index is always in bounds.
const SLOTS: usize = 128;

const _: () = assert!(BEHIND + CORE + AHEAD <= SLOTS);

/// Bitmaps over `TILE` bytes and a margin on both sides, from `from` on.
pub(super) struct Tile {
    from: usize,
    classes: [Classes; SLOTS],
    triggers: [Triggers; CORE],
}

/// Digits, and letters or digits, of 64 bytes.
#[derive(Clone, Copy, Default)]
pub(super) struct Classes {
    pub(super) digit: u64,
    pub(super) word: u64,
}

/// Where in a block to look, one bit a byte and kind. A bit stands where its kind is complete, so that no
/// block needs the one behind it.
#[derive(Clone, Copy, Default)]
pub(super) struct Triggers {
    /// The first of a run of digits, unless a separator joins its word to another.
    pub(super) digits: u64,
    /// The sixteenth of letters, digits, `-` and `_`, the first a letter or digit behind none.
    pub(super) run: u64,
    pub(super) at: u64,
    /// The last of `://`, or a dot behind a word of three letters.
    pub(super) scheme: u64,
    /// The last of `::`, or of five colons or dashes close together, or of two dots four bytes apart.
    pub(super) hex: u64,
    /// The fifth of a run of dashes.
    pub(super) armor: u64,
    /// The eighth of a run of capital letters.
    pub(super) capitals: u64,
    /// `=` or `:` behind what may be the name of a secret; the first letter of a flag; the slash of `</`.
    pub(super) assigned: u64,
}

impl Triggers {
    /// All but digits.
    #[inline]
    pub(super) const fn rare(&self) -> u64 {
        self.run | self.at | self.scheme | self.hex | self.armor | self.capitals | self.assigned
    }
}

impl Tile {
    pub(super) fn new() -> Self {
        Self {
            from: 0,
            classes: [Classes::default(); SLOTS],
            triggers: [Triggers::default(); CORE],
        }
    }

    /// Classes the `TILE` bytes of `text` from `from` on and their neighbourhood; triggers behind `to`
    /// may be missing.
    pub(super) fn load(&mut self, text: &[u8], from: usize, to: usize) {
        self.from = from;
        let blocks = to.saturating_sub(from).div_ceil(64).min(CORE);
        let mut past = Past::default();
        for (i, slot) in self
            .classes
            .iter_mut()
            .enumerate()
            .take(BEHIND + blocks + AHEAD)
        {
            let masks = block(text, (from + 64 * i).wrapping_sub(64 * BEHIND));
            let word = masks.digit | masks.alpha;
            *slot = Classes {
                digit: masks.digit,
                word,
            };
            // The last block before the first is needed for what began there.
            if i + 1 >= BEHIND && i < BEHIND + blocks {
                let mut found = past.triggers(&masks, word);
                found.assigned = likely(
                    text,
                    (from + 64 * i).wrapping_sub(64 * BEHIND),
                    found.assigned,
                );
                if let Some(slot) = i
                    .checked_sub(BEHIND)
                    .and_then(|core| self.triggers.get_mut(core))
                {
                    *slot = found;
                }
            }
        }
    }

    /// The triggers of block `index`.
    #[inline]
    pub(super) fn triggers(&self, index: usize) -> Triggers {
        self.triggers.get(index).copied().unwrap_or_default()
    }

    /// Which of the 64 bytes from `at` on are digits, and letters or digits; `at` within the margin.
    #[inline]
    pub(super) fn classes(&self, at: usize) -> Classes {
        let at = at.wrapping_sub(self.from).wrapping_add(64 * BEHIND);
        let (low, high) = (
            self.classes[at / 64 % SLOTS],
            self.classes[(at / 64 + 1) % SLOTS],
        );
        let shift = at as u32 % 64;
        let join = |low: u64, high: u64| (low >> shift) | (high << 1 << (63 - shift));
        Classes {
            digit: join(low.digit, high.digit),
            word: join(low.word, high.word),
        }
    }

    /// How many letters and digits stand right before `at`, 64 at the most.
    #[inline]
    pub(super) fn word_before(&self, at: usize) -> usize {
        self.classes(at.wrapping_sub(64)).word.leading_ones() as usize
    }
}

/// The block at `at`, which may lie outside of `text` (wrapped below zero, or behind the end).
#[inline]
fn block(text: &[u8], at: usize) -> Masks {
    if let Some(block) = text.get(at..).and_then(<[u8]>::first_chunk::<64>) {
        return classify(block);
    }
    let mut block = [0; 64];
    for (slot, i) in block.iter_mut().zip(0..) {
        *slot = text.get(at.wrapping_add(i)).copied().unwrap_or(0);
    }
    classify(&block)
}

/// Those of `places` in the block at `at` that may give a value to the name of a secret.
#[inline]
fn likely(text: &[u8], at: usize, mut places: u64) -> u64 {
    let mut kept = 0;
    while places != 0 {
        let bit = places & places.wrapping_neg();
        places ^= bit;
        if super::assign::likely(text, at.wrapping_add(bit.trailing_zeros() as usize)) {
            kept |= bit;
        }
    }
    kept
}

/// What the triggers of a block need to know of the one before it.
#[derive(Default)]
struct Past {
    digit: u64,
    word: u64,
    /// Word bytes with `-` and `_`; then where 2, 4, 8 and 16 of them end.
    long: [u64; 5],
    /// Capital letters; then where 2, 4 and 8 of them end.
    capital: [u64; 4],
    colon: u64,
    equal: u64,
    /// Where two, three and four colons close together end.
    near: [u64; 3],
    slash: u64,
    dash: u64,
    dot: u64,
    under: u64,
    alpha: u64,
}

impl Past {
    #[inline]
    fn triggers(&mut self, here: &Masks, word: u64) -> Triggers {
        let mut found = Triggers {
            at: here.at,
            ..Triggers::default()
        };

        // What joins a word to one before it, as in `alone`; letters and a dash may begin a mask.
        let ties = after(here.slash, self.slash, 1) & after(word, self.word, 2);
        let points = after(
            here.dot | here.colon | here.dash,
            self.dot | self.colon | self.dash,
            1,
        ) & after(here.digit, self.digit, 2);
        let under = after(here.under, self.under, 1);
        found.digits = here.digit & !after(here.digit, self.digit, 1) & !(ties | points | under);

        let mut long = [word | here.dash | here.under, 0, 0, 0, 0];
        for (i, by) in [(1, 1), (2, 2), (3, 4), (4, 8)] {
            long[i] = long[i - 1] & after(long[i - 1], self.long[i - 1], by);
        }
        found.run = long[4] & after(word, self.word, 15) & !after(word, self.word, 16);

        let signs = here.colon | here.equal;
        let sign =
            signs & !after(here.digit, self.digit, 1) & !after(signs, self.colon | self.equal, 1);
        let tied = after(word, self.word, 2)
            | after(here.dash, self.dash, 2) & after(here.dash, self.dash, 3);
        let flag = here.alpha & after(here.dash, self.dash, 1) & !tied;
        let joined = word | here.slash | here.dot | here.dash | here.colon;
        let before = self.word | self.slash | self.dot | self.dash | self.colon;
        found.assigned = sign | flag | here.slash & !after(joined, before, 1);

        let mut capital = [here.capital, 0, 0, 0];
        for (i, by) in [(1, 1), (2, 2), (3, 4)] {
            capital[i] = capital[i - 1] & after(capital[i - 1], self.capital[i - 1], by);
        }
        found.capitals = capital[3] & !after(capital[3], self.capital[3], 1);

        let mut near = [0; 3];
        if here.colon != 0 {
            found.hex = here.colon & after(here.colon, self.colon, 1);
            near[0] = here.colon & close(here.colon, self.colon);
            if near[0] != 0 {
                near[1] = here.colon & close(near[0], self.near[0]);
                near[2] = here.colon & close(near[1], self.near[1]);
                found.hex |= here.colon & close(near[2], self.near[2]);
            }
        }
        let slashes = here.slash & after(here.slash, self.slash, 1);
        if slashes != 0 {
            found.scheme = slashes & after(here.colon, self.colon, 2);
        }
        let dashes = here.dash & after(here.dash, self.dash, 3);
        if dashes != 0 {
            let spaced = |by| after(here.dash, self.dash, by);
            found.hex |= dashes & spaced(6) & spaced(9) & spaced(12);
            found.armor = dashes & spaced(1) & spaced(2) & spaced(4) & !spaced(5);
        }
        if here.dot != 0 {
            found.hex |= here.dot & after(here.dot, self.dot, 5);
            let alpha = |by| after(here.alpha, self.alpha, by);
            found.scheme |= here.dot & alpha(1) & alpha(2) & alpha(3) & !after(word, self.word, 4);
        }
        *self = Self {
            digit: here.digit,
            word,
            long,
            capital,
            colon: here.colon,
            equal: here.equal,
            near,
            slash: here.slash,
            dash: here.dash,
            dot: here.dot,
            under: here.under,
            alpha: here.alpha,
        };
        found
    }
}

/// `mask` moved on by `by` bytes, over the end of the block before.
#[inline]
const fn after(mask: u64, before: u64, by: u32) -> u64 {
    mask << by | before >> (64 - by)
}

/// One to five bytes behind a bit of `mask`.
#[inline]
const fn close(mask: u64, before: u64) -> u64 {
    let two = after(mask, before, 1) | after(mask, before, 2);
    two | after(mask, before, 3) | after(mask, before, 4) | after(mask, before, 5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn places(text: &str, kind: fn(&Triggers) -> u64) -> alloc::vec::Vec<usize> {
        let mut tile = Tile::new();
        tile.load(text.as_bytes(), 0, text.len());
        (0..text.len())
            .filter(|p| kind(&tile.triggers(p / 64)) >> (p % 64) & 1 == 1)
            .collect()
    }

    #[test]
    fn triggers_are_seen_in_every_place_of_a_block() {
        let long = "abcdefgh-jklmn_p";
        for pad in 0..140 {
            let at = |text: &str, kind| {
                let mut padded = String::from(" ").repeat(pad);
                padded.push_str(text);
                places(&padded, kind)
                    .iter()
                    .map(|p| p - pad)
                    .collect::<alloc::vec::Vec<_>>()
            };
            assert_eq!(at("a 12 3", |t| t.digits), [2, 5]);
            assert_eq!(
                at("2026-11-21T09:52 a-1 1.2 a.3 x_1 :4", |t| t.digits),
                [0, 11, 19, 21, 27, 34]
            );
            assert_eq!(
                at("ABCDEFG ABCDEFGH IJKLMNOPQRST", |t| t.capitals),
                [15, 24]
            );
            assert_eq!(at(long, |t| t.run), [15]);
            assert_eq!(at(&alloc::format!("{long}{long}"), |t| t.run), [15]);
            assert_eq!(at(&long[1..], |t| t.run), [] as [usize; 0]);
            assert_eq!(at("x@y", |t| t.at), [1]);
            assert_eq!(at("http://", |t| t.scheme), [6]);
            assert_eq!(at("www.x awww.y", |t| t.scheme), [3]);
            assert_eq!(at("a::1", |t| t.hex), [2]);
            assert_eq!(at("1:22:333:4:5:6:7", |t| t.hex), [12, 14]);
            assert_eq!(at("12:34:56:78:90", |t| t.hex), [] as [usize; 0]);
            assert_eq!(at("00-11-22-33-44-55", |t| t.hex), [14]);
            assert_eq!(at("0000.5e00.53af", |t| t.hex), [9]);
            assert_eq!(at("------BEGIN", |t| t.armor), [4]);
        }
    }

    #[test]
    fn words_are_measured_backward() {
        let text = alloc::format!("{} ab12cd", " ".repeat(63));
        let mut tile = Tile::new();
        tile.load(text.as_bytes(), 0, text.len());
        assert_eq!(tile.word_before(68), 4);
        assert_eq!(tile.classes(66).digit & 3, 3);
    }
}
