//! Keyed one-way pseudonyms: HMAC-SHA-256, cut short or taken as an index.
//!
//! Whoever holds the key can test guesses, so a pseudonym of a telephone number
//! is only as secret as the key.
//!
//! # What is constant time
//!
//! All functions take a time that depends on the length of the data (and, for
//! [`index`](PseudonymKey::index), on the public count). Comparing two pseudonyms
//! is the caller's business; they are public tokens.

use crate::Error;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// A key for pseudonyms, expanded once.
///
/// ```
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// let key = scrubjay_cipher::PseudonymKey::new(&[7; 32])?;
/// assert_eq!(key.pseudonym(b"a@example.com"), key.pseudonym(b"a@example.com"));
/// assert_ne!(key.pseudonym(b"a@example.com"), key.pseudonym(b"b@example.com"));
/// # Ok(())
/// # }
/// ```
pub struct PseudonymKey {
    mac: Hmac<Sha256>,
}

impl PseudonymKey {
    /// Prepares a key of at least 16 bytes; derived keys have 32.
    ///
    /// # Errors
    ///
    /// [`Error::KeyLength`] below 16 bytes.
    ///
    /// ```
    /// use scrubjay_cipher::{Error, PseudonymKey};
    ///
    /// assert_eq!(PseudonymKey::new(b"short").err(), Some(Error::KeyLength));
    /// ```
    pub fn new(key: &[u8]) -> Result<Self, Error> {
        if key.len() < 16 {
            return Err(Error::KeyLength);
        }
        let mac = Hmac::new_from_slice(key).map_err(|_| Error::KeyLength)?;
        Ok(Self { mac })
    }

    /// Returns the whole 32-byte HMAC-SHA-256 of `data`.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let key = scrubjay_cipher::PseudonymKey::new(&[7; 32])?;
    /// assert_eq!(key.mac(b"data")[..10], key.pseudonym(b"data"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn mac(&self, data: &[u8]) -> [u8; 32] {
        let mut mac = self.mac.clone();
        mac.update(data);
        mac.finalize().into_bytes().into()
    }

    /// Returns the first 80 bits of the HMAC: among a million values, two share a
    /// pseudonym with a probability of about 2^-41.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let key = scrubjay_cipher::PseudonymKey::new(&[7; 32])?;
    /// assert_eq!(key.pseudonym(b"a@example.com").len(), 10);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn pseudonym(&self, data: &[u8]) -> [u8; 10] {
        let mut short = [0; 10];
        short.copy_from_slice(&self.mac(data)[..10]);
        short
    }

    /// Returns a keyed number below `count`, for picking from a list or a range.
    ///
    /// It is the last 128 bits of the HMAC modulo `count`: no number is likelier
    /// than another by more than one part in 2^64. It shares no bits with
    /// [`pseudonym`](Self::pseudonym), so publishing both reveals nothing more.
    /// Different data often give the same number.
    ///
    /// ```
    /// use std::num::NonZeroU64;
    ///
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let key = scrubjay_cipher::PseudonymKey::new(&[7; 32])?;
    /// let names = NonZeroU64::new(1_000).expect("not zero");
    /// assert!(key.index(b"Maria", names) < 1_000);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn index(&self, data: &[u8], count: core::num::NonZeroU64) -> u64 {
        let mac = self.mac(data);
        let mut low = [0; 16];
        low.copy_from_slice(&mac[16..]);
        crate::ff1::reduce(u128::from_be_bytes(low), count.get())
    }
}

impl core::fmt::Debug for PseudonymKey {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("PseudonymKey").finish_non_exhaustive()
    }
}
