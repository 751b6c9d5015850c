//! [`Session`]: one stream through all stages. The only module that sees them all.

use alloc::vec::Vec;

use crate::bytes::{Counter, Unit, Window};
use crate::candidate::{AHEAD, Candidate, MAX_VALUE, REACH, Scanner};
use crate::decide::{Decided, Decider};
use crate::detector::Detector;
use crate::edit::{Action, Treatment, replace};
use crate::emit::Report;
use crate::error::Error;
use crate::finding::Finding;
use crate::scrubber::Scrubber;

/// The most bytes that a session holds back until more arrive or it is finished: a value that is not yet
/// decided, one behind it that is not yet certain, and a margin.
pub const MAX_HELD: usize = 2 * MAX_VALUE + AHEAD;

/// Where a session's output goes.
///
/// A `Vec<u8>` takes the bytes, a closure over [`Finding`] the findings; implement it to take both.
pub trait Sink {
    /// Takes the next bytes of the output.
    fn bytes(&mut self, bytes: &[u8]);

    /// Takes the next finding.
    fn finding(&mut self, finding: &Finding) {
        let _ = finding;
    }
}

impl Sink for Vec<u8> {
    fn bytes(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

impl<F: FnMut(&Finding)> Sink for F {
    fn bytes(&mut self, _: &[u8]) {}

    fn finding(&mut self, finding: &Finding) {
        self(finding);
    }
}

/// One stream being scrubbed or searched.
///
/// However the stream is cut into chunks, the output, the findings and their offsets are the same.
///
/// ```
/// use scrubjay::{Scrubber, Unit};
/// let mut session = Scrubber::default().session(Unit::Byte);
/// let mut out = Vec::new();
/// session.push(b"mail jane@exam", &mut out)?;
/// session.push(b"ple.com now", &mut out)?;
/// let report = session.finish(&mut out)?;
/// assert_eq!(out, b"mail <EMAIL_ADDRESS> now");
/// assert_eq!(report.total(), 1);
/// # Ok::<(), scrubjay::Error>(())
/// ```
pub struct Session {
    detector: Detector,
    /// `None` where nothing is edited.
    scrubber: Option<Scrubber>,
    state: State,
    window: Window,
    scanner: Scanner,
    decider: Decider,
    counter: Counter,
    report: Report,
    candidates: Vec<Candidate>,
    decided: Vec<Decided>,
    replacement: Vec<u8>,
    /// All before is out.
    emitted: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Finished,
    Poisoned,
}

impl core::fmt::Debug for Session {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

impl Session {
    pub(crate) fn detecting(detector: &Detector, unit: Unit) -> Self {
        Self::new(detector.clone(), None, unit, Report::default())
    }

    pub(crate) fn scrubbing(scrubber: &Scrubber, unit: Unit) -> Self {
        Self::new(
            scrubber.detector.clone(),
            Some(scrubber.clone()),
            unit,
            scrubber.report(),
        )
    }

    fn new(detector: Detector, scrubber: Option<Scrubber>, unit: Unit, report: Report) -> Self {
        Self {
            detector,
            scrubber,
            state: State::Open,
            window: Window::new(),
            scanner: Scanner::new(),
            decider: Decider::default(),
            counter: Counter::new(unit),
            report,
            candidates: Vec::new(),
            decided: Vec::new(),
            replacement: Vec::new(),
            emitted: 0,
        }
    }

    /// Takes the next chunk of the stream, of any length and cut anywhere, and hands on what is certain.
    ///
    /// # Errors
    /// [`Error::Poisoned`] or [`Error::Finished`] if the session takes nothing more.
    pub fn push(&mut self, chunk: &[u8], sink: &mut impl Sink) -> Result<(), Error> {
        self.guard()?;
        self.report.bytes_in += chunk.len() as u64;
        let mut rest = chunk;
        while !rest.is_empty() {
            let before = rest.len();
            rest = self.window.fill(rest);
            if rest.len() == before {
                // A full window that does not move: the assertion below rules it out.
                return Err(Error::Poisoned);
            }
            self.advance(false, sink);
        }
        self.state = State::Open;
        Ok(())
    }

    /// Ends the stream: hands on the rest and gives the report.
    ///
    /// # Errors
    /// As [`Session::push`].
    pub fn finish(&mut self, sink: &mut impl Sink) -> Result<Report, Error> {
        self.guard()?;
        self.advance(true, sink);
        self.state = State::Finished;
        Ok(core::mem::take(&mut self.report))
    }

    /// Gives the session up, for example because its input failed: it emits nothing more.
    pub fn poison(&mut self) {
        self.state = State::Poisoned;
    }

    /// Bytes taken but not yet handed on; at most [`MAX_HELD`].
    #[must_use]
    pub fn held(&self) -> usize {
        self.window.bytes().len() - (self.emitted - self.window.base()) as usize
    }

    /// Poisons the session for the time of a call, so that a panic of a sink leaves it poisoned.
    fn guard(&mut self) -> Result<(), Error> {
        match self.state {
            State::Open => {
                self.state = State::Poisoned;
                Ok(())
            }
            State::Finished => Err(Error::Finished),
            State::Poisoned => Err(Error::Poisoned),
        }
    }

    fn advance(&mut self, finished: bool, sink: &mut impl Sink) {
        while self.step(finished, sink) {}
    }

    /// Scans on, hands on what is decided, and tells whether there is more to scan.
    fn step(&mut self, finished: bool, sink: &mut impl Sink) -> bool {
        let mut candidates = core::mem::take(&mut self.candidates);
        let more = self.scanner.scan(
            &self.detector.inner.rules,
            &self.window,
            finished,
            &mut candidates,
        );
        for candidate in candidates.drain(..) {
            let edits = self
                .treatment(&candidate)
                .is_none_or(|treatment| treatment.action.edits());
            self.decider.add(candidate, edits);
        }
        self.candidates = candidates;
        let settled = if finished && !more {
            u64::MAX
        } else {
            self.scanner.settled()
        };
        let mut decided = core::mem::take(&mut self.decided);
        let safe = self.decider.decide(settled, |one| decided.push(one));
        for one in decided.drain(..) {
            self.emit(&one, sink);
        }
        self.decided = decided;
        let end = self.window.base() + self.window.bytes().len() as u64;
        self.pass_on(safe.min(end), sink);
        let needed = self
            .scanner
            .needed()
            .min(self.emitted)
            .min(self.counter.bytes());
        self.window.forget((needed - self.window.base()) as usize);
        more
    }

    fn treatment(&self, candidate: &Candidate) -> Option<&Treatment> {
        self.scrubber
            .as_ref()
            .and_then(|scrubber| scrubber.treatment(candidate.entity))
    }

    /// Hands on one value, replaced, and all that stands before it.
    fn emit(&mut self, decided: &Decided, sink: &mut impl Sink) {
        let candidate = decided.candidate;
        self.pass_on(candidate.start, sink);
        let start = self.count_to(candidate.start);
        let end = self.count_to(candidate.end);
        let Candidate {
            entity,
            confidence,
            why,
            continued,
            ..
        } = candidate;
        let finding = Finding {
            entity,
            start,
            end,
            confidence,
            why,
            continued,
        };
        sink.finding(&finding);
        let mut action = Action::Label;
        if let Some(scrubber) = &self.scrubber {
            let mut out = core::mem::take(&mut self.replacement);
            let value = slice(&self.window, candidate.start, candidate.end);
            match scrubber.treatment(entity) {
                Some(treatment) => {
                    action = treatment.action;
                    replace(treatment, value, continued, &mut out);
                }
                // Without a treatment there is nothing to put in its place: fail closed.
                None => action = Action::Redact,
            }
            sink.bytes(&out);
            self.report.bytes_out += out.len() as u64;
            out.clear();
            self.replacement = out;
        }
        self.report
            .count(&finding, self.detector.name(entity), action.name());
        self.emitted = candidate.end;
    }

    /// Hands on untouched bytes up to `to`.
    fn pass_on(&mut self, to: u64, sink: &mut impl Sink) {
        if to > self.emitted && self.scrubber.is_some() {
            let bytes = slice(&self.window, self.emitted, to);
            self.report.bytes_out += bytes.len() as u64;
            sink.bytes(bytes);
        }
        self.emitted = self.emitted.max(to);
        self.count_to(self.emitted);
    }

    fn count_to(&mut self, to: u64) -> u64 {
        let passed = slice(&self.window, self.counter.bytes(), to);
        self.counter.advance(passed)
    }
}

fn slice(window: &Window, from: u64, to: u64) -> &[u8] {
    let at = |offset: u64| offset.saturating_sub(window.base()) as usize;
    window.bytes().get(at(from)..at(to)).unwrap_or(&[])
}

// A value held back starts at most REACH before its trigger; the next trigger to wait for stands at most
// REACH behind its end.
const _: () = assert!(2 * (REACH + MAX_VALUE) < MAX_HELD && MAX_HELD <= Window::CAPACITY);
