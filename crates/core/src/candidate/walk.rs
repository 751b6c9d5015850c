//! Words with a digit: their shapes are walked through the masks of the catalog.

use super::address;
use super::alone::{self, escape, free_before, free_behind, unjoined};
use super::context::{AFTER, BEFORE};
use super::near::Slots;
use super::rules::MAX_CODE;
use super::scan::{Pass, Wait};
use super::shape::{Gap, MAX_RUN, Manner, Next, Node, Step};
use super::tile::Classes;

/// How far the value of a hint may reach beyond its mask: a month before a year, a time behind a date.
const SPREAD: usize = 32;
/// The longest value of a mask.
const LONGEST: usize = 48;

impl Pass<'_> {
    /// The word around the digits at `at`: its shape, and that of the short word before it.
    #[inline]
    pub(super) fn word(&mut self, at: usize) -> Result<(), Wait> {
        let rules = self.rules;
        let (behind, ahead) = self.scanner.tile.around(at);
        let mut end = at + ahead.word.trailing_ones() as usize;
        if end == at + 64 {
            end += self.scanner.tile.classes(end).word.trailing_ones() as usize;
        }
        self.scanner.done.digits = self.base + end as u64;
        let mut before = behind.word.leading_ones();
        if before > MAX_CODE as u32 {
            return Ok(());
        }
        if before > 0 && self.escaped(at - before as usize) {
            before -= 1;
        }
        let start = at - before as usize;
        let classes = ahead.ahead_of(&behind, before);
        let neighbours = alone::before(self.text, start);
        if neighbours.0 == b'+' && start > 0 && !rules.plus.is_empty() {
            self.each(&rules.plus, at, start, end)?;
        }
        if before == 0 && !rules.house.is_empty() && self.housed(start, end) {
            self.each(&rules.house, at, start, end)?;
        }
        if self.spoken(start) {
            self.assigned(at, start)?;
        }
        let (letters, length) = first_run(&classes);
        let next = Next::of(self.byte(start + length as usize));
        let shapes = rules.shapes.leads(letters, length, next)
            && (next == Next::End || {
                let past = length + (classes.word >> length).trailing_zeros();
                let second = first_run(&classes.behind(past));
                past > 32 || rules.shapes.leads_on((letters, length), second)
            });
        if !letters && length <= 3 && self.byte(start + length as usize) == b'.' {
            self.dotted(at, start, neighbours)?;
        }
        let code = rules.code_lengths >> (end - start).min(63) & 1 == 1;
        let lead = before == 2 && ahead.digit & 2 != 0;
        if shapes || code || lead {
            let free = alone::free(neighbours);
            if code && free && free_behind(self.text, end) {
                self.code(at, start, end)?;
            }
            if lead && free {
                self.each(&rules.lead, at, start, end)?;
            }
            if shapes && (free || alone::loose(neighbours)) {
                self.walk(at, start, classes, free)?;
            }
        }
        // A mask may begin with letters and a separator; a dash joins the digits to such letters only.
        if matches!(neighbours.0, b' ' | b'-') && neighbours.1.is_ascii_alphabetic() && start > 1 {
            let classes = self.scanner.tile.classes((start - 1).wrapping_sub(64));
            let letters = (classes.word & !classes.digit).leading_ones();
            if rules.shapes.leads(true, letters, Next::Separator) {
                let first = start - 1 - letters as usize;
                if free_before(self.text, first) || alone::behind_district(self.text, first) {
                    let classes = self.scanner.tile.classes(first);
                    self.walk(at, first, classes, true)?;
                }
            }
        }
        Ok(())
    }

    /// Whether a number may be a house's.
    #[inline]
    fn housed(&self, start: usize, end: usize) -> bool {
        address::likely(self.text, start, end) && unjoined(self.text, start)
    }

    /// Asks those who look at four numbers joined by dots.
    #[inline(never)]
    #[cfg_attr(hot, optimize(speed))]
    fn dotted(&mut self, trigger: usize, start: usize, before: (u8, u8)) -> Result<(), Wait> {
        let mut end = start;
        for group in 0..4 {
            if group > 0 {
                if self.byte(end) != b'.' {
                    return Ok(());
                }
                end += 1;
            }
            let rest = self.text.get(end..).unwrap_or(&[]);
            let run = rest.iter().take(4).take_while(|b| b.is_ascii_digit());
            match run.count() {
                length @ 1..=3 => end += length,
                _ => return Ok(()),
            }
        }
        if alone::free(before) || alone::loose(before) {
            self.each(&self.rules.dotted, trigger, start, end)?;
        }
        Ok(())
    }

    /// Asks those who look at words of this length.
    fn code(&mut self, trigger: usize, start: usize, end: usize) -> Result<(), Wait> {
        let Some(codes) = self.rules.codes.get(end - start) else {
            return Ok(());
        };
        if !codes.alone.is_empty() {
            self.each(&codes.alone, trigger, start, end)?;
        }
        self.hints(&codes.hints, &mut None, trigger, start, end)
    }

    /// Asks those of a set that may have a word near; `around` is worked out where it is not known.
    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    fn hints(
        &mut self,
        set: &[u64],
        around: &mut Option<Slots>,
        trigger: usize,
        start: usize,
        end: usize,
    ) -> Result<(), Wait> {
        if set.is_empty() {
            return Ok(());
        }
        let slots = *around.get_or_insert_with(|| self.around(start));
        if slots.none() {
            return Ok(());
        }
        let mut list = core::mem::take(&mut self.scanner.list);
        list.clear();
        for (i, word) in set.iter().enumerate().filter(|(_, word)| **word != 0) {
            let mut bits = word & self.scanner.near.word(&self.rules.lexicon, slots, i);
            while bits != 0 {
                list.push(64 * i as u16 + bits.trailing_zeros() as u16);
                bits &= bits - 1;
            }
        }
        // All at once, so that they share what is read of the place.
        let asked = match list.as_slice() {
            [] => Ok(0),
            list => self.each(list, trigger, start, end),
        };
        self.scanner.list = list;
        asked.map(|_| ())
    }

    /// Where recognizers may have words near a value that begins at `start` or not far from it.
    #[inline]
    fn around(&mut self, start: usize) -> Slots {
        self.near(start.saturating_sub(SPREAD), start + LONGEST + SPREAD)
    }

    /// Where recognizers may have words near `start..end`.
    #[inline]
    #[cfg_attr(hot, optimize(speed))]
    pub(super) fn near(&mut self, start: usize, end: usize) -> Slots {
        let scanner = &mut *self.scanner;
        let Some(slots) = scanner
            .tile
            .slots(start.saturating_sub(BEFORE), end + AFTER)
        else {
            return Slots::UNKNOWN;
        };
        let (tile, text) = (&scanner.tile, self.text);
        let lexicon = &self.rules.lexicon;
        scanner
            .near
            .any(lexicon, slots, |slot| tile.starts(text, slot))
    }

    /// Whether the letter at `at` belongs to an escape such as `\n`.
    pub(super) fn escaped(&self, at: usize) -> bool {
        at > 0 && escape(self.byte(at), self.byte(at - 1))
    }

    /// Follows the runs from `start` through the masks; `free` says whether they stand alone before.
    #[cfg_attr(hot, optimize(speed))]
    fn walk(
        &mut self,
        trigger: usize,
        start: usize,
        mut classes: Classes,
        free: bool,
    ) -> Result<(), Wait> {
        let shapes = &self.rules.shapes;
        let Some(mut at) = shapes.root() else {
            return Ok(());
        };
        let (mut end, mut gap) = (start, Gap::None);
        let mut around = None;
        let mut left = 64;
        loop {
            let (letters, length) = first_run(&classes);
            if length > MAX_RUN {
                return Ok(());
            }
            match shapes.step(at, Step::new(gap, letters, length)) {
                Some(next) => at = next,
                None => return Ok(()),
            }
            end += length as usize;
            if at.ends() {
                self.ready(at, &mut around, (free, trigger), start, end)?;
            }
            let rest = classes.word >> length;
            let mut passed = length;
            gap = if rest & 1 == 1 {
                Gap::None
            } else {
                // One to three separators, then a word again.
                let separators = rest.trailing_zeros();
                if !at.goes_on() || separators > 3 {
                    return Ok(());
                }
                let next = self.text.get(end..end + separators as usize).unwrap_or(&[]);
                if !next.iter().all(|byte| Next::of(*byte) == Next::Separator) {
                    return Ok(());
                }
                end += next.len();
                passed += separators;
                if separators == 1 { Gap::One } else { Gap::Wide }
            };
            left -= passed;
            if left < MAX_RUN + 4 {
                classes = self.scanner.tile.classes(end);
                left = 64;
            } else {
                classes.word >>= passed;
                classes.digit >>= passed;
            }
        }
    }

    /// Asks those whose mask ends here.
    fn ready(
        &mut self,
        at: &Node,
        around: &mut Option<Slots>,
        (free, trigger): (bool, usize),
        start: usize,
        end: usize,
    ) -> Result<(), Wait> {
        let shapes = &self.rules.shapes;
        let loose = shapes.rules(at, Manner::Loose);
        if !loose.is_empty() {
            self.each(loose, trigger, start, end)?;
        }
        for rule in shapes.rules(at, Manner::LooseHint) {
            let slots = *around.get_or_insert_with(|| self.around(start));
            if self.scanner.near.has(&self.rules.lexicon, slots, *rule) {
                self.each(&[*rule], trigger, start, end)?;
            }
        }
        if free && free_behind(self.text, end) {
            let alone = shapes.rules(at, Manner::Alone);
            if !alone.is_empty() {
                self.each(alone, trigger, start, end)?;
            }
            self.hints(shapes.hints(at), around, trigger, start, end)?;
        }
        Ok(())
    }
}

/// Whether the first run is of letters, and how long it is.
#[inline]
const fn first_run(classes: &Classes) -> (bool, u32) {
    let letters = classes.digit & 1 == 0;
    let run = if letters {
        classes.word & !classes.digit
    } else {
        classes.digit
    };
    (letters, run.trailing_ones())
}

#[cfg(test)]
mod tests {
    use super::super::catalog;
    use super::super::shape::longest;
    use super::super::spec::Trigger;
    use super::LONGEST;

    #[test]
    fn no_mask_is_longer_than_what_is_looked_around() {
        for trigger in catalog().flat_map(|entry| entry.spec.triggers) {
            if let Trigger::Hint(mask) | Trigger::LooseHint(mask) = trigger {
                assert!(longest(mask) <= LONGEST, "{mask}");
            }
        }
    }
}
