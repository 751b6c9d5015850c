//! AES-256-GCM-SIV (RFC 8452): randomized authenticated encryption.
//!
//! Each sealed text needs a 96-bit nonce. A random one is right; should two ever
//! be equal, that reveals whether the two texts are equal, and nothing more. For
//! deterministic tokens use [`AesSiv`](crate::AesSiv): a fixed nonce is not what
//! this mode is for.
//!
//! # What is constant time
//!
//! As the crates `aes` and `polyval`: sealing and opening take a time that depends
//! on the lengths of text and header. The tag is compared in constant time.

use crate::Error;
use aes_gcm_siv::aead::AeadInOut;
use aes_gcm_siv::{Aes256GcmSiv, KeyInit};
use zeroize::Zeroize;

/// A randomized sealing key: 32 bytes.
///
/// ```
/// use scrubjay_cipher::AesGcmSiv;
///
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// let key = AesGcmSiv::new(&[7; 32])?;
/// let nonce = [1; 12]; // from a random number generator
/// let mut text = *b"a@example.com";
/// let tag = key.seal(&nonce, b"v1", &mut text)?;
/// key.open(&nonce, b"v1", &tag, &mut text)?;
/// assert_eq!(&text, b"a@example.com");
/// # Ok(())
/// # }
/// ```
pub struct AesGcmSiv {
    cipher: Aes256GcmSiv,
}

impl AesGcmSiv {
    /// Expands a 32-byte key.
    ///
    /// # Errors
    ///
    /// [`Error::KeyLength`] unless the key has 32 bytes.
    ///
    /// ```
    /// use scrubjay_cipher::{AesGcmSiv, Error};
    ///
    /// assert_eq!(AesGcmSiv::new(&[7; 16]).err(), Some(Error::KeyLength));
    /// ```
    pub fn new(key: &[u8]) -> Result<Self, Error> {
        let cipher = Aes256GcmSiv::new_from_slice(key).map_err(|_| Error::KeyLength)?;
        Ok(Self { cipher })
    }

    /// Encrypts `text` in place and returns the 16-byte tag, which RFC 8452 puts
    /// after the ciphertext.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] if text or header exceed 2^36 bytes.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let key = scrubjay_cipher::AesGcmSiv::new(&[7; 32])?;
    /// let (mut a, mut b) = (*b"same", *b"same");
    /// assert_ne!(key.seal(&[1; 12], b"", &mut a)?, key.seal(&[2; 12], b"", &mut b)?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn seal(
        &self,
        nonce: &[u8; 12],
        header: &[u8],
        text: &mut [u8],
    ) -> Result<[u8; 16], Error> {
        self.cipher
            .encrypt_inout_detached(&(*nonce).into(), header, text.into())
            .map(Into::into)
            .map_err(|_| Error::TooLong)
    }

    /// Decrypts `text` in place and checks it against the tag.
    ///
    /// # Errors
    ///
    /// [`Error::AuthFailed`] if key, nonce, header, tag or text differ from those
    /// of sealing; the text is then wiped.
    ///
    /// ```
    /// use scrubjay_cipher::{AesGcmSiv, Error};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let key = AesGcmSiv::new(&[7; 32])?;
    /// let mut text = *b"never sealed";
    /// let result = key.open(&[1; 12], b"", &[0; 16], &mut text);
    /// assert_eq!(result, Err(Error::AuthFailed));
    /// assert_eq!(text, [0; 12]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(
        &self,
        nonce: &[u8; 12],
        header: &[u8],
        tag: &[u8; 16],
        text: &mut [u8],
    ) -> Result<(), Error> {
        self.cipher
            .decrypt_inout_detached(&(*nonce).into(), header, text.into(), &(*tag).into())
            .map_err(|_| {
                text.zeroize();
                Error::AuthFailed
            })
    }
}

impl core::fmt::Debug for AesGcmSiv {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("AesGcmSiv").finish_non_exhaustive()
    }
}
