//! The one type that hands out key bytes.

use crate::Error;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A derived key of at most 64 bytes: not cloned, not printed, wiped on drop.
///
/// ```
/// use scrubjay_cipher::{Kdf, Purpose};
///
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// let key = Kdf::new(&[7; 32])?.derive(Purpose::Date, "default", "patient", 3)?;
/// assert_eq!(key.as_bytes().len(), 32);
/// assert_eq!(format!("{key:?}"), "DerivedKey { .. }");
/// # Ok(())
/// # }
/// ```
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct DerivedKey {
    bytes: [u8; 64],
    #[zeroize(skip)]
    len: usize,
}

impl DerivedKey {
    /// Makes a key of `len` bytes; what `derive` wrote is wiped if it fails.
    pub(crate) fn fill(
        len: usize,
        derive: impl FnOnce(&mut [u8]) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        let mut key = Self {
            bytes: [0; 64],
            len: len.min(64),
        };
        derive(&mut key.bytes[..len.min(64)])?;
        Ok(key)
    }

    /// Returns the key bytes; copies of them are the caller's to wipe.
    ///
    /// ```
    /// use scrubjay_cipher::{AesSiv, Kdf, Purpose};
    ///
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let key = Kdf::new(&[7; 32])?.derive(Purpose::SealDeterministic, "a", "b", 0)?;
    /// let siv = AesSiv::new(key.as_bytes())?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl core::fmt::Debug for DerivedKey {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("DerivedKey").finish_non_exhaustive()
    }
}
