//! AES-SIV with two AES-256 keys (RFC 5297, AEAD_AES_SIV_CMAC_512).
//!
//! Deterministic authenticated encryption: the same key, headers and text always
//! give the same sealed text, and nothing else about the text is revealed but its
//! length. It is defined for use without a nonce, which is why deterministic
//! tokens are made with it.
//!
//! Both key schedules are expanded once. CMAC and counter mode come from the
//! RustCrypto crates; S2V, which joins them, is below. The crate `aes-siv` expands
//! the encrypting key again for each message, and needs `&mut self`.
//!
//! # What is constant time
//!
//! Sealing and opening take a time that depends on the number and length of the
//! headers and the length of the text. The synthetic IV is compared in constant
//! time. That opening failed is visible, and so is nothing else about it.

use crate::Error;
use crate::ff1::Aes256;
use aes::cipher::{Array, InnerIvInit, StreamCipherCore, consts::U16};
use cmac::digest::CtOutput;
use cmac::{Cmac, KeyInit, Mac, digest::common::InnerInit};
use ctr::{CtrCore, flavors::Ctr128BE};
use dbl::Dbl;
use zeroize::Zeroize;

type Block = Array<u8, U16>;
/// CMAC over a borrowed key schedule, so that no message copies one.
type Authenticator<'a> = Cmac<&'a Aes256>;

/// Most headers S2V takes beside the text.
const MAX_HEADERS: usize = 126;

/// A deterministic sealing key: 64 bytes, the MAC key first.
///
/// ```
/// use scrubjay_cipher::{AesSiv, Error};
///
/// # fn main() -> Result<(), Error> {
/// let siv = AesSiv::new(&[7; 64])?;
/// let mut text = *b"a@example.com";
/// let iv = siv.seal(&[b"v1", b"email"], &mut text)?;
/// assert_ne!(&text, b"a@example.com");
/// siv.open(&[b"v1", b"email"], &iv, &mut text)?;
/// assert_eq!(&text, b"a@example.com");
/// # Ok(())
/// # }
/// ```
pub struct AesSiv {
    mac: Aes256,
    stream: Aes256,
    /// The MAC of the zero block, where S2V starts.
    start: Block,
}

impl AesSiv {
    /// Expands a 64-byte key.
    ///
    /// # Errors
    ///
    /// [`Error::KeyLength`] unless the key has 64 bytes.
    ///
    /// ```
    /// use scrubjay_cipher::{AesSiv, Error};
    ///
    /// assert_eq!(AesSiv::new(&[7; 32]).err(), Some(Error::KeyLength));
    /// ```
    pub fn new(key: &[u8]) -> Result<Self, Error> {
        let (mac, stream) = key.split_at_checked(32).ok_or(Error::KeyLength)?;
        let mac = Aes256::new_from_slice(mac).map_err(|_| Error::KeyLength)?;
        let stream = Aes256::new_from_slice(stream).map_err(|_| Error::KeyLength)?;
        let start = Authenticator::inner_init(&mac)
            .chain_update([0; 16])
            .finalize()
            .into_bytes();
        Ok(Self { mac, stream, start })
    }

    /// Encrypts `text` in place and returns the 16-byte synthetic IV, which
    /// RFC 5297 puts in front of the ciphertext.
    ///
    /// No header, one empty header and two headers are three different things.
    /// A caller who wants randomized sealing passes a nonce as the last header.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] above 126 headers; the text is then unchanged.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let siv = scrubjay_cipher::AesSiv::new(&[7; 64])?;
    /// let (mut a, mut b) = (*b"same", *b"same");
    /// assert_eq!(siv.seal(&[], &mut a)?, siv.seal(&[], &mut b)?);
    /// assert_eq!(a, b);
    /// # Ok(())
    /// # }
    /// ```
    pub fn seal(&self, headers: &[&[u8]], text: &mut [u8]) -> Result<[u8; 16], Error> {
        let iv = self.s2v(headers, text)?;
        self.apply_stream(&iv, text);
        Ok(iv.0)
    }

    /// Decrypts `text` in place and checks it against the synthetic IV.
    ///
    /// # Errors
    ///
    /// [`Error::AuthFailed`] if key, headers, IV or text differ from those of
    /// sealing; the text is then wiped. [`Error::TooLong`] above 126 headers.
    ///
    /// ```
    /// use scrubjay_cipher::{AesSiv, Error};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let siv = AesSiv::new(&[7; 64])?;
    /// let mut text = *b"secret";
    /// let iv = siv.seal(&[b"tenant 1"], &mut text)?;
    /// assert_eq!(siv.open(&[b"tenant 2"], &iv, &mut text), Err(Error::AuthFailed));
    /// assert_eq!(text, [0; 6]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self, headers: &[&[u8]], iv: &[u8; 16], text: &mut [u8]) -> Result<(), Error> {
        let iv = Array(*iv);
        self.apply_stream(&iv, text);
        let computed = self.s2v(headers, text).inspect_err(|_| text.zeroize())?;
        // `CtOutput` compares in constant time.
        if CtOutput::<Authenticator<'_>>::new(computed) == CtOutput::new(iv) {
            Ok(())
        } else {
            text.zeroize();
            Err(Error::AuthFailed)
        }
    }

    /// The vector MAC of RFC 5297 section 2.4.
    fn s2v(&self, headers: &[&[u8]], text: &[u8]) -> Result<Block, Error> {
        if headers.len() > MAX_HEADERS {
            return Err(Error::TooLong);
        }
        let mut mac = Authenticator::inner_init(&self.mac);
        let mut state = self.start;
        for header in headers {
            mac.update(header);
            state = xor(state.dbl(), &mac.finalize_reset().into_bytes());
        }
        let mut last = if let Some((head, tail)) = text.split_last_chunk::<16>() {
            mac.update(head);
            xor(state, tail)
        } else {
            let mut padded = xor(state.dbl(), text);
            padded[text.len()] ^= 0x80;
            padded
        };
        mac.update(&last);
        state.as_mut_slice().zeroize();
        last.as_mut_slice().zeroize();
        Ok(mac.finalize_reset().into_bytes())
    }

    /// Counter mode from the IV, two of its bits cleared.
    fn apply_stream(&self, iv: &Block, text: &mut [u8]) {
        let mut counter = *iv;
        counter[8] &= 0x7f;
        counter[12] &= 0x7f;
        CtrCore::<&Aes256, Ctr128BE>::inner_iv_init(&self.stream, &counter)
            .apply_keystream_partial(text.into());
    }
}

impl Drop for AesSiv {
    fn drop(&mut self) {
        // The key schedules wipe themselves.
        self.start.as_mut_slice().zeroize();
    }
}

impl core::fmt::Debug for AesSiv {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("AesSiv").finish_non_exhaustive()
    }
}

/// Combines a block with at most 16 bytes.
fn xor(mut block: Block, bytes: &[u8]) -> Block {
    for (byte, other) in block.iter_mut().zip(bytes) {
        *byte ^= other;
    }
    block
}
