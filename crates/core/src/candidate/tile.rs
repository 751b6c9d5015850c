//! The class bitmaps of a stretch of the window.

use scrubjay_simd::{Masks, classify};

use super::triggers::{Triggers, Wanted, after};

/// Bytes whose triggers one tile holds.
pub(super) const TILE: usize = 1024;
const BEHIND: usize = 2;
const CORE: usize = TILE / 64;
const AHEAD: usize = 5;
/// The blocks of a tile.
pub(super) const BLOCKS: usize = BEHIND + CORE + AHEAD;

/// Bitmaps over `TILE` bytes and a margin on both sides, from `from` on.
pub(super) struct Tile {
    from: usize,
    /// How many blocks are filled.
    loaded: usize,
    blocks: [Masks; BLOCKS],
}

/// Digits, and letters or digits, of 64 bytes.
#[derive(Clone, Copy, Default)]
pub(super) struct Classes {
    pub(super) digit: u64,
    pub(super) word: u64,
}

impl Classes {
    /// The classes from `by` bytes on, fewer than 64.
    #[inline]
    pub(super) const fn behind(&self, by: u32) -> Self {
        Self {
            digit: self.digit >> (by & 63),
            word: self.word >> (by & 63),
        }
    }

    /// The classes from `by` bytes before on, up to 63, where `before` are those of the 64 bytes before.
    #[inline]
    pub(super) const fn ahead_of(&self, before: &Self, by: u32) -> Self {
        let shift = (64 - by) & 63;
        if by == 0 {
            return *self;
        }
        Self {
            digit: join(before.digit, self.digit, shift),
            word: join(before.word, self.word, shift),
        }
    }
}

/// What parts a text, in 64 bytes.
pub(super) struct Parts {
    /// Line feeds, what parts the cells of a line, and some of what is in no name of a column.
    pub(super) stops: u64,
    pub(super) blank: u64,
}

/// Where words can begin in a block, and what follows.
pub(super) struct Starts<'t> {
    /// The block and what stands behind it.
    pub(super) text: &'t [u8],
    /// The first letters of ASCII words, in camel case too.
    pub(super) words: u64,
    /// Bytes beyond ASCII.
    pub(super) high: u64,
}

/// The 64 bits from `shift` on of two bitmaps, one behind the other.
#[inline]
const fn join(low: u64, high: u64, shift: u32) -> u64 {
    (low >> shift) | (high << 1 << (63 - shift))
}

impl Tile {
    pub(super) fn new() -> Self {
        Self {
            from: 0,
            loaded: 0,
            blocks: [Masks::default(); BLOCKS],
        }
    }

    /// Classes the bytes of `text` from `from` to `to`, `TILE` at the most, and their neighbourhood.
    pub(super) fn load(&mut self, text: &[u8], from: usize, to: usize) {
        self.classify(text, from, to, 0);
    }

    /// The same behind the bytes of the same text that it holds: whether what it knows of the border was kept.
    pub(super) fn next(&mut self, text: &[u8], from: usize, to: usize) -> bool {
        // Words are read up to a few bytes behind their block.
        let kept = from == self.from + TILE
            && self.loaded == BLOCKS
            && from + 64 * AHEAD + 64 <= text.len();
        if kept {
            self.blocks.copy_within(CORE.., 0);
        }
        self.classify(text, from, to, if kept { BLOCKS - CORE } else { 0 });
        kept
    }

    /// Classes all but the first `known` blocks.
    #[cfg_attr(hot, optimize(speed))]
    fn classify(&mut self, text: &[u8], from: usize, to: usize, known: usize) {
        self.from = from;
        let blocks = to.saturating_sub(from).div_ceil(64).min(CORE);
        self.loaded = BEHIND + blocks + AHEAD;
        let first = from.wrapping_sub(64 * BEHIND);
        let slots = self.blocks.get_mut(known..self.loaded).unwrap_or(&mut []);
        let start = first.wrapping_add(64 * known);
        // Only the blocks on the border of the text lie outside of it.
        let before = start.wrapping_neg().min(64 * slots.len()).div_ceil(64);
        let before = if (start as isize) < 0 { before } else { 0 };
        let within = text.get(start.wrapping_add(64 * before)..).unwrap_or(&[]);
        let (within, _) = within.as_chunks();
        let (lead, slots) = slots.split_at_mut(before);
        let (slots, rest) = slots.split_at_mut(within.len().min(slots.len()));
        classify(within, slots);
        let behind = before + slots.len();
        for (i, slot) in (0..).zip(lead).chain((behind..).zip(rest)) {
            border(text, start.wrapping_add(64 * i), slot);
        }
    }

    /// From where to where it holds the triggers of the text, rounded up to blocks.
    pub(super) const fn span(&self) -> (usize, usize) {
        let blocks = self.loaded.saturating_sub(BEHIND + AHEAD);
        (self.from, self.from + 64 * blocks)
    }

    /// The triggers of the `index`th 64 bytes.
    #[inline]
    pub(super) fn triggers(&self, index: usize, wanted: Wanted) -> Triggers {
        match self.blocks.get(index + BEHIND - 1..) {
            Some([past, here, ..]) => Triggers::of(past, here, wanted),
            _ => Triggers::default(),
        }
    }

    /// Which of the 64 bytes from `at` on are digits, and letters or digits; `at` within the margin.
    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    pub(super) fn classes(&self, at: usize) -> Classes {
        let at = at.wrapping_sub(self.from).wrapping_add(64 * BEHIND);
        let index = (at / 64).min(BLOCKS - 2);
        let (low, high) = (&self.blocks[index], &self.blocks[index + 1]);
        let shift = at as u32 % 64;
        let join = |low, high| join(low, high, shift);
        Classes {
            digit: join(low.digit, high.digit),
            word: join(low.word, high.word),
        }
    }

    /// The same of the 64 bytes before `at`, and of those from `at` on.
    #[inline]
    pub(super) fn around(&self, at: usize) -> (Classes, Classes) {
        let at = at.wrapping_sub(self.from).wrapping_add(64 * (BEHIND - 1));
        let index = (at / 64).min(BLOCKS - 3);
        let [low, middle, high] = [0, 1, 2].map(|i| &self.blocks[index + i]);
        let shift = at as u32 % 64;
        let of = |low: &Masks, high: &Masks| Classes {
            digit: join(low.digit, high.digit, shift),
            word: join(low.word, high.word, shift),
        };
        (of(low, middle), of(middle, high))
    }

    /// Where the line behind the one at `at` begins, or `Err` with where the tile ends.
    #[inline]
    pub(super) fn next_line(&self, at: usize) -> Result<usize, usize> {
        let at = at.saturating_sub(self.from) + 64 * BEHIND;
        let (mut from, mut hidden) = (self.from.wrapping_sub(64 * BEHIND), at as u32 % 64);
        let blocks = self.blocks.get(..self.loaded).unwrap_or(&[]);
        from = from.wrapping_add(at & !63);
        for block in blocks.get(at / 64..).unwrap_or(&[]) {
            let line = block.line >> hidden << hidden;
            if line != 0 {
                return Ok(from.wrapping_add(line.trailing_zeros() as usize + 1));
            }
            hidden = 0;
            from = from.wrapping_add(64);
        }
        Err(from)
    }

    /// What parts lines, cells and fields in the 64 bytes from `at` on; `None` where not all are of this tile.
    #[inline]
    pub(super) fn parts(&self, at: usize) -> Option<Parts> {
        let at = at.checked_sub(self.from)? + 64 * BEHIND;
        let (index, shift) = (at / 64, at as u32 % 64);
        let Some([low, high]) = self.blocks.get(index..index + 2) else {
            return None;
        };
        if index + 2 > self.loaded {
            return None;
        }
        let stops = |of: &Masks| of.line | of.part | of.none;
        Some(Parts {
            stops: join(stops(low), stops(high), shift),
            blank: join(low.blank, high.blank, shift),
        })
    }

    /// The blocks that hold the bytes from `from` to `to`; `None` where some are not of this tile.
    #[inline]
    pub(super) fn slots(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let slot = |at: usize| Some((at + 64 * BEHIND).checked_sub(self.from)? / 64);
        let slots = (slot(from)?, slot(to)?);
        (slots.1 < self.loaded).then_some(slots)
    }

    /// Where words can begin in a block.
    pub(super) fn starts<'t>(&self, text: &'t [u8], slot: usize) -> Starts<'t> {
        let of = |slot: usize| self.blocks.get(slot);
        let none = Masks::default();
        let (is, was) = (of(slot), of(slot.wrapping_sub(1)));
        let (is, was) = (is.unwrap_or(&none), was.unwrap_or(&none));
        let camel = is.capital & !after(is.capital, was.capital, 1);
        let inside = after(is.alpha, was.alpha, 1) & !camel;
        let words = is.alpha & !inside & !after(is.high, was.high, 1);
        // Before the text there is nothing: it may begin in the middle of a block.
        let at = self.from + 64 * slot;
        let missing = (64 * BEHIND).saturating_sub(at).min(63);
        Starts {
            text: text.get(at.saturating_sub(64 * BEHIND)..).unwrap_or(&[]),
            words: words >> missing,
            high: is.high >> missing,
        }
    }
}

/// Classes the block at `at`, which may lie outside of `text` (wrapped below zero, or behind the end).
#[cold]
fn border(text: &[u8], at: usize, slot: &mut Masks) {
    let mut block = [0; 64];
    for (byte, i) in block.iter_mut().zip(0..) {
        *byte = text.get(at.wrapping_add(i)).copied().unwrap_or(0);
    }
    classify(&[block], core::slice::from_mut(slot));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_measured_backward() {
        let text = alloc::format!("{} ab12cd", " ".repeat(63));
        let mut tile = Tile::new();
        tile.load(text.as_bytes(), 0, text.len());
        let (before, behind) = tile.around(68);
        assert_eq!(before.word.leading_ones(), 4);
        assert_eq!(behind.ahead_of(&before, 2).digit & 7, 3);
        assert_eq!(tile.classes(66).digit & 3, 3);
    }
}
