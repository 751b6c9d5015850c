//! The class bitmaps of a stretch of the window, and the triggers in it.

use scrubjay_simd::{Masks, classify};

/// Bytes whose triggers one tile holds.
pub(super) const TILE: usize = 4096;
const BEHIND: usize = 2;
const CORE: usize = TILE / 64;
const AHEAD: usize = 5;
const ALL: usize = BEHIND + CORE + AHEAD;

/// Bitmaps over `TILE` bytes and a margin on both sides, aligned to `from`.
pub(super) struct Tile {
    from: usize,
    digit: [u64; ALL],
    alpha: [u64; ALL],
    triggers: [Triggers; CORE],
}

/// Where in a block to look, one bit a byte and kind.
#[derive(Clone, Copy, Default)]
pub(super) struct Triggers {
    pub(super) digits: u64,
    pub(super) run: u64,
    pub(super) at: u64,
    pub(super) scheme: u64,
    pub(super) hex: u64,
    pub(super) armor: u64,
}

impl Triggers {
    #[inline]
    pub(super) const fn any(&self) -> u64 {
        self.digits | self.run | self.at | self.scheme | self.hex | self.armor
    }
}

impl Tile {
    pub(super) const fn new() -> Self {
        let none = Triggers {
            digits: 0,
            run: 0,
            at: 0,
            scheme: 0,
            hex: 0,
            armor: 0,
        };
        Self {
            from: 0,
            digit: [0; ALL],
            alpha: [0; ALL],
            triggers: [none; CORE],
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
            if let (Some(digit), Some(alpha)) = (self.digit.get_mut(i), self.alpha.get_mut(i)) {
                (*digit, *alpha) = (next.digit, next.alpha);
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

    /// Which of the 64 bytes from `at` on are digits. Zero outside the tile's margin.
    #[inline]
    pub(super) fn digits(&self, at: usize) -> u64 {
        self.bits(&self.digit, at)
    }

    /// Which of the 64 bytes from `at` on are letters.
    #[inline]
    pub(super) fn letters(&self, at: usize) -> u64 {
        self.bits(&self.alpha, at)
    }

    /// How many letters and digits stand right before `at`, 64 at the most.
    #[inline]
    pub(super) fn word_before(&self, at: usize) -> u32 {
        let at = at.wrapping_sub(64);
        (self.digits(at) | self.letters(at)).leading_ones()
    }

    #[inline]
    fn bits(&self, mask: &[u64; ALL], at: usize) -> u64 {
        let at = at.wrapping_sub(self.from).wrapping_add(64 * BEHIND);
        let low = mask.get(at / 64).copied().unwrap_or(0);
        let high = mask.get(at / 64 + 1).copied().unwrap_or(0);
        let shift = at as u32 % 64;
        (low >> shift) | (high << 1 << (63 - shift))
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
    let wide = |low: u64, high: u64| u128::from(low) | u128::from(high) << 64;
    let first = |mask: u64, earlier: u64| mask & !(mask << 1 | earlier >> 63);

    let word = |masks: &Masks| masks.digit | masks.alpha | masks.dash | masks.under;
    let words = wide(word(here), word(next));
    let mut run = words & (words >> 1);
    run &= run >> 2;
    run &= run >> 4;
    run &= run >> 8;

    let colons = wide(here.colon, next.colon);
    let slashes = wide(here.slash, next.slash);
    let near = |mask: u128| mask >> 1 | mask >> 2 | mask >> 3 | mask >> 4 | mask >> 5;
    let three = colons & near(colons & near(colons));
    let dashes = wide(here.dash, next.dash);
    let pairs = dashes & (dashes >> 3) & (dashes >> 6) & (dashes >> 9) & (dashes >> 12);
    let armor = dashes & (dashes >> 1) & (dashes >> 2) & (dashes >> 3) & (dashes >> 4);

    Triggers {
        digits: first(here.digit, before.digit),
        run: run as u64 & !(word(here) << 1 | word(before) >> 63),
        at: here.at,
        scheme: (colons & (slashes >> 1) & (slashes >> 2)) as u64,
        hex: (three | (colons & (colons >> 1)) | pairs) as u64,
        armor: armor as u64 & !(here.dash << 1 | before.dash >> 63),
    }
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
            assert_eq!(at(long, |t| t.run), [0]);
            assert_eq!(at(&long[1..], |t| t.run), [] as [usize; 0]);
            assert_eq!(at("x@y", |t| t.at), [1]);
            assert_eq!(at("http://", |t| t.scheme), [4]);
            assert_eq!(at("a::1", |t| t.hex), [1]);
            assert_eq!(at("1:22:333:4", |t| t.hex), [1]);
            assert_eq!(at("12:34:56", |t| t.hex), [] as [usize; 0]);
            assert_eq!(at("00-11-22-33-44-55", |t| t.hex), [2]);
            assert_eq!(at("-----BEGIN", |t| t.armor), [0]);
        }
    }

    #[test]
    fn words_are_measured_backward() {
        let text = alloc::format!("{} ab12cd", " ".repeat(63));
        let mut tile = Tile::new();
        tile.load(text.as_bytes(), 0, text.len());
        assert_eq!(tile.word_before(68), 4);
        assert_eq!(tile.digits(66) & 3, 3);
    }
}
