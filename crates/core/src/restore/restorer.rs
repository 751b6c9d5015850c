use alloc::vec::Vec;

use zeroize::Zeroize;

use super::judge::Judged;
use super::{Landing, Otherwise, Outcome, RestoreReport, Restored, TokenSpan};
use crate::error::Error;
use crate::keys::{Keys, Nonces, Seed};
use crate::sink::Sink;
use crate::token::{Found, MAX_WAIT, Next, Scan};
use crate::vault::Vault;

/// The most bytes that a [`Restorer`] holds back while no sealed token is under way.
pub const MAX_HELD_TOKEN: usize = MAX_WAIT;

/// So much of a chunk is taken at a time.
const PIECE: usize = 16 * 1024;

/// How closely a token must be as it was issued.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Mode {
    /// To the letter.
    Strict,
    /// As language models pass tokens on: in other case, with a translated or missing label, with the `_`
    /// escaped, with characters of no width or, in sealed tokens, line breaks in between.
    #[default]
    Tolerant,
}

/// Puts values back into a stream. One for each stream, such as one choice of a model's answer.
///
/// However the stream is cut into chunks, the output is the same. At most [`MAX_HELD_TOKEN`] bytes are
/// held back, and while a sealed token arrives as many as it says it has.
///
/// ```
/// use scrubjay::{Keyring, Policy, Restorer, Scrubber};
/// let keys = Keyring::new(1, &[7; 32])?.namespace("default")?;
/// let policy = Policy::from_toml("action = 'deterministic-encrypt'")?;
/// let sealed = Scrubber::with_keys(&policy, &keys)?.scrub(b"mail jane@example.com")?.bytes;
///
/// let mut restorer = Restorer::default().with_keys(&keys);
/// let mut out = Vec::new();
/// let (one, other) = sealed.split_at(20);
/// restorer.push(one, &mut out)?;
/// restorer.push(other, &mut out)?;
/// let report = restorer.finish(&mut out)?;
/// assert_eq!(out, b"mail jane@example.com");
/// assert_eq!(report.restored, 1);
/// # Ok::<(), scrubjay::Error>(())
/// ```
pub struct Restorer {
    mode: Mode,
    pub(super) landing: Landing,
    unknown: Otherwise,
    damaged: Otherwise,
    unopened: Otherwise,
    pub(super) keys: Option<Keys>,
    pub(super) vault: Option<Vault>,
    /// Sealed tokens are sealed again instead of restored.
    pub(super) rotation: Option<Nonces>,
    state: State,
    held: Vec<u8>,
    pub(super) value: Vec<u8>,
    /// The stream offset of the first byte held.
    base: u64,
    report: RestoreReport,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Finished,
    Poisoned,
}

impl Default for Restorer {
    fn default() -> Self {
        Self {
            mode: Mode::Tolerant,
            landing: Landing::Plain,
            unknown: Otherwise::Keep,
            damaged: Otherwise::Keep,
            unopened: Otherwise::Keep,
            keys: None,
            vault: None,
            rotation: None,
            state: State::Open,
            held: Vec::new(),
            value: Vec::new(),
            base: 0,
            report: RestoreReport::default(),
        }
    }
}

impl Restorer {
    /// Seals every sealed token of these keys again, under the primary one, instead of restoring it: no
    /// value leaves the library. Placeholders stay. `seed` is fresh randomness, for randomized tokens.
    ///
    /// ```
    /// use scrubjay::{Keyring, Policy, Restorer, Scrubber, Seed};
    /// let old = Keyring::new(1, &[7; 32])?;
    /// let policy = Policy::from_toml("action = 'deterministic-encrypt'")?;
    /// let scrubber = Scrubber::with_keys(&policy, &old.namespace("default")?)?;
    /// let text = scrubber.scrub(b"mail jane@example.com")?.bytes;
    ///
    /// let both = old.with_key(2, &[8; 32])?.with_primary(2)?.namespace("default")?;
    /// let rotated = Restorer::rotating(&both, &Seed::new([9; 32]))?.run(&text)?.bytes;
    /// assert!(rotated.starts_with(b"mail EMAIL_S102"));
    /// assert_eq!(Restorer::default().with_keys(&both).run(&rotated)?.bytes, b"mail jane@example.com");
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Internal`] never, in practice.
    pub fn rotating(keys: &Keys, seed: &Seed) -> Result<Self, Error> {
        let mut restorer = Self::default().with_keys(keys);
        restorer.rotation = Some(Nonces::new(seed)?);
        Ok(restorer)
    }

    /// Opens sealed tokens of these keys and their namespace.
    #[must_use]
    pub fn with_keys(mut self, keys: &Keys) -> Self {
        self.keys = Some(keys.clone());
        self
    }

    /// Restores placeholders of this vault.
    #[must_use]
    pub fn with_vault(mut self, vault: &Vault) -> Self {
        self.vault = Some(vault.clone());
        self
    }

    /// Reads tokens this closely; tolerant by default.
    #[must_use]
    pub const fn with_mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// Writes values for this place; plain text by default.
    #[must_use]
    pub const fn with_landing(mut self, landing: Landing) -> Self {
        self.landing = landing;
        self
    }

    /// Does this with what is not restored of one kind; it is kept by default.
    #[must_use]
    pub const fn with_otherwise(mut self, outcome: Outcome, otherwise: Otherwise) -> Self {
        match outcome {
            Outcome::Restored => {}
            Outcome::Unknown => self.unknown = otherwise,
            Outcome::Damaged => self.damaged = otherwise,
            Outcome::Unopened => self.unopened = otherwise,
        }
        self
    }

    /// Takes the next chunk of the stream, of any length and cut anywhere, and hands on what is certain.
    ///
    /// # Errors
    /// [`Error::Poisoned`] or [`Error::Finished`] if it takes nothing more; [`Error::UnknownToken`],
    /// [`Error::NotAToken`] or [`Error::AuthFailed`] for tokens that are unknown, damaged or unopened, if
    /// [`Otherwise::Error`] was asked for.
    pub fn push(&mut self, chunk: &[u8], sink: &mut impl Sink) -> Result<(), Error> {
        self.guard()?;
        for piece in chunk.chunks(PIECE) {
            self.held.extend_from_slice(piece);
            self.report.bytes_in += piece.len() as u64;
            self.advance(false, sink)?;
        }
        self.state = State::Open;
        Ok(())
    }

    /// Ends the stream: hands on the rest and gives the counts.
    ///
    /// # Errors
    /// As [`Restorer::push`].
    pub fn finish(&mut self, sink: &mut impl Sink) -> Result<RestoreReport, Error> {
        self.guard()?;
        self.advance(true, sink)?;
        self.state = State::Finished;
        Ok(self.report)
    }

    /// Restores a whole text.
    ///
    /// # Errors
    /// As [`Restorer::push`].
    pub fn run(mut self, text: &[u8]) -> Result<Restored, Error> {
        let mut sink = Collect {
            bytes: Vec::with_capacity(text.len()),
            tokens: Vec::new(),
        };
        self.push(text, &mut sink)?;
        let report = self.finish(&mut sink)?;
        let Collect { bytes, tokens } = sink;
        Ok(Restored {
            bytes,
            tokens,
            report,
        })
    }

    /// Gives the restorer up, for example because its input failed: it emits nothing more.
    pub const fn poison(&mut self) {
        self.state = State::Poisoned;
    }

    /// Bytes taken but not yet handed on.
    #[must_use]
    pub fn held(&self) -> usize {
        self.held.len()
    }

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

    fn scan(&self) -> Scan {
        Scan {
            tolerant: self.mode == Mode::Tolerant,
            letters: self.vault.as_ref().map_or(2, Vault::check_letters),
        }
    }

    fn advance(&mut self, finished: bool, sink: &mut impl Sink) -> Result<(), Error> {
        let scan = self.scan();
        let held = core::mem::take(&mut self.held);
        let mut at = 0;
        loop {
            let rest = held.get(at..).unwrap_or(&[]);
            match scan.next(rest, finished) {
                Next::Nothing(count) => {
                    self.pass(rest.get(..count), sink);
                    at += count;
                    break;
                }
                Next::Found(found) => at += self.found(&scan, rest, &found, at, sink)?,
            }
        }
        self.base += at as u64;
        self.held = held;
        self.held.drain(..at);
        Ok(())
    }

    fn pass(&mut self, bytes: Option<&[u8]>, sink: &mut impl Sink) {
        let bytes = bytes.unwrap_or(&[]);
        if !bytes.is_empty() {
            self.report.bytes_out += bytes.len() as u64;
            sink.bytes(bytes);
        }
    }

    /// Hands on all up to what was found, and what stands in for it; tells how many bytes that was.
    fn found(
        &mut self,
        scan: &Scan,
        rest: &[u8],
        found: &Found,
        at: usize,
        sink: &mut impl Sink,
    ) -> Result<usize, Error> {
        self.value.zeroize();
        let Some(judged) = self.judge(scan, rest, found)? else {
            self.pass(rest.get(..found.tail.start), sink);
            return Ok(found.tail.start);
        };
        let Judged {
            start,
            outcome,
            entity,
        } = judged;
        self.report.count(outcome);
        let (otherwise, label, error) = match outcome {
            Outcome::Restored => (Otherwise::Keep, "", Error::Internal),
            Outcome::Unknown => (self.unknown, "<UNKNOWN_TOKEN>", Error::UnknownToken),
            Outcome::Damaged => (self.damaged, "<DAMAGED_TOKEN>", Error::NotAToken),
            Outcome::Unopened => (self.unopened, "<UNOPENED_TOKEN>", Error::AuthFailed),
        };
        if otherwise == Otherwise::Error {
            return Err(error);
        }
        let base = self.base + at as u64;
        let end = found.tail.end;
        let out_start = self.report.bytes_out + start as u64;
        let long = match (outcome, otherwise) {
            (Outcome::Restored, _) => self.value.len(),
            (_, Otherwise::Label) => label.len(),
            _ => end - start,
        };
        sink.token(&TokenSpan {
            start: base + start as u64,
            end: base + end as u64,
            out_start,
            out_end: out_start + long as u64,
            outcome,
            entity,
        });
        // What broke off may have run into the label of the next token: its text is read again from
        // behind the `_`, unless a label takes its place.
        let resumed = match (outcome, otherwise) {
            (Outcome::Damaged, Otherwise::Keep) => found.tail.start,
            _ => end,
        };
        match (outcome, otherwise) {
            (Outcome::Restored, _) => {
                self.pass(rest.get(..start), sink);
                let mut value = core::mem::take(&mut self.value);
                self.pass(Some(&value), sink);
                value.zeroize();
                self.value = value;
            }
            (_, Otherwise::Label) => {
                self.pass(rest.get(..start), sink);
                self.pass(Some(label.as_bytes()), sink);
            }
            _ => self.pass(rest.get(..resumed), sink),
        }
        Ok(resumed)
    }
}

impl Drop for Restorer {
    fn drop(&mut self) {
        self.value.zeroize();
    }
}

impl core::fmt::Debug for Restorer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Restorer")
            .field("mode", &self.mode)
            .finish_non_exhaustive()
    }
}

struct Collect {
    bytes: Vec<u8>,
    tokens: Vec<TokenSpan>,
}

impl Sink for Collect {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn token(&mut self, token: &TokenSpan) {
        self.tokens.push(*token);
    }
}
