//! [`Vault`]: the values behind session placeholders, in memory only.
//!
//! Values go in with an entity and come out by number. It is a handle: clones share one vault, so that
//! several sessions and restorers of one conversation do.

mod export;
mod store;

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use spin::Mutex;

use crate::error::Error;
use crate::keys::Seed;
use store::Store;
pub(crate) use store::Verdict;

/// How much a vault may hold, and for how long.
///
/// ```
/// use scrubjay::Limits;
/// let limits = Limits { max_entries: 1000, ttl: Some(3600), ..Limits::default() };
/// assert_eq!(limits.max_bytes, 16 << 20);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The most values; 65,536 by default.
    pub max_entries: usize,
    /// The most bytes of all values together, 64 added for each; 16 MiB by default.
    pub max_bytes: usize,
    /// How long after its last use a value is kept, in the unit of [`Vault::set_time`]; for ever by default.
    pub ttl: Option<u64>,
    /// Check letters of a placeholder: 2 (one invented number in 400 passes) or 3 (one in 8,000).
    pub check_letters: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_entries: 1 << 16,
            max_bytes: 16 << 20,
            ttl: None,
            check_letters: 2,
        }
    }
}

/// The values behind session placeholders, such as `PERSON_12QK`: the same value, the same placeholder.
///
/// A handle, cheap to clone; all clones are one vault, which locks itself for the time of one value. It
/// is bounded, never drops a value to make room, and wipes what it drops.
///
/// ```
/// use scrubjay::{Limits, Policy, Restorer, Scrubber, Seed, Unit, Vault};
/// let vault = Vault::new(&Seed::new([7; 32]), Limits::default())?; // the seed from a generator
/// let scrubber = Scrubber::new(&Policy::from_toml("action = 'session-token'")?)?;
/// let text = b"jane@example.com wrote to joe@example.com and jane@example.com";
/// let scrubbed = scrubber.session(Unit::Byte).with_vault(&vault).run(text)?;
/// assert_eq!(scrubbed.bytes, b"EMAIL_1GS wrote to EMAIL_2TS and EMAIL_1GS");
/// let restored = Restorer::default().with_vault(&vault).run(&scrubbed.bytes)?;
/// assert_eq!(restored.bytes, text);
/// # Ok::<(), scrubjay::Error>(())
/// ```
#[derive(Clone)]
pub struct Vault {
    inner: Arc<Mutex<Store>>,
}

impl Vault {
    /// An empty vault with a random key of its own for check letters.
    ///
    /// # Errors
    /// [`Error::Internal`] never, in practice.
    pub fn new(seed: &Seed, limits: Limits) -> Result<Self, Error> {
        Store::new(seed, limits).map(Self::of)
    }

    fn of(store: Store) -> Self {
        Self {
            inner: Arc::new(Mutex::new(store)),
        }
    }

    /// How many values it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.inner.lock().len()
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How often values came into it or went from it, or numbers that the input has were left out: a copy
    /// exported at the same count holds the same placeholders.
    ///
    /// ```
    /// use scrubjay::{Policy, Scrubber, Seed, Unit, Vault};
    /// let vault = Vault::new(&Seed::new([7; 32]), Default::default())?; // the seed from a generator
    /// let scrubber = Scrubber::new(&Policy::from_toml("action = 'session-token'")?)?;
    /// let run = || scrubber.session(Unit::Byte).with_vault(&vault).run(b"to jane@example.com");
    /// run()?;
    /// let saved = vault.changes();
    /// run()?;
    /// assert_eq!(vault.changes(), saved);
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.inner.lock().changes
    }

    /// Tells the vault the time, in any unit that [`Limits::ttl`] shares, and drops what is too old.
    /// Time does not run backwards: an earlier time is ignored.
    ///
    /// ```
    /// use scrubjay::{Limits, Seed, Vault};
    /// let limits = Limits { ttl: Some(60), ..Limits::default() };
    /// let vault = Vault::new(&Seed::new([7; 32]), limits)?;
    /// vault.set_time(1_700_000_000);
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    pub fn set_time(&self, now: u64) {
        self.inner.lock().set_time(now);
    }

    /// Drops and wipes all values; their placeholders are unknown from now on, and no number is used again.
    pub fn erase(&self) {
        self.inner.lock().erase();
    }

    /// Drops and wipes one value, as scrubbed; tells whether it was there.
    ///
    /// ```
    /// use scrubjay::{Entity, Error, Policy, Scrubber, Seed, Vault};
    /// let vault = Vault::new(&Seed::new([7; 32]), Default::default())?; // the seed from a generator
    /// let scrubber = Scrubber::new(&Policy::from_toml("action = 'session-token'")?)?;
    /// let column = scrubber.column(Entity::EMAIL_ADDRESS)?.with_vault(&vault);
    /// let token = column.tokenize(b"jane@example.com")?;
    /// assert!(vault.erase_value("EMAIL_ADDRESS", b"jane@example.com"));
    /// assert_eq!(column.detokenize(&token), Err(Error::UnknownToken));
    /// # Ok::<(), Error>(())
    /// ```
    pub fn erase_value(&self, entity: &str, value: &[u8]) -> bool {
        self.inner.lock().erase_value(entity, value)
    }

    /// Appends the placeholder of a value.
    pub(crate) fn issue(
        &self,
        entity: &str,
        label: &str,
        value: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        self.inner.lock().issue(entity, label, value, out)
    }

    /// Keeps a number from being issued; false if it has been or if too many are kept back.
    pub(crate) fn skip(&self, number: u32) -> bool {
        self.inner.lock().skip(number)
    }

    /// Judges a placeholder and hands its entry on, if there is one.
    pub(crate) fn judge<T>(
        &self,
        number: u32,
        letters: Option<[u8; 3]>,
        with: impl FnOnce(Verdict<'_>) -> T,
    ) -> T {
        with(self.inner.lock().judge(number, letters))
    }

    pub(crate) fn check_letters(&self) -> usize {
        self.inner.lock().letters()
    }

    /// The labels of all placeholders issued.
    pub(crate) fn any_label(&self, test: impl FnMut(&String) -> bool) -> bool {
        self.inner.lock().labels().any(test)
    }
}

impl core::fmt::Debug for Vault {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Vault").finish_non_exhaustive()
    }
}
