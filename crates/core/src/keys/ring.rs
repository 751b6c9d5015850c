use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;

use scrubjay_cipher::{DerivedKey, Kdf, Purpose, hkdf_sha256};
use zeroize::Zeroize;

use super::{Keys, MAX_KEY_ID};
use crate::error::Error;
use crate::sorted::Sorted;

/// Root keys by number, one of them the primary: new tokens are made with it, old ones are opened with
/// the key that made them.
///
/// Immutable, cheap to clone and shared freely between threads. A root key is 32 bytes from a random
/// number generator; a password does not become one here. The keys are wiped when the last clone is
/// dropped.
///
/// ```
/// use scrubjay::Keyring;
/// let ring = Keyring::new(1, &[7; 32])?.with_key(2, &[8; 32])?.with_primary(2)?;
/// assert_eq!(ring.primary(), 2);
/// assert_eq!(ring.ids().collect::<Vec<_>>(), [1, 2]);
/// assert_eq!(format!("{ring:?}"), "Keyring { .. }");
/// # Ok::<(), scrubjay::Error>(())
/// ```
#[derive(Clone)]
pub struct Keyring {
    inner: Arc<Ring>,
}

#[derive(Clone)]
struct Ring {
    primary: u16,
    roots: Sorted<u16, Root>,
    /// When keys were made, where that is known.
    made: Sorted<u16, u64>,
}

/// A root key, wiped when dropped.
#[derive(Clone)]
pub(super) struct Root(Box<[u8; 32]>);

impl Root {
    /// Takes 32 bytes.
    pub(super) fn new(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() != 32 {
            return Err(Error::KeyLength);
        }
        let mut root = Self(Box::new([0; 32]));
        root.0.copy_from_slice(bytes);
        Ok(root)
    }

    /// Whether it is what memory holds that no one has filled: no random number generator gives that. Looks at all
    /// of it.
    pub(super) fn is_zero(&self) -> bool {
        self.0.iter().fold(0, |all, byte| all | byte) == 0
    }

    pub(super) const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) const fn bytes_mut(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Keyring {
    /// A ring of one root key, which is the primary.
    ///
    /// # Errors
    /// [`Error::KeyLength`] unless the root key has 32 bytes, [`Error::KeyZero`] if all of them are 0,
    /// [`Error::UnknownKeyId`] above 1023.
    ///
    /// ```
    /// use scrubjay::{Error, Keyring};
    /// assert_eq!(Keyring::new(0, b"hunter2").unwrap_err(), Error::KeyLength);
    /// assert_eq!(Keyring::new(0, &[0; 32]).unwrap_err(), Error::KeyZero);
    /// ```
    pub fn new(id: u16, root: &[u8]) -> Result<Self, Error> {
        Self::build(id, Sorted::default(), Sorted::default()).add(id, Root::new(root)?)
    }

    pub(super) fn build(primary: u16, roots: Sorted<u16, Root>, made: Sorted<u16, u64>) -> Self {
        Self {
            inner: Arc::new(Ring {
                primary,
                roots,
                made,
            }),
        }
    }

    /// A ring of one new root key from the operating system's random number generator.
    ///
    /// # Errors
    /// [`Error::Random`] if it gives none, [`Error::UnknownKeyId`] above 1023.
    #[cfg(feature = "getrandom")]
    pub fn generate(id: u16) -> Result<Self, Error> {
        let seed = super::Seed::random()?;
        Self::new(id, seed.bytes())
    }

    /// The same ring with one more root key, from the operating system's random number generator; the
    /// primary stays.
    ///
    /// # Errors
    /// As [`Keyring::generate`], and [`Error::KeyIdTaken`] if the number is taken.
    ///
    /// ```
    /// use scrubjay::Keyring;
    /// let ring = Keyring::generate(1)?.with_new_key(2)?;
    /// assert_ne!(ring.fingerprint(1), ring.fingerprint(2));
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    #[cfg(feature = "getrandom")]
    pub fn with_new_key(&self, id: u16) -> Result<Self, Error> {
        let seed = super::Seed::random()?;
        self.with_key(id, seed.bytes())
    }

    /// The same ring with one more root key; the primary stays.
    ///
    /// # Errors
    /// As [`Keyring::new`], and [`Error::KeyIdTaken`] if the number is taken.
    ///
    /// ```
    /// use scrubjay::{Error, Keyring};
    /// let ring = Keyring::new(1, &[7; 32])?;
    /// assert_eq!(ring.with_key(1, &[8; 32]).unwrap_err(), Error::KeyIdTaken);
    /// # Ok::<(), Error>(())
    /// ```
    pub fn with_key(&self, id: u16, root: &[u8]) -> Result<Self, Error> {
        self.clone().add(id, Root::new(root)?)
    }

    fn add(mut self, id: u16, root: Root) -> Result<Self, Error> {
        if id > MAX_KEY_ID {
            return Err(Error::UnknownKeyId);
        }
        if root.is_zero() {
            return Err(Error::KeyZero);
        }
        let ring = Arc::make_mut(&mut self.inner);
        match ring.roots.insert(id, root) {
            None => Ok(self),
            Some(_) => Err(Error::KeyIdTaken),
        }
    }

    /// The same ring with another primary key.
    ///
    /// # Errors
    /// [`Error::UnknownKeyId`] if the ring does not have it.
    ///
    /// ```
    /// use scrubjay::{Error, Keyring};
    /// let ring = Keyring::new(1, &[7; 32])?;
    /// assert_eq!(ring.with_primary(2).unwrap_err(), Error::UnknownKeyId);
    /// # Ok::<(), Error>(())
    /// ```
    pub fn with_primary(&self, id: u16) -> Result<Self, Error> {
        if !self.has(id) {
            return Err(Error::UnknownKeyId);
        }
        let mut ring = self.clone();
        Arc::make_mut(&mut ring.inner).primary = id;
        Ok(ring)
    }

    /// The same ring without a root key: what it made can never be opened again.
    ///
    /// # Errors
    /// [`Error::UnknownKeyId`] for the primary key or one that is not in the ring.
    ///
    /// ```
    /// let ring = scrubjay::Keyring::new(1, &[7; 32])?.with_key(2, &[8; 32])?;
    /// assert_eq!(ring.without(2)?.ids().count(), 1);
    /// assert!(ring.without(1).is_err());
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    pub fn without(&self, id: u16) -> Result<Self, Error> {
        if !self.has(id) || id == self.primary() {
            return Err(Error::UnknownKeyId);
        }
        let mut ring = self.clone();
        let inner = Arc::make_mut(&mut ring.inner);
        inner.roots.remove(&id);
        inner.made.remove(&id);
        Ok(ring)
    }

    /// The same ring, which notes when a key was made, in seconds since 1970 (UTC). It is for people, and
    /// written to the key file; nothing follows from it.
    ///
    /// # Errors
    /// [`Error::UnknownKeyId`] if the ring does not have the key.
    ///
    /// ```
    /// let ring = scrubjay::Keyring::new(1, &[7; 32])?.with_time(1, 1_795_268_400)?;
    /// assert_eq!(ring.made(1), Some(1_795_268_400));
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    pub fn with_time(&self, id: u16, made: u64) -> Result<Self, Error> {
        if !self.has(id) {
            return Err(Error::UnknownKeyId);
        }
        let mut ring = self.clone();
        Arc::make_mut(&mut ring.inner).made.insert(id, made);
        Ok(ring)
    }

    /// When a key was made, in seconds since 1970 (UTC), if that was noted.
    #[must_use]
    pub fn made(&self, id: u16) -> Option<u64> {
        self.inner.made.get(&id).copied()
    }

    /// The number of the primary key.
    #[must_use]
    pub fn primary(&self) -> u16 {
        self.inner.primary
    }

    /// The numbers of all keys, rising.
    pub fn ids(&self) -> impl Iterator<Item = u16> + '_ {
        self.inner.roots.keys().copied()
    }

    /// Eight hexadecimal digits by which people can tell keys apart, and from which nothing of the key
    /// follows; `None` for a number that is not in the ring.
    ///
    /// ```
    /// let ring = scrubjay::Keyring::new(1, &[7; 32])?;
    /// assert_eq!(ring.fingerprint(1).map(|print| print.len()), Some(8));
    /// assert_eq!(ring.fingerprint(2), None);
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    #[must_use]
    pub fn fingerprint(&self, id: u16) -> Option<String> {
        let root = self.inner.roots.get(&id)?;
        let mut print = [0; 4];
        hkdf_sha256(b"scrubjay/v1/fingerprint", root.bytes(), b"", &mut print).ok()?;
        Some(alloc::format!("{:08x}", u32::from_be_bytes(print)))
    }

    /// This ring seen from one namespace: the same value has one token within it, and unrelated ones in
    /// any two.
    ///
    /// A namespace is any text of up to 255 bytes, such as a tenant's or a data set's name. It is no
    /// secret.
    ///
    /// # Errors
    /// [`Error::NamespaceTooLong`].
    ///
    /// ```
    /// let ring = scrubjay::Keyring::new(1, &[7; 32])?;
    /// let keys = ring.namespace("tenant 17")?;
    /// assert!(ring.namespace(&"x".repeat(256)).is_err());
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    pub fn namespace(&self, name: &str) -> Result<Keys, Error> {
        Keys::new(self.clone(), name)
    }

    pub(super) fn has(&self, id: u16) -> bool {
        self.inner.roots.has(&id)
    }

    pub(super) fn roots(&self) -> impl Iterator<Item = (u16, &Root)> {
        self.inner.roots.iter().map(|(id, root)| (*id, root))
    }

    pub(super) fn derive(
        &self,
        purpose: Purpose,
        namespace: &str,
        entity: &str,
        id: u16,
    ) -> Result<DerivedKey, Error> {
        let root = self.inner.roots.get(&id).ok_or(Error::UnknownKeyId)?;
        Ok(Kdf::new(root.bytes())?.derive(purpose, namespace, entity, id)?)
    }
}

impl core::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Keyring").finish_non_exhaustive()
    }
}
