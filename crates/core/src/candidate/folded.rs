//! The second reading: where characters stand that are another spelling of ASCII, a bounded piece around
//! them is folded and searched once more, as a text of its own.
//!
//! The pieces follow from the text alone: one begins [`BEFORE`] bytes before the first place that matters
//! and ends [`BEHIND`] bytes behind the last one that is less than [`GAP`] from the one before it.

use super::context;
use super::scan::{BEHIND as BEFORE, Pass, Wait};
use super::tile::TILE;
use crate::bytes::fold::{Folded, lives};

/// Places nearer to each other share a piece.
pub(crate) const GAP: usize = 96;
/// The last place of a piece is at most so far from the first, in bytes.
pub(crate) const MOST: usize = 640;
/// Bytes behind the last place that a piece holds.
pub(crate) const BEHIND: usize = 320;
/// Triggers are looked at up to so many bytes behind the last place.
pub(crate) const TRIGGERS: usize = 72;
/// A value that starts earlier before the first place may be joined to something before the piece.
pub(crate) const STARTS: usize = BEFORE - context::BEFORE - 4;
/// A value that ends nearer to the end of the piece may go on behind it.
pub(crate) const ENDS: usize = 64;

impl Pass<'_> {
    /// Those of `places` in the 64 bytes from `start` on where another spelling begins that matters and has
    /// not been read.
    #[inline]
    pub(super) fn living(&self, start: usize, mut places: u64) -> u64 {
        let read = self
            .scanner
            .done
            .folded
            .saturating_sub(self.base + start as u64);
        places &= u64::MAX.checked_shl(read.min(64) as u32).unwrap_or(0);
        let mut kept = 0;
        while places != 0 {
            let bit = places & places.wrapping_neg();
            places ^= bit;
            if lives(self.text, start + bit.trailing_zeros() as usize) {
                kept |= bit;
            }
        }
        kept
    }

    /// The piece around the places from `first` on.
    pub(super) fn folded(&mut self, first: usize) -> Result<(), Wait> {
        let (mut last, mut at) = (first, first);
        while at < (last + GAP).min(first + MOST) {
            if self.text.len() <= last + BEHIND && !self.finished {
                return Err(Wait);
            }
            if lives(self.text, at) {
                last = at;
            }
            at += 1;
        }
        if self.text.len() < last + BEHIND && !self.finished {
            return Err(Wait);
        }
        let whole = self.text.len() < last + BEHIND;
        let from = first.saturating_sub(BEFORE);
        let piece = self.text.get(from..self.text.len().min(last + BEHIND));
        let piece = piece.unwrap_or(&[]);

        let scanner = &mut *self.scanner;
        let room = || Folded::with_room(BEFORE + MOST + BEHIND).into();
        let mut folded = scanner.second.take().unwrap_or_else(room);
        folded.fold(piece);
        // The reading is a scan of its own, with the room of this one.
        let (tile, done) = (scanner.tile.span(), core::mem::take(&mut scanner.done));
        let allowed = core::mem::take(&mut scanner.allowed);
        let to = folded.first_from(last + TRIGGERS - from);
        let (mut next, before) = (0, self.out.len());
        while next < to {
            let mut pass = Pass {
                scanner: &mut *scanner,
                rules: self.rules,
                text: &folded.text,
                base: 0,
                finished: true,
                out: &mut *self.out,
                again: true,
            };
            // The whole text of this reading is there, so nothing waits.
            next = pass.tile(next, to.min(next + TILE)).unwrap_or(to);
        }
        scanner.tile.load(self.text, tile.0, tile.1);
        scanner.near.clear();
        (scanner.done, scanner.allowed) = (done, allowed);
        let (base, mut index) = (self.base + from as u64, 0);
        self.out.retain_mut(|candidate| {
            index += 1;
            if index <= before {
                return true;
            }
            let (start, end) = folded.origin(candidate.start as usize, candidate.end as usize);
            candidate.start = base + start as u64;
            candidate.end = base + end as u64;
            candidate.folded = true;
            from + start + STARTS >= first && (whole || end + ENDS <= piece.len())
        });
        self.scanner.second = Some(folded);
        self.scanner.done.folded = self.base + last as u64 + 1;
        Ok(())
    }
}
