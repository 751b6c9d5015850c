//! Keys for every purpose from one root key: HKDF-SHA-256 (RFC 5869).
//!
//! Extract runs once, with the salt `scrubjay/v1/hkdf`. Expand runs per key with
//!
//! ```text
//! LP("scrubjay/v1") || LP(purpose) || LP(namespace) || LP(type) || u16(key id)
//! ```
//!
//! where LP(x) is the length of x as four big-endian bytes, then x, so that no two
//! different inputs ever give the same label.
//!
//! # What is constant time
//!
//! Derivation takes a time that depends on the lengths of the labels and of the
//! key, all public.

use crate::Error;
use crate::secret::DerivedKey;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroize;

const SALT: &[u8] = b"scrubjay/v1/hkdf";
const VERSION: &[u8] = b"scrubjay/v1";
/// Longest namespace and entity type, in bytes.
const MAX_LABEL: usize = 255;
/// Largest key identifier.
const MAX_KEY_ID: u16 = 1023;

/// What a derived key is for; keys for two purposes are unrelated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// Format-preserving encryption, 32 bytes.
    Fpe,
    /// Deterministic sealing with [`AesSiv`](crate::AesSiv), 64 bytes.
    SealDeterministic,
    /// Randomized sealing with [`AesGcmSiv`](crate::AesGcmSiv), 32 bytes.
    SealRandomized,
    /// One-way pseudonyms, 32 bytes.
    Pseudonym,
    /// Shifting dates, 32 bytes.
    Date,
    /// The check letters of session placeholders, 32 bytes.
    VaultCheck,
    /// Exported vaults, 32 bytes.
    VaultExport,
}

impl Purpose {
    /// Returns the label that goes into the derivation; it never changes.
    ///
    /// ```
    /// assert_eq!(scrubjay_cipher::Purpose::SealDeterministic.label(), "seal-det");
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Fpe => "fpe",
            Self::SealDeterministic => "seal-det",
            Self::SealRandomized => "seal-rand",
            Self::Pseudonym => "pseudonym",
            Self::Date => "date",
            Self::VaultCheck => "vault-check",
            Self::VaultExport => "vault-export",
        }
    }

    /// Returns the length of a derived key in bytes.
    ///
    /// ```
    /// assert_eq!(scrubjay_cipher::Purpose::SealDeterministic.key_len(), 64);
    /// ```
    #[must_use]
    pub const fn key_len(self) -> usize {
        match self {
            Self::SealDeterministic => 64,
            _ => 32,
        }
    }
}

/// A root key, ready to derive from.
///
/// ```
/// use scrubjay_cipher::{Ff1, Kdf, Purpose};
///
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// let root = [7; 32]; // from a random number generator
/// let kdf = Kdf::new(&root)?;
/// let key = kdf.derive(Purpose::Fpe, "default", "us_ssn", 0)?;
/// let ff1 = Ff1::new(key.as_bytes(), 10)?;
/// # Ok(())
/// # }
/// ```
pub struct Kdf {
    prk: Hkdf<Sha256>,
}

impl Kdf {
    /// Extracts from a 32-byte root key, which must be uniformly random: a
    /// password does not become strong here.
    ///
    /// # Errors
    ///
    /// [`Error::KeyLength`] unless the root key has 32 bytes.
    ///
    /// ```
    /// use scrubjay_cipher::{Error, Kdf};
    ///
    /// assert_eq!(Kdf::new(b"hunter2").err(), Some(Error::KeyLength));
    /// ```
    pub fn new(root: &[u8]) -> Result<Self, Error> {
        if root.len() != 32 {
            return Err(Error::KeyLength);
        }
        let (mut bytes, prk) = Hkdf::extract(Some(SALT), root);
        bytes.as_mut_slice().zeroize();
        Ok(Self { prk })
    }

    /// Derives the key for one purpose, namespace, entity type and key identifier.
    ///
    /// # Errors
    ///
    /// [`Error::NamespaceTooLong`] and [`Error::TypeTooLong`] above 255 bytes,
    /// [`Error::KeyId`] above 1,023.
    ///
    /// ```
    /// use scrubjay_cipher::{Kdf, Purpose};
    ///
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let kdf = Kdf::new(&[7; 32])?;
    /// let a = kdf.derive(Purpose::Pseudonym, "tenant 1", "email", 0)?;
    /// let b = kdf.derive(Purpose::Pseudonym, "tenant 2", "email", 0)?;
    /// assert_ne!(a.as_bytes(), b.as_bytes());
    /// # Ok(())
    /// # }
    /// ```
    pub fn derive(
        &self,
        purpose: Purpose,
        namespace: &str,
        entity_type: &str,
        key_id: u16,
    ) -> Result<DerivedKey, Error> {
        if namespace.len() > MAX_LABEL {
            return Err(Error::NamespaceTooLong);
        }
        if entity_type.len() > MAX_LABEL {
            return Err(Error::TypeTooLong);
        }
        if key_id > MAX_KEY_ID {
            return Err(Error::KeyId);
        }
        let labels = [
            VERSION,
            purpose.label().as_bytes(),
            namespace.as_bytes(),
            entity_type.as_bytes(),
        ];
        let lengths = labels.map(|label| (label.len() as u32).to_be_bytes());
        let key_id = key_id.to_be_bytes();
        let info: [&[u8]; 9] = core::array::from_fn(|i| match (labels.get(i / 2), i % 2) {
            (Some(_), 0) => &lengths[i / 2][..],
            (Some(label), _) => label,
            (None, _) => &key_id,
        });
        DerivedKey::fill(purpose.key_len(), |key| {
            self.prk
                .expand_multi_info(&info, key)
                .map_err(|_| Error::TooLong)
        })
    }
}

impl core::fmt::Debug for Kdf {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Kdf").finish_non_exhaustive()
    }
}

/// Fills `out` with plain HKDF-SHA-256 of a secret, a salt and a label.
///
/// For other protocols and for published test vectors; keys of this project come
/// from [`Kdf`].
///
/// # Errors
///
/// [`Error::TooLong`] above 8,160 bytes of output.
///
/// ```
/// let mut out = [0; 42];
/// scrubjay_cipher::hkdf_sha256(b"salt", b"secret", b"label", &mut out)?;
/// # Ok::<(), scrubjay_cipher::Error>(())
/// ```
pub fn hkdf_sha256(salt: &[u8], secret: &[u8], info: &[u8], out: &mut [u8]) -> Result<(), Error> {
    let (mut bytes, prk) = Hkdf::<Sha256>::extract(Some(salt), secret);
    bytes.as_mut_slice().zeroize();
    prk.expand(info, out).map_err(|_| Error::TooLong)
}
