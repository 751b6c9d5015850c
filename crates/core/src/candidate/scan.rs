//! The one pass over the text: triggers in order, recognizers at each.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Candidate;
use super::context;
use super::declared::Search;
use super::names::{NameSearch, Names};
use super::near::Near;
use super::rules::Rules;
use super::table::Tables;
use super::tile::{TILE, Tile};
use super::triggers::Triggers;
use crate::bytes::{Window, fold::Folded};
use crate::finding::Entity;

/// Bytes before a trigger that a recognizer may look at.
pub(crate) const BEHIND: usize = 128;
/// Bytes before a trigger at which its value may start.
pub(crate) const REACH: usize = 72;
/// Bytes from a trigger on that must have arrived before it is looked at.
pub(crate) const AHEAD: usize = 256;
/// The longest piece of a value, in bytes. Longer values are found, and replaced, in pieces.
pub const MAX_VALUE: usize = 16 * 1024;

/// Candidates after which the scan lets them be decided, so that their number is bounded.
pub(super) const ENOUGH: usize = 20;

/// Words joined by dots that a known prefix may have before a long run, and how long each may be.
const DOTS: usize = 3;
const DOTTED: usize = 24;
/// The bytes of a run.
const RUN: usize = 16;

/// How far past a value the recognizer (4 bytes) and the words around it reach.
pub(crate) const MARGIN: usize = context::AFTER + 4;

/// Where the scan of one stream stands. All offsets are of the stream.
pub(crate) struct Scanner {
    pub(super) tile: Box<Tile>,
    /// All triggers before are done.
    next: u64,
    pub(super) done: Done,
    /// Do not look again before the stream is this long.
    wake: u64,
    /// The tile is of the text that the next call sees too.
    held: bool,
    /// A value that reached [`MAX_VALUE`].
    pub(super) open: Option<Open>,
    /// Values that the policy allows; what the same entity reads inside them is allowed too.
    pub(super) allowed: Vec<(Entity, u64, u64)>,
    /// Who has a word near the places of the tile.
    pub(super) near: Near,
    /// Those who are asked at once, kept for its room.
    pub(super) list: Vec<u16>,
    /// What the policy declares is searched for on its own.
    declared: Search,
    /// So are names.
    names: NameSearch,
    /// Where columns name what stands below.
    pub(super) tables: Tables,
    /// What is read a second time.
    pub(super) second: Option<Box<Folded>>,
}

/// What was looked at with an earlier trigger, up to these offsets of the stream.
#[derive(Clone, Copy, Default)]
pub(super) struct Done {
    /// Digits before are part of a word already looked at.
    pub(super) digits: u64,
    /// Separators before are part of a value in groups already seen.
    hex: u64,
    /// `://` before is part of a URL already seen.
    scheme: u64,
    /// Other spellings before have had their second reading.
    pub(super) folded: u64,
}

pub(super) struct Open {
    pub(super) at: u64,
    pub(super) rule: u16,
    pub(super) candidate: Candidate,
}

/// More text is needed before this trigger can be judged.
pub(super) struct Wait;

impl Scanner {
    pub(crate) fn new(names: &Names) -> Self {
        Self {
            tile: Box::new(Tile::new()),
            next: 0,
            done: Done::default(),
            wake: 0,
            held: false,
            open: None,
            allowed: Vec::new(),
            near: Near::default(),
            list: Vec::new(),
            declared: Search::new(),
            names: NameSearch::new(names),
            tables: Tables::default(),
            second: None,
        }
    }

    /// No value that starts before this offset will be found any more.
    pub(crate) fn settled(&self) -> u64 {
        self.next
            .saturating_sub(REACH as u64)
            .min(self.declared.settled())
            .min(self.names.settled())
            .min(self.tables.settled())
    }

    /// Bytes before this offset are not needed any more.
    pub(crate) fn needed(&self) -> u64 {
        self.next
            .saturating_sub(BEHIND as u64)
            .min(self.declared.needed())
            .min(self.names.needed())
            .min(self.tables.needed())
    }

    /// Looks at triggers that can be judged and appends what is found to `out`, until that is
    /// [`ENOUGH`] or no more can be judged. Tells whether it stopped at enough.
    #[cfg_attr(hot, optimize(speed))]
    pub(crate) fn scan(
        &mut self,
        rules: &Rules,
        names: &Names,
        window: &Window,
        finished: bool,
        out: &mut Vec<Candidate>,
    ) -> bool {
        // Whether the tile is of this text.
        let mut same = core::mem::take(&mut self.held);
        self.declared.search(&rules.declared, window, finished, out);
        self.names
            .search(names, &rules.declared, window, finished, out);
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
        let stream = (text, base, finished);
        while from < limit && out.len() < ENOUGH {
            let held = self.tile.end_from(from).filter(|_| same);
            let end = held.unwrap_or(from + TILE);
            let span = (from, limit.min(end));
            if held.is_none() {
                if same && self.tile.next(text, span.0, span.1) {
                    self.near.keep(TILE / 64);
                } else {
                    self.tile.load(text, span.0, span.1);
                    self.near.clear();
                }
            }
            same = true;
            self.tables(rules, stream, Some(span), end, out);
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
                again: false,
            };
            let done = if stop <= from {
                pass.go_on(from)
            } else {
                pass.loaded(from, stop.min(end))
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
        self.held = from < limit;
        from < limit || finished && !self.tables(rules, stream, None, text.len(), out)
    }
}

/// One call of [`Scanner::scan`]; offsets are of `text`.
pub(super) struct Pass<'a> {
    pub(super) scanner: &'a mut Scanner,
    pub(super) rules: &'a Rules,
    pub(super) text: &'a [u8],
    pub(super) base: u64,
    pub(super) finished: bool,
    pub(super) out: &'a mut Vec<Candidate>,
    /// The text is what a fold made of another one.
    pub(super) again: bool,
}

impl Pass<'_> {
    /// All triggers in `from..to`.
    pub(super) fn tile(&mut self, from: usize, to: usize) -> Result<usize, (usize, Wait)> {
        self.scanner.tile.load(self.text, from, to);
        self.scanner.near.clear();
        self.loaded(from, to)
    }

    /// The same where the tile is loaded.
    #[cfg_attr(hot, optimize(speed))]
    fn loaded(&mut self, from: usize, to: usize) -> Result<usize, (usize, Wait)> {
        let rules = self.rules;
        for block in 0..(to - from).div_ceil(64) {
            let start = from + 64 * block;
            let mut triggers = self.scanner.tile.triggers(start, rules.wanted);
            triggers.assigned = self.likely(start, triggers.assigned);
            triggers.assigned |= self.wide(start, triggers.high);
            triggers.title = self.titled(start, triggers.title);
            triggers.other = if self.again {
                0
            } else {
                self.living(start, triggers.other)
            };
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
        if triggers.assigned & bit != 0 {
            self.assigned(at, at)?;
        }
        if triggers.under & bit != 0 && self.spoken(at) {
            self.assigned(at, at)?;
        }
        if triggers.words & bit != 0 {
            self.each(&rules.words, at, at, at + 1)?;
        }
        if triggers.title & bit != 0 {
            self.each(&rules.title, at, at, at + 1)?;
        }
        if triggers.other & bit != 0 && here >= self.scanner.done.folded {
            self.folded(at)?;
        }
        Ok(())
    }

    #[inline]
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.text.get(at).copied().unwrap_or(0)
    }

    /// 16 word bytes or more behind none: what begins like a known prefix. Words before them joined by dots
    /// may begin it too (`SG.` and its like).
    fn run(&mut self, sixteenth: usize) -> Result<(), Wait> {
        let at = sixteenth - (RUN - 1);
        let mut start = at;
        for _ in 0..DOTS {
            if start == 0 || self.byte(start - 1) != b'.' {
                break;
            }
            let dot = start - 1;
            let word = |back: &usize| dot >= *back && self.byte(dot - back).is_ascii_alphanumeric();
            start = dot - (1..=DOTTED).take_while(word).count();
            // A longer one is a run of its own.
            if dot - start >= RUN {
                continue;
            }
            self.prefixed(sixteenth, start + usize::from(self.escaped(start)))?;
        }
        self.prefixed(sixteenth, at + usize::from(self.escaped(at)))
    }

    /// The recognizers whose prefix stands at `start`.
    #[cfg_attr(hot, optimize(speed))]
    fn prefixed(&mut self, trigger: usize, start: usize) -> Result<(), Wait> {
        let rules = self.rules;
        if !rules.prefixes.may(self.byte(start), self.byte(start + 1)) {
            return Ok(());
        }
        let rest = self.text.get(start..).unwrap_or(&[]);
        for rule in rules.prefixes.of(rest) {
            self.each(&[rule], trigger, start, start)?;
        }
        Ok(())
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
