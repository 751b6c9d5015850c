//! The search of one stream for what its policy declares.
//!
//! Where a match starts decides when it is judged: once [`AHEAD`] bytes behind that have arrived or the
//! stream is finished, so that no answer can depend on how the stream was cut. The searches go on at the
//! end of the last match of each pattern.

use alloc::vec::Vec;

use super::deny::Hit;
use super::{Allow, Declared, Pattern};
use crate::bytes::Window;
use crate::candidate::context::{self, Words, judge};
use crate::candidate::pattern::{MAX_PATTERN, Scratch};
use crate::candidate::scan::BEHIND;
use crate::candidate::{Candidate, sure};
use crate::finding::{Check, Context, Why};

/// Bytes from the start of a match on that must have arrived: the match, and the words behind it.
const AHEAD: usize = MAX_PATTERN + 32;
/// Rather than at every byte, look when so many more starts can be judged.
const STEP: u64 = 64;

/// Where the search of one stream stands. All offsets are of the stream.
pub(crate) struct Search {
    /// For each pattern: matches that start before are done.
    next: Vec<u64>,
    denied: Denied,
    settled: u64,
    /// Do not look again before starts up to here can be judged.
    wake: u64,
    scratch: Scratch,
}

/// Where the search for the values of deny lists stands.
#[derive(Default)]
struct Denied {
    next: u64,
    /// Where the last value handed on ends.
    covered: u64,
    /// The value that starts before that and reaches farthest beyond.
    crossing: Option<(u64, u64, Hit)>,
}

impl Search {
    pub(crate) fn new() -> Self {
        Self {
            next: Vec::new(),
            denied: Denied::default(),
            settled: u64::MAX,
            wake: 0,
            scratch: Scratch::default(),
        }
    }

    /// No value that starts before this offset will be found any more.
    pub(crate) fn settled(&self) -> u64 {
        self.settled
    }

    /// Bytes before this offset are not needed any more.
    pub(crate) fn needed(&self) -> u64 {
        self.settled.saturating_sub(BEHIND as u64)
    }

    /// Appends all that can be judged to `out`.
    #[cfg_attr(hot, optimize(speed))]
    pub(crate) fn search(
        &mut self,
        declared: &Declared,
        window: &Window,
        finished: bool,
        out: &mut Vec<Candidate>,
    ) {
        if declared.patterns.is_empty() && declared.deny.is_empty() {
            return;
        }
        let (text, base) = (window.bytes(), window.base());
        let limit = if finished {
            text.len()
        } else {
            text.len().saturating_sub(AHEAD)
        };
        let reached = base + limit as u64;
        if reached < self.wake && !finished {
            return;
        }
        self.wake = reached + STEP;
        self.settled = u64::MAX;
        self.next.resize(declared.patterns.len(), 0);
        for (pattern, next) in declared.patterns.iter().zip(&mut self.next) {
            let mut from = (*next - base) as usize;
            while let Some((start, end)) = pattern.engine.find(text, from, limit, &mut self.scratch)
            {
                from = end;
                let found = pattern.judge(text, start, end, &declared.allow);
                out.extend(found.map(|found| Candidate {
                    start: base + start as u64,
                    end: base + end as u64,
                    ..found
                }));
            }
            *next = base + from.max(limit) as u64;
            self.settled = self.settled.min(*next);
        }
        if !declared.deny.is_empty() {
            self.denied
                .search(declared, text, base, limit, finished, out);
            self.settled = self.settled.min(self.denied.settled());
        }
    }
}

impl Pattern {
    /// Weighs a match; its place is left to the caller.
    fn judge(&self, text: &[u8], start: usize, end: usize, allow: &Allow) -> Option<Candidate> {
        let value = text.get(start..end)?;
        if self
            .validator
            .is_some_and(|validator| !validator.passes(value))
        {
            return None;
        }
        let mut confidence = self.confidence;
        let mut around = Context::None;
        if !self.words.is_empty() && confidence < sure::CERTAIN {
            around = judge(text, start, end, &Words::of(&self.words), false);
            if around == Context::For {
                confidence = (confidence + context::FOR_ADDS).min(99);
            }
        }
        let check = if self.validator.is_some() {
            Check::Digits
        } else {
            Check::None
        };
        let why = Why {
            rule: "pattern",
            check,
            context: around,
        };
        let allowed = confidence < self.least || allow.allows(value, self.entity, why.rule);
        (!allowed).then_some(Candidate {
            start: 0,
            end: 0,
            entity: self.entity,
            confidence,
            why,
            continued: false,
            folded: false,
        })
    }
}

impl Denied {
    fn settled(&self) -> u64 {
        self.crossing
            .map_or(self.next, |(start, ..)| start.min(self.next))
    }

    /// Values are handed on so that all bytes of all values are covered, and none by more than two.
    #[cfg_attr(hot, optimize(speed))]
    fn search(
        &mut self,
        declared: &Declared,
        text: &[u8],
        base: u64,
        limit: usize,
        finished: bool,
        out: &mut Vec<Candidate>,
    ) {
        let mut from = (self.next - base) as usize;
        while let Some(hit) = declared.deny.find(text, from, limit) {
            from = hit.start + 1;
            let (start, end) = (base + hit.start as u64, base + hit.end as u64);
            self.cross(start, out);
            if start >= self.covered {
                self.hand_on(start, end, hit, out);
            } else if end > self.crossing.map_or(self.covered, |(_, end, _)| end) {
                self.crossing = Some((start, end, hit));
            }
        }
        self.next = base + from.max(limit) as u64;
        self.cross(if finished { u64::MAX } else { self.next }, out);
    }

    /// Hands on the crossing value once all that start before `reached` are known.
    fn cross(&mut self, reached: u64, out: &mut Vec<Candidate>) {
        if reached >= self.covered
            && let Some((start, end, hit)) = self.crossing.take()
        {
            self.hand_on(start, end, hit, out);
        }
    }

    fn hand_on(&mut self, start: u64, end: u64, hit: Hit, out: &mut Vec<Candidate>) {
        self.covered = end;
        let why = Why {
            rule: "deny",
            check: Check::None,
            context: Context::None,
        };
        out.push(Candidate {
            start,
            end,
            entity: hit.entity,
            confidence: 100,
            why,
            continued: false,
            folded: false,
        });
    }
}
