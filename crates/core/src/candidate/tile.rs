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

/// Where in a block to look, one bit a byte and kind.
#[derive(Clone, Copy, Default)]
pub(super) struct Triggers {
    /// Digits that begin a word, or a run of digits inside one, unless the word is joined to another.
    pub(super) digits: u64,
    pub(super) run: u64,
    pub(super) at: u64,
    pub(super) scheme: u64,
    pub(super) hex: u64,
    pub(super) armor: u64,
}

impl Triggers {
    /// All but digits.
    #[inline]
    pub(super) const fn rare(&self) -> u64 {
        self.run | self.at | self.scheme | self.hex | self.armor
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
        let mut before = Masks::default();
        let mut here = Masks::default();
        for i in 0..BEHIND + blocks + AHEAD {
            let next = block(text, (from + 64 * i).wrapping_sub(64 * BEHIND));
            if let Some(slot) = self.classes.get_mut(i) {
                *slot = Classes {
                    digit: next.digit,
                    word: next.digit | next.alpha,
                };
            }
            // Triggers of a block need the block behind it too.
            if let Some(slot) = i
                .checked_sub(BEHIND + 1)
                .and_then(|core| self.triggers.get_mut(core))
            {
                *slot = triggers(&before, &here, &next);
            }
            before = here;
            here = next;
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

#[inline]
fn triggers(before: &Masks, here: &Masks, next: &Masks) -> Triggers {
    let mut found = Triggers {
        at: here.at,
        ..Triggers::default()
    };

    // Digits at the start of their run, unless a separator joins the word to another (see `alone`).
    let word = |masks: &Masks| masks.digit | masks.alpha;
    let after = |mask: u64, earlier: u64, by: u32| mask << by | earlier >> (64 - by);
    let near = |mask: fn(&Masks) -> u64| after(mask(here), mask(before), 1);
    let far_word = after(word(here), word(before), 2);
    let far_digit = after(here.digit, before.digit, 2);
    let joined = (near(|m| m.dash | m.slash) & far_word)
        | (near(|m| m.dot | m.colon) & far_digit)
        | near(|m| m.under);
    found.digits = here.digit & !near(|m| m.digit) & !joined;

    // Sixteen word bytes in a row, `-` and `_` among them.
    let long = |masks: &Masks| masks.digit | masks.alpha | masks.dash | masks.under;
    let all = long(here);
    let starts = all & !after(all, long(before), 1);
    if starts != 0 {
        let mut run = wide(all, long(next));
        run &= run >> 1;
        run &= run >> 2;
        run &= run >> 4;
        run &= run >> 8;
        found.run = run as u64 & starts;
    }

    if here.colon != 0 {
        let colons = wide(here.colon, next.colon);
        let slashes = wide(here.slash, next.slash);
        found.scheme = (colons & (slashes >> 1) & (slashes >> 2)) as u64;
        let near = |mask: u128| mask >> 1 | mask >> 2 | mask >> 3 | mask >> 4 | mask >> 5;
        let two = colons & near(colons);
        if two != 0 {
            found.hex = ((colons & near(two)) | (colons & (colons >> 1))) as u64;
        }
    }
    if here.dash != 0 {
        let dashes = wide(here.dash, next.dash);
        let pairs = dashes & (dashes >> 3);
        if pairs != 0 {
            found.hex |= (pairs & (pairs >> 6) & (dashes >> 12)) as u64;
        }
        let double = dashes & (dashes >> 1);
        if double != 0 {
            let armor = double & (double >> 2) & (dashes >> 4);
            found.armor = armor as u64 & !after(here.dash, before.dash, 1);
        }
    }
    if here.dot != 0 {
        let dots = wide(here.dot, next.dot);
        found.hex |= (dots & (dots >> 5)) as u64;
        // Three letters, alone, before a dot: perhaps `www.`
        let alpha = |by| after(here.alpha, before.alpha, by);
        found.scheme |=
            here.dot & alpha(1) & alpha(2) & alpha(3) & !after(word(here), word(before), 4);
    }
    found
}

#[inline]
fn wide(low: u64, high: u64) -> u128 {
    u128::from(low) | u128::from(high) << 64
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
                [0, 11, 21, 27, 34]
            );
            assert_eq!(at(long, |t| t.run), [0]);
            assert_eq!(at(&long[1..], |t| t.run), [] as [usize; 0]);
            assert_eq!(at("x@y", |t| t.at), [1]);
            assert_eq!(at("http://", |t| t.scheme), [4]);
            assert_eq!(at("www.x awww.y", |t| t.scheme), [3]);
            assert_eq!(at("a::1", |t| t.hex), [1]);
            assert_eq!(at("1:22:333:4", |t| t.hex), [1]);
            assert_eq!(at("12:34:56", |t| t.hex), [] as [usize; 0]);
            assert_eq!(at("00-11-22-33-44-55", |t| t.hex), [2]);
            assert_eq!(at("0000.5e00.53af", |t| t.hex), [4]);
            assert_eq!(at("-----BEGIN", |t| t.armor), [0]);
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
