use alloc::vec::Vec;

use crate::finding::Entity;

/// What became of something that looked like a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// Its value took its place.
    Restored,
    /// It is well formed, but of another key ring or vault, or its value was dropped.
    Unknown,
    /// It was a token of this vault or keys once, and something broke off or was altered.
    Damaged,
    /// It is sealed, its key is in the ring, and it does not open.
    Unopened,
}

/// What is done with a token that is not restored.
///
/// ```
/// use scrubjay::{Error, Keyring, Otherwise, Outcome, Policy, Restorer, Scrubber};
/// let keys = Keyring::new(1, &[7; 32])?.namespace("default")?;
/// let others = Keyring::new(2, &[8; 32])?.namespace("default")?;
/// let policy = Policy::from_toml("action = 'deterministic-encrypt'")?;
/// let of_another_key = Scrubber::with_keys(&policy, &others)?.scrub(b"jane@example.com")?.bytes;
/// let restorer = |otherwise| {
///     let restorer = Restorer::default().with_keys(&keys);
///     restorer.with_otherwise(Outcome::Unknown, otherwise).run(&of_another_key)
/// };
/// assert_eq!(restorer(Otherwise::Keep)?.bytes, of_another_key);
/// assert_eq!(restorer(Otherwise::Label)?.bytes, b"<UNKNOWN_TOKEN>");
/// assert_eq!(restorer(Otherwise::Error).unwrap_err(), Error::UnknownToken);
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Otherwise {
    /// It stays as it is.
    #[default]
    Keep,
    /// `<UNKNOWN_TOKEN>`, `<DAMAGED_TOKEN>` or `<UNOPENED_TOKEN>` takes its place.
    Label,
    /// The restorer fails and gives nothing more.
    Error,
}

/// One thing that looked like a token: where, and what became of it. Never the token, never the value.
///
/// ```
/// use scrubjay::{Entity, Outcome, Policy, Restorer, Scrubber, Seed, Unit, Vault};
/// let vault = Vault::new(&Seed::new([7; 32]), Default::default())?; // the seed from a generator
/// let scrubber = Scrubber::new(&Policy::from_toml("action = 'session-token'")?)?;
/// let text = scrubber.session(Unit::Byte).with_vault(&vault).run(b"to jane@example.com")?.bytes;
/// let restored = Restorer::default().with_vault(&vault).run(&text)?;
/// let span = restored.tokens[0];
/// assert_eq!((span.start, span.end), (3, 12));
/// assert_eq!((span.out_start, span.out_end), (3, 19));
/// assert_eq!((span.outcome, span.entity), (Outcome::Restored, Some(Entity::EMAIL_ADDRESS)));
/// assert_eq!(restored.report.restored, 1);
/// # Ok::<(), scrubjay::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TokenSpan {
    /// Where it starts in the input, in bytes.
    pub start: u64,
    /// Where it ends (exclusive).
    pub end: u64,
    /// Where what stands for it now starts in the output, in bytes.
    pub out_start: u64,
    /// Where that ends (exclusive).
    pub out_end: u64,
    /// What became of it.
    pub outcome: Outcome,
    /// The entity of a token that was restored, if it is a built-in one.
    pub entity: Option<Entity>,
}

/// What was restored of a stream, in counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RestoreReport {
    /// Bytes that came in.
    pub bytes_in: u64,
    /// Bytes that went out.
    pub bytes_out: u64,
    /// Tokens whose values took their places.
    pub restored: u64,
    /// Tokens of others.
    pub unknown: u64,
    /// Tokens that broke off or were altered.
    pub damaged: u64,
    /// Sealed tokens that did not open.
    pub unopened: u64,
}

impl RestoreReport {
    pub(super) const fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Restored => self.restored += 1,
            Outcome::Unknown => self.unknown += 1,
            Outcome::Damaged => self.damaged += 1,
            Outcome::Unopened => self.unopened += 1,
        }
    }
}

/// A whole text restored.
#[derive(Clone, PartialEq, Eq)]
pub struct Restored {
    /// The text with values in the place of tokens.
    pub bytes: Vec<u8>,
    /// All that looked like tokens.
    pub tokens: Vec<TokenSpan>,
    /// The counts.
    pub report: RestoreReport,
}

impl core::fmt::Debug for Restored {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Restored")
            .field("tokens", &self.tokens)
            .field("report", &self.report)
            .finish_non_exhaustive()
    }
}
