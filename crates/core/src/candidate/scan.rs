//! The one pass over the text: triggers in order, recognizers at each.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Candidate;
use super::alone::{escape, free_before, free_behind, unjoined};
use super::context::{self, judge};
use super::declared::Search;
use super::near::Near;
use super::rules::{LOOSE, MAX_CODE, Rules};
use super::shape::{Gap, MAX_RUN, Next, Shapes, Step};
use super::site::{Beyond, Found, Seen, Site};
use super::tile::{Classes, TILE, Tile, Triggers};
use crate::bytes::Window;
use crate::finding::{Context, Entity, Why};

/// Bytes before a trigger that a recognizer may look at.
pub(crate) const BEHIND: usize = 128;
/// Bytes before a trigger at which its value may start.
pub(crate) const REACH: usize = 72;
/// Bytes from a trigger on that must have arrived before it is looked at.
pub(crate) const AHEAD: usize = 256;
/// The longest piece of a value, in bytes. Longer values are found, and replaced, in pieces.
pub const MAX_VALUE: usize = 16 * 1024;

/// Candidates after which the scan lets them be decided, so that their number is bounded.
const ENOUGH: usize = 32;

/// How far past a value the recognizer (4 bytes) and the words around it reach.
pub(crate) const MARGIN: usize = context::AFTER + 4;

/// Where the scan of one stream stands. All offsets are of the stream.
pub(crate) struct Scanner {
    tile: Box<Tile>,
    /// All triggers before are done.
    next: u64,
    done: Done,
    /// Do not look again before the stream is this long.
    wake: u64,
    /// A value that reached [`MAX_VALUE`].
    open: Option<Open>,
    /// Values that the policy allows; what the same entity reads inside them is allowed too.
    allowed: Vec<(Entity, u64, u64)>,
    /// Who has a word near the place looked at last.
    near: Near,
    /// What the policy declares is searched for on its own.
    declared: Search,
}

/// What was looked at with an earlier trigger, up to these offsets of the stream.
#[derive(Clone, Copy, Default)]
struct Done {
    /// Digits before are part of a word already looked at.
    digits: u64,
    /// Separators before are part of a value in groups already seen.
    hex: u64,
    /// `://` before is part of a URL already seen.
    scheme: u64,
}

struct Open {
    at: u64,
    rule: u16,
    candidate: Candidate,
}

/// More text is needed before this trigger can be judged.
struct Wait;

impl Scanner {
    pub(crate) fn new() -> Self {
        Self {
            tile: Box::new(Tile::new()),
            next: 0,
            done: Done::default(),
            wake: 0,
            open: None,
            allowed: Vec::new(),
            near: Near::default(),
            declared: Search::new(),
        }
    }

    /// No value that starts before this offset will be found any more.
    pub(crate) fn settled(&self) -> u64 {
        self.next
            .saturating_sub(REACH as u64)
            .min(self.declared.settled())
    }

    /// Bytes before this offset are not needed any more.
    pub(crate) fn needed(&self) -> u64 {
        self.next
            .saturating_sub(BEHIND as u64)
            .min(self.declared.needed())
    }

    /// Looks at triggers that can be judged and appends what is found to `out`, until that is
    /// [`ENOUGH`] or no more can be judged. Tells whether it stopped at enough.
    pub(crate) fn scan(
        &mut self,
        rules: &Rules,
        window: &Window,
        finished: bool,
        out: &mut Vec<Candidate>,
    ) -> bool {
        self.declared.search(&rules.declared, window, finished, out);
        let settled = self.next.saturating_sub(REACH as u64);
        self.allowed.retain(|(_, _, end)| *end > settled);
        let text = window.bytes();
        let base = window.base();
        if base + (text.len() as u64) < self.wake && !finished {
            return false;
        }
        let limit = if finished {
            text.len()
        } else {
            text.len().saturating_sub(AHEAD)
        };
        let mut from = (self.next - base) as usize;
        while from < limit && out.len() < ENOUGH {
            let stop = self
                .open
                .as_ref()
                .map_or(limit, |open| limit.min((open.at - base) as usize));
            let mut pass = Pass {
                scanner: self,
                rules,
                text,
                base,
                finished,
                out,
            };
            let done = if stop <= from {
                pass.go_on(from)
            } else {
                pass.tile(from, stop.min(from + TILE))
            };
            match done {
                Ok(reached) => from = reached,
                Err((at, Wait)) => {
                    // Look again only when the text has grown by as much as was looked at in vain.
                    let grown = (2 * (text.len() - at)).min(MAX_VALUE);
                    self.wake = base + (at + grown) as u64;
                    self.next = base + at as u64;
                    return false;
                }
            }
        }
        self.next = base + from as u64;
        from < limit
    }
}

/// One call of [`Scanner::scan`]; offsets are of `text`.
struct Pass<'a> {
    scanner: &'a mut Scanner,
    rules: &'a Rules,
    text: &'a [u8],
    base: u64,
    finished: bool,
    out: &'a mut Vec<Candidate>,
}

impl Pass<'_> {
    /// All triggers in `from..to`.
    fn tile(&mut self, from: usize, to: usize) -> Result<usize, (usize, Wait)> {
        self.scanner.tile.load(self.text, from, to);
        for block in 0..(to - from).div_ceil(64) {
            let start = from + 64 * block;
            let triggers = self.scanner.tile.triggers(block);
            let mut bits = triggers.digits | triggers.rare();
            if to - start < 64 {
                bits &= (1 << (to - start)) - 1;
            }
            while bits != 0 {
                let bit = bits & bits.wrapping_neg();
                bits ^= bit;
                let at = start + bit.trailing_zeros() as usize;
                let digits =
                    triggers.digits & bit != 0 && self.base + at as u64 >= self.scanner.done.digits;
                if !digits && triggers.rare() & bit == 0 {
                    continue;
                }
                let mark = (
                    self.out.len(),
                    self.scanner.done,
                    self.scanner.allowed.len(),
                );
                let mut judged = if digits { self.word(at) } else { Ok(()) };
                if triggers.rare() & bit != 0 && judged.is_ok() {
                    judged = self.rare(at, bit, &triggers);
                }
                if let Err(Wait) = judged {
                    self.out.truncate(mark.0);
                    self.scanner.done = mark.1;
                    self.scanner.allowed.truncate(mark.2);
                    return Err((at, Wait));
                }
            }
            if self.out.len() >= ENOUGH {
                return Ok(to.min(start + 64));
            }
        }
        Ok(to)
    }

    /// Any trigger but digits.
    fn rare(&mut self, at: usize, bit: u64, triggers: &Triggers) -> Result<(), Wait> {
        let rules = self.rules;
        if triggers.run & bit != 0 {
            self.run(at)?;
        }
        if triggers.at & bit != 0 {
            self.each(&rules.at, at, at, at + 1)?;
        }
        let here = self.base + at as u64;
        if triggers.scheme & bit != 0 && here >= self.scanner.done.scheme {
            if self.byte(at) == b'/' {
                self.scanner.done.scheme = self.each(&rules.scheme, at, at - 2, at + 1)?;
            } else if self.byte(at - 1).eq_ignore_ascii_case(&b'w') {
                self.scanner.done.scheme = self.each(&rules.scheme, at, at, at + 1)?;
            }
        }
        if triggers.hex & bit != 0 && here >= self.scanner.done.hex {
            self.scanner.done.hex = self.each(&rules.hex_groups, at, at, at + 1)?;
        }
        if triggers.capitals & bit != 0 {
            self.each(&rules.capitals, at, at - 7, at + 1)?;
        }
        if triggers.armor & bit != 0 {
            self.each(&rules.armor, at, at - 4, at + 1)?;
        }
        Ok(())
    }

    /// The word around the digits at `at`: its shape, and that of the short word before it.
    #[inline]
    fn word(&mut self, at: usize) -> Result<(), Wait> {
        let rules = self.rules;
        let before = if at > 0 && self.byte(at - 1).is_ascii_alphanumeric() {
            self.scanner.tile.word_before(at)
        } else {
            0
        };
        let classes = self.scanner.tile.classes(at);
        let mut end = at + classes.word.trailing_ones() as usize;
        if end == at + 64 {
            end += self.scanner.tile.classes(end).word.trailing_ones() as usize;
        }
        self.scanner.done.digits = self.base + end as u64;
        if before > MAX_CODE {
            return Ok(());
        }
        let mut start = at - before;
        if before > 0 && self.escaped(start) {
            start += 1;
        }
        if !rules.plus.is_empty() && start > 0 && self.byte(start - 1) == b'+' {
            self.each(&rules.plus, at, start, end)?;
        }
        let classes = if start == at {
            classes
        } else {
            self.scanner.tile.classes(start)
        };
        if free_before(self.text, start) {
            if let Some(list) = rules.codes.get(end - start).filter(|list| !list.is_empty())
                && free_behind(self.text, end)
            {
                self.each(list, at, start, end)?;
            }
            if at == start + 2 && self.byte(at + 1).is_ascii_digit() {
                self.each(&rules.lead, at, start, end)?;
            }
            if self.leads(&classes, start) {
                self.walk(at, start, true)?;
            }
        } else if unjoined(self.text, start) && self.leads(&classes, start) {
            self.walk(at, start, false)?;
        }
        // A mask may begin with letters and a separator; a dash joins the digits to such letters only.
        if start >= 2
            && matches!(self.byte(start - 1), b' ' | b'-')
            && self.byte(start - 2).is_ascii_alphabetic()
        {
            let classes = self.scanner.tile.classes((start - 1).wrapping_sub(64));
            let letters = (classes.word & !classes.digit).leading_ones();
            let first = start - 1 - letters as usize;
            if rules.shapes.leads(true, letters, Next::Separator) && free_before(self.text, first) {
                self.walk(at, first, true)?;
            }
        }
        Ok(())
    }

    /// Whether the run at `start` begins any mask, and what stands behind it can go on with one.
    #[inline]
    fn leads(&self, classes: &Classes, start: usize) -> bool {
        let letters = classes.digit & 1 == 0;
        let run = if letters {
            classes.word & !classes.digit
        } else {
            classes.digit
        };
        let length = run.trailing_ones();
        let next = Next::of(self.byte(start + length as usize));
        self.rules.shapes.leads(letters, length, next)
    }

    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    /// Whether the letter at `at` belongs to an escape such as `\n`.
    fn escaped(&self, at: usize) -> bool {
        at > 0 && escape(self.byte(at), self.byte(at - 1))
    }

    /// Follows the runs from `start` through the masks; `free` says whether they stand alone before.
    fn walk(&mut self, trigger: usize, start: usize, free: bool) -> Result<(), Wait> {
        let rules = self.rules;
        let (mut at, mut end, mut gap) = (Shapes::ROOT, start, Gap::None);
        loop {
            let classes = self.scanner.tile.classes(end);
            let letters = classes.digit & 1 == 0;
            let run = if letters {
                classes.word & !classes.digit
            } else {
                classes.digit
            };
            let length = run.trailing_ones();
            if length == 0 || length > MAX_RUN {
                return Ok(());
            }
            match rules.shapes.step(at, Step::new(gap, letters, length)) {
                Some(next) => at = next,
                None => return Ok(()),
            }
            end += length as usize;
            let next = self.byte(end);
            let ready = rules.shapes.rules(at);
            if !ready.is_empty() {
                let clean = free && free_behind(self.text, end);
                for rule in ready {
                    if clean || rule & LOOSE != 0 {
                        self.one(rule & !LOOSE, trigger, start, end)?;
                    }
                }
            }
            if next.is_ascii_alphanumeric() {
                gap = Gap::None;
                continue;
            }
            if !rules.shapes.goes_on(at, Gap::One) && !rules.shapes.goes_on(at, Gap::Wide) {
                return Ok(());
            }
            let separators = (0..3)
                .take_while(|i| Next::of(self.byte(end + i)) == Next::Separator)
                .count();
            gap = match separators {
                1 => Gap::One,
                2 | 3 => Gap::Wide,
                _ => return Ok(()),
            };
            if !self.byte(end + separators).is_ascii_alphanumeric() {
                return Ok(());
            }
            end += separators;
        }
    }

    /// A run of 16 or more word bytes: what begins like a known prefix.
    fn run(&mut self, sixteenth: usize) -> Result<(), Wait> {
        let at = sixteenth - 15;
        let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
        if at > 0 && self.byte(at - 1) == b'.' {
            // `SG.` and its like: the prefix ends with a dot before the run.
            let back = (2..=8)
                .take_while(|back| at >= *back && word(self.byte(at - back)))
                .count();
            let start = at - 1 - back;
            self.prefixed(sixteenth, start + usize::from(self.escaped(start)))?;
        }
        let mut start = at;
        while start < at + 8 && matches!(self.byte(start), b'-' | b'_') {
            start += 1;
        }
        if self.escaped(start) {
            start += 1;
        }
        self.prefixed(sixteenth, start)
    }

    /// The recognizers whose prefix stands at `start`.
    fn prefixed(&mut self, trigger: usize, start: usize) -> Result<(), Wait> {
        let rules = self.rules;
        let rest = self.text.get(start..).unwrap_or(&[]);
        for rule in rules.prefixes.of(rest) {
            self.one(rule, trigger, start, start)?;
        }
        Ok(())
    }

    /// Asks recognizers; the stream offset where the last value seen ends, 0 if none was.
    fn each(
        &mut self,
        list: &[u16],
        trigger: usize,
        start: usize,
        end: usize,
    ) -> Result<u64, Wait> {
        let mut seen = 0;
        for rule in list {
            seen = self.one(*rule, trigger, start, end)?.max(seen);
        }
        Ok(seen)
    }

    /// Asks one recognizer.
    fn one(&mut self, rule: u16, trigger: usize, start: usize, end: usize) -> Result<u64, Wait> {
        let Some(entry) = self.rules.rules.get(usize::from(rule)) else {
            return Ok(0);
        };
        let low = trigger.saturating_sub(BEHIND);
        for reach in [AHEAD, MAX_VALUE] {
            let high = self.text.len().min(trigger + reach);
            let text = self.text.get(low..high).unwrap_or(&[]);
            let beyond = match () {
                // By the place alone, whether the stream ends there or not.
                () if high == trigger + MAX_VALUE => Beyond::Cut,
                () if high == self.text.len() && self.finished => Beyond::Nothing,
                () => Beyond::Unseen,
            };
            let site = Site {
                text,
                start: start - low,
                end: end - low,
                beyond,
                regions: self.rules.regions,
            };
            let certain = beyond != Beyond::Unseen;
            match (entry.spec.find)(&site, entry.spec) {
                Seen::No => return Ok(0),
                Seen::More if certain => return Ok(0),
                Seen::Yes(found) if certain || found.end + MARGIN < text.len() => {
                    let open = beyond == Beyond::Cut && found.end == text.len();
                    self.report(rule, text, low, &found, open);
                    return Ok(self.base + (low + found.end) as u64);
                }
                _ if high == self.text.len() => return Err(Wait),
                _ => {}
            }
        }
        Ok(0)
    }

    /// Weighs the words around a value and hands it on if it is sure enough.
    fn report(&mut self, rule: u16, text: &[u8], low: usize, found: &Found, open: bool) {
        let Some(entry) = self.rules.rules.get(usize::from(rule)) else {
            return;
        };
        let mut confidence = found.confidence;
        let mut around = Context::None;
        if confidence < super::site::sure::STRONG && !entry.words.is_empty() {
            if confidence + context::FOR_ADDS < entry.least {
                return;
            }
            // Most weak values have no word of theirs near: one look tells of all recognizers.
            let (start, end) = (low + found.start, low + found.end);
            let place = self.base + start as u64;
            if confidence < entry.least
                && found.start >= context::BEFORE
                && !self.rules.lexicon.may(
                    &mut self.scanner.near,
                    rule,
                    self.text,
                    start,
                    end,
                    place,
                )
            {
                return;
            }
            around = judge(
                text,
                found.start,
                found.end,
                &entry.words,
                confidence >= entry.least,
            );
            match around {
                Context::For => confidence = (confidence + context::FOR_ADDS).min(99),
                Context::Against => confidence = confidence.saturating_sub(context::AGAINST_TAKES),
                Context::None => {}
            }
        }
        if confidence < entry.least {
            return;
        }
        let (start, end) = (low + found.start, low + found.end);
        if self.is_allowed(entry.entity, found.rule, start, end) {
            return;
        }
        let candidate = Candidate {
            start: self.base + (low + found.start) as u64,
            end: self.base + (low + found.end) as u64,
            entity: entry.entity,
            confidence,
            why: Why {
                rule: found.rule,
                check: found.check,
                context: around,
            },
            continued: false,
        };
        if open {
            let at = candidate.end;
            // The first value to reach the cap goes on; others inside it are covered by it.
            self.scanner.open.get_or_insert(Open {
                at,
                rule,
                candidate,
            });
        }
        self.out.push(candidate);
    }

    /// Whether the policy allows a value, or one of its entity around it that was seen first.
    fn is_allowed(&mut self, entity: Entity, rule: &str, start: usize, end: usize) -> bool {
        let allow = &self.rules.declared.allow;
        if allow.is_empty() {
            return false;
        }
        let (from, to) = (self.base + start as u64, self.base + end as u64);
        let around = |(other, first, last): &(Entity, u64, u64)| {
            *other == entity && *first <= from && to <= *last
        };
        if self.scanner.allowed.iter().any(around) {
            return true;
        }
        let allowed = allow.allows(self.text.get(start..end).unwrap_or(&[]), entity, rule);
        if allowed {
            self.scanner.allowed.push((entity, from, to));
        }
        allowed
    }

    /// A value longer than [`MAX_VALUE`]: its next piece, from `from` on.
    fn go_on(&mut self, from: usize) -> Result<usize, (usize, Wait)> {
        let Some(open) = self.scanner.open.take() else {
            return Ok(from);
        };
        let rules = self.rules;
        let Some(entry) = rules.rules.get(usize::from(open.rule)) else {
            return Ok(from);
        };
        let body = entry.spec.body;
        let rest = self.text.get(from..).unwrap_or(&[]);
        let length = rest
            .iter()
            .take(MAX_VALUE)
            .take_while(|b| body(**b))
            .count();
        if length == rest.len() && length < MAX_VALUE && !self.finished {
            self.scanner.open = Some(open);
            return Err((from, Wait));
        }
        let start = self.base + from as u64;
        let candidate = Candidate {
            start,
            end: start + length as u64,
            continued: true,
            ..open.candidate
        };
        if length > 0 {
            self.out.push(candidate);
        }
        if length == MAX_VALUE {
            self.scanner.open = Some(Open {
                at: candidate.end,
                rule: open.rule,
                candidate,
            });
        }
        // What stands inside is looked at all the same: the policy may keep this value and not that one.
        Ok(from)
    }
}
