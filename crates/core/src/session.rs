//! [`Session`]: one stream through all stages. The only module that sees them all.

use alloc::vec::Vec;

use zeroize::Zeroizing;

use crate::bytes::{Counter, Unit, Window, fold};
use crate::candidate::{AHEAD, Candidate, MAX_VALUE, REACH, Scanner};
use crate::decide::{Decided, Decider};
use crate::detector::Detector;
use crate::edit::{Action, Editor, Guard, Scene, Value};
use crate::emit::Report;
use crate::error::Error;
use crate::finding::Finding;
use crate::keys::{Nonces, Seed};
use crate::scrubber::{Scrubbed, Scrubber};
use crate::sink::Sink;
use crate::token::MAX_SEALED_WAIT;
use crate::vault::Vault;

/// The most bytes that a session holds back until more arrive or it is finished: a value that is not yet
/// decided, one behind it that is not yet certain, and a margin.
pub const MAX_HELD: usize = 2 * MAX_VALUE + AHEAD + NAMES + MAX_SEALED_WAIT;

/// Of these, what waits for a tagger.
#[cfg(feature = "tagger")]
const NAMES: usize = scrubjay_tagger::Stream::MOST_WAIT;
#[cfg(not(feature = "tagger"))]
const NAMES: usize = 0;

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
    vault: Option<Vault>,
    nonces: Option<Nonces>,
    subject: Vec<u8>,
    /// Between the output and the sink where there is a vault.
    guard: Option<Guard>,
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
            scanner: Scanner::new(&detector.names),
            detector,
            scrubber,
            state: State::Open,
            window: Window::new(),
            decider: Decider::default(),
            counter: Counter::new(unit),
            report,
            candidates: Vec::new(),
            decided: Vec::new(),
            replacement: Vec::new(),
            emitted: 0,
            vault: None,
            nonces: None,
            subject: Vec::new(),
            guard: None,
        }
    }

    /// Puts values into this vault where the policy says `session-token`. All sessions of one
    /// conversation share a vault, so that a value keeps its placeholder.
    ///
    /// Call it before the first chunk.
    #[must_use]
    pub fn with_vault(mut self, vault: &Vault) -> Self {
        let uses = self
            .scrubber
            .as_ref()
            .filter(|scrubber| scrubber.needs().vault);
        self.guard = uses.map(|scrubber| Guard::new(vault, scrubber.keeps_tokens()));
        self.vault = Some(vault.clone());
        self
    }

    /// Takes randomness for nonces from this seed, which nothing else must have: the policy's
    /// `randomized-encrypt` needs it.
    #[must_use]
    pub fn with_seed(mut self, seed: &Seed) -> Self {
        // The seed has the right length, so this does not fail; without nonces a session fails closed.
        self.nonces = Nonces::new(seed).ok();
        self
    }

    /// Shifts dates by the days of this subject, such as a patient's number, where the policy says
    /// `date-shift`.
    #[must_use]
    pub fn with_subject(mut self, subject: &[u8]) -> Self {
        self.subject = subject.to_vec();
        self
    }

    /// Takes a whole text and finishes.
    ///
    /// # Errors
    /// As [`Session::push`]; nothing is returned then.
    pub fn run(mut self, text: &[u8]) -> Result<Scrubbed, Error> {
        let mut sink = Collect {
            bytes: Vec::with_capacity(text.len()),
            findings: Vec::new(),
        };
        self.push(text, &mut sink)?;
        let report = self.finish(&mut sink)?;
        let Collect { bytes, findings } = sink;
        Ok(Scrubbed {
            bytes,
            findings,
            report,
        })
    }

    /// Takes the next chunk of the stream, of any length and cut anywhere, and hands on what is certain.
    ///
    /// # Errors
    /// [`Error::Poisoned`] or [`Error::Finished`] if the session takes nothing more;
    /// [`Error::VaultMissing`] or [`Error::SeedMissing`] if the policy needs one; what a value is refused
    /// for, if the policy does not say what else to do with it. The session is poisoned by all of them.
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
            self.advance(false, sink)?;
        }
        self.state = State::Open;
        Ok(())
    }

    /// Ends one text and begins another: hands on the rest of the one. No value is found across the
    /// border and offsets begin anew; vault, seed, subject and report go on. For many short texts this is
    /// cheaper than a session each.
    ///
    /// # Errors
    /// As [`Session::push`].
    ///
    /// ```
    /// use scrubjay::{Scrubber, Unit};
    /// let mut session = Scrubber::default().session(Unit::Byte);
    /// let mut out = Vec::new();
    /// for row in ["jane@", "example.com", "SSN 078-05-1120"] {
    ///     session.push(row.as_bytes(), &mut out)?;
    ///     session.next_text(&mut out)?;
    ///     out.push(b'\n');
    /// }
    /// assert_eq!(session.finish(&mut out)?.total(), 1);
    /// assert_eq!(out, b"jane@\nexample.com\nSSN <US_SSN>\n");
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    pub fn next_text(&mut self, sink: &mut impl Sink) -> Result<(), Error> {
        self.guard()?;
        self.end_text(sink)?;
        if let (Some(vault), Some(scrubber)) = (&self.vault, &self.scrubber) {
            self.guard = self
                .guard
                .take()
                .map(|_| Guard::new(vault, scrubber.keeps_tokens()));
        }
        self.window.clear();
        self.scanner = Scanner::new(&self.detector.names);
        self.decider = Decider::default();
        self.counter = self.counter.anew();
        self.emitted = 0;
        self.state = State::Open;
        Ok(())
    }

    /// Ends the stream: hands on the rest and gives the report.
    ///
    /// # Errors
    /// As [`Session::push`].
    pub fn finish(&mut self, sink: &mut impl Sink) -> Result<Report, Error> {
        self.guard()?;
        self.end_text(sink)?;
        self.state = State::Finished;
        Ok(core::mem::take(&mut self.report))
    }

    fn end_text(&mut self, sink: &mut impl Sink) -> Result<(), Error> {
        self.advance(true, sink)?;
        let bytes_out = &mut self.report.bytes_out;
        if let (Some(guard), Some(vault)) = (&mut self.guard, &self.vault) {
            guard.finish(vault, &mut counted(bytes_out, sink))?;
        }
        Ok(())
    }

    /// Gives the session up, for example because its input failed: it emits nothing more.
    pub fn poison(&mut self) {
        self.state = State::Poisoned;
    }

    /// Bytes taken but not yet handed on; at most [`MAX_HELD`].
    #[must_use]
    pub fn held(&self) -> usize {
        let guarded = self.guard.as_ref().map_or(0, Guard::held);
        self.window.bytes().len() - (self.emitted - self.window.base()) as usize + guarded
    }

    /// Poisons the session for the time of a call, so that a panic of a sink leaves it poisoned.
    fn guard(&mut self) -> Result<(), Error> {
        match self.state {
            State::Open => {
                self.state = State::Poisoned;
                let needs = self
                    .scrubber
                    .as_ref()
                    .map(Scrubber::needs)
                    .unwrap_or_default();
                if needs.vault && self.vault.is_none() {
                    return Err(Error::VaultMissing);
                }
                if needs.seed && self.nonces.is_none() {
                    return Err(Error::SeedMissing);
                }
                Ok(())
            }
            State::Finished => Err(Error::Finished),
            State::Poisoned => Err(Error::Poisoned),
        }
    }

    #[cfg_attr(hot, optimize(speed))]
    fn advance(&mut self, finished: bool, sink: &mut impl Sink) -> Result<(), Error> {
        while self.step(finished, sink)? {}
        Ok(())
    }

    /// Scans on, hands on what is decided, and tells whether there is more to scan.
    #[cfg_attr(hot, optimize(speed))]
    fn step(&mut self, finished: bool, sink: &mut impl Sink) -> Result<bool, Error> {
        let mut candidates = core::mem::take(&mut self.candidates);
        let more = self.scanner.scan(
            &self.detector.inner.rules,
            &self.detector.names,
            &self.window,
            finished,
            &mut candidates,
        );
        for candidate in candidates.drain(..) {
            let edits = self
                .editor(&candidate)
                .is_none_or(|editor| editor.action().edits());
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
            self.emit(&one, sink)?;
        }
        self.decided = decided;
        let end = self.window.base() + self.window.bytes().len() as u64;
        self.pass_on(safe.min(end), sink)?;
        if !more {
            // Only now is there room to be made: what is kept is moved.
            let needed = self.scanner.needed().min(self.emitted);
            let needed = needed.min(self.counter.bytes());
            self.window.forget((needed - self.window.base()) as usize);
        }
        Ok(more)
    }

    fn editor(&self, candidate: &Candidate) -> Option<&Editor> {
        self.scrubber
            .as_ref()
            .and_then(|scrubber| scrubber.editor(candidate.entity))
    }

    /// Hands on one value, replaced, and all that stands before it.
    fn emit(&mut self, decided: &Decided, sink: &mut impl Sink) -> Result<(), Error> {
        let candidate = decided.candidate;
        self.pass_on(candidate.start, sink)?;
        let start = self.count_to(candidate.start);
        let end = self.count_to(candidate.end);
        let Candidate {
            entity,
            confidence,
            why,
            continued,
            folded,
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
            let mut is_token = false;
            let (guard, vault) = (&mut self.guard, &self.vault);
            let count = &mut self.report.bytes_out;
            let mut pass =
                |bytes: &[u8]| put(guard, vault, bytes, false, &mut counted(count, sink));
            match scrubber.editor(entity) {
                Some(editor) if editor.pass(value, &mut pass)? => action = editor.action(),
                Some(editor) => {
                    action = editor.action();
                    let reading = folded.then(|| Zeroizing::new(fold::reading(value)));
                    let value = Value {
                        bytes: value,
                        reading: reading.as_ref().map_or(value, |reading| reading.as_slice()),
                        whole: !decided.cut && !continued && value.len() < MAX_VALUE,
                        continued,
                    };
                    let mut scene = Scene {
                        vault: self.vault.as_ref(),
                        nonces: self.nonces.as_mut(),
                        subject: &self.subject,
                    };
                    is_token = editor.replace(value, &mut scene, &mut out)?;
                }
                // Without a treatment there is nothing to put in its place: fail closed.
                None => action = Action::Redact,
            }
            let mut to = counted(&mut self.report.bytes_out, sink);
            put(&mut self.guard, &self.vault, &out, is_token, &mut to)?;
            out.clear();
            self.replacement = out;
        }
        self.report
            .count(&finding, self.detector.name(entity), action.name());
        self.emitted = candidate.end;
        Ok(())
    }

    /// Hands on untouched bytes up to `to`.
    fn pass_on(&mut self, to: u64, sink: &mut impl Sink) -> Result<(), Error> {
        if to > self.emitted && self.scrubber.is_some() {
            let bytes = slice(&self.window, self.emitted, to);
            let bytes_out = &mut self.report.bytes_out;
            match (&mut self.guard, &self.vault) {
                (Some(guard), Some(vault)) => {
                    guard.text(bytes, vault, &mut counted(bytes_out, sink))?
                }
                _ => counted(bytes_out, sink)(bytes),
            }
        }
        self.emitted = self.emitted.max(to);
        self.count_to(self.emitted);
        Ok(())
    }

    #[cfg_attr(hot, optimize(speed))]
    fn count_to(&mut self, to: u64) -> u64 {
        let passed = slice(&self.window, self.counter.bytes(), to);
        self.counter.advance(passed)
    }
}

/// Hands on what replaces a value.
fn put(
    guard: &mut Option<Guard>,
    vault: &Option<Vault>,
    bytes: &[u8],
    is_token: bool,
    out: &mut impl FnMut(&[u8]),
) -> Result<(), Error> {
    match (guard, vault) {
        (Some(guard), Some(vault)) if is_token => guard.token(bytes, vault, out),
        (Some(guard), Some(vault)) => guard.text(bytes, vault, out),
        _ => {
            out(bytes);
            Ok(())
        }
    }
}

fn counted<'o>(count: &'o mut u64, sink: &'o mut impl Sink) -> impl FnMut(&[u8]) + 'o {
    |bytes| {
        if !bytes.is_empty() {
            *count += bytes.len() as u64;
            sink.bytes(bytes);
        }
    }
}

struct Collect {
    bytes: Vec<u8>,
    findings: Vec<Finding>,
}

impl Sink for Collect {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn finding(&mut self, finding: &Finding) {
        self.findings.push(*finding);
    }
}

fn slice(window: &Window, from: u64, to: u64) -> &[u8] {
    let at = |offset: u64| offset.saturating_sub(window.base()) as usize;
    window.bytes().get(at(from)..at(to)).unwrap_or(&[])
}

// A value held back starts at most REACH before its trigger; the next trigger to wait for stands at most
// REACH behind its end.
const _: () =
    assert!(2 * (REACH + MAX_VALUE) < MAX_HELD && MAX_HELD <= Window::CAPACITY + MAX_SEALED_WAIT);
