//! Recognizers of what is given to names are asked: few of many, since each place concerns a few of them.

use super::ask::piece;
use super::assign::{self, Reading};
use super::person;
use super::scan::{AHEAD, BEHIND, Pass, Wait};
use super::site::Site;

/// No row of the table of secrets matches less.
const LEAST_SECRET: usize = 12;

impl Pass<'_> {
    /// Those of `places` in the 64 bytes from `start` on that may give a value to a name worth a look.
    #[inline]
    pub(super) fn likely(&self, start: usize, mut places: u64) -> u64 {
        let mut kept = 0;
        while places != 0 {
            let bit = places & places.wrapping_neg();
            places ^= bit;
            if assign::likely(self.text, start + bit.trailing_zeros() as usize) {
                kept |= bit;
            }
        }
        kept
    }

    /// Those of `places` in the 64 bytes from `start` on where a name may begin behind a title or under a parting.
    #[inline]
    pub(super) fn titled(&self, start: usize, mut places: u64) -> u64 {
        let mut kept = 0;
        while places != 0 {
            let bit = places & places.wrapping_neg();
            places ^= bit;
            if person::likely(self.text, start + bit.trailing_zeros() as usize) {
                kept |= bit;
            }
        }
        kept
    }

    /// Those of `places` where a full-width colon may give a value to a name worth a look.
    #[inline]
    pub(super) fn wide(&self, start: usize, mut places: u64) -> u64 {
        let mut kept = 0;
        if !self.rules.wanted.assigned {
            return 0;
        }
        while places != 0 {
            let bit = places & places.wrapping_neg();
            places ^= bit;
            let at = start + bit.trailing_zeros() as usize;
            if assign::wide_colon(self.text, at) && assign::likely(self.text, at) {
                kept |= bit;
            }
        }
        kept
    }

    /// Whether the word at `start` may be a value that a sentence gives.
    #[inline]
    pub(super) fn spoken(&self, start: usize) -> bool {
        !self.rules.assigned.is_empty() && assign::spoken(self.text, start)
    }

    /// What may give a value to the name of a secret. Rows of the table are asked only about a value that is
    /// long enough, and those that ask for a word only where they may have one near, if it is needed.
    #[cfg_attr(hot, optimize(speed))]
    pub(super) fn assigned(&mut self, trigger: usize, start: usize) -> Result<(), Wait> {
        let rules = self.rules;
        let low = trigger.saturating_sub(BEHIND);
        let (text, beyond) = piece(self.text, low, trigger + AHEAD, self.finished, false);
        let site = Site::new(text, start - low, start - low, beyond, rules.regions);
        if matches!(site.reading(), Reading::Value(field) if field.kind.names_someone()) {
            return self.each(&rules.named, trigger, start, start).map(|_| ());
        }
        let value = match site.reading() {
            Reading::Value(assignment) => Some(assignment.value),
            Reading::More => None,
            Reading::None => return Ok(()),
        };
        let slots = value.map(|(from, to)| self.near(low + from, low + to));
        let mut list = core::mem::take(&mut self.scanner.list);
        list.clear();
        let short = value.is_some_and(|(from, to)| to - from < LEAST_SECRET);
        for (i, those) in rules.assigned.iter().enumerate() {
            let mut bits = those.all;
            if let Some(slots) = slots {
                let near = self.scanner.near.word(&rules.lexicon, slots, i);
                bits &= near | !those.worded;
            }
            if short {
                bits &= !those.rows;
            }
            while bits != 0 {
                list.push(64 * i as u16 + bits.trailing_zeros() as u16);
                bits &= bits - 1;
            }
        }
        let asked = self.each(&list, trigger, start, start);
        self.scanner.list = list;
        asked.map(|_| ())
    }
}
