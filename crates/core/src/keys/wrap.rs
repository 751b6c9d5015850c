use alloc::vec::Vec;

use crate::error::Error;

/// A service outside, such as a cloud's KMS or an HSM, that encrypts root keys for the key file.
///
/// ```
/// use scrubjay::{Error, KeyWrap, Keyring};
/// struct Kms;
/// impl KeyWrap for Kms {
///     fn wrap(&self, _id: u16, root: &[u8; 32]) -> Result<Vec<u8>, Error> {
///         Ok(root.iter().map(|byte| byte ^ 0x55).collect()) // a real one asks the service
///     }
///     fn unwrap(&self, _id: u16, wrapped: &[u8], root: &mut [u8; 32]) -> Result<(), Error> {
///         if wrapped.len() != 32 {
///             return Err(Error::KeyWrap);
///         }
///         root.iter_mut().zip(wrapped).for_each(|(to, from)| *to = from ^ 0x55);
///         Ok(())
///     }
/// }
/// let ring = Keyring::new(1, &[7; 32])?;
/// let text = ring.to_text_wrapped(&Kms)?;
/// assert!(Keyring::from_text(text.as_str()).is_err());
/// let again = Keyring::from_text_wrapped(text.as_str(), &Kms)?;
/// assert_eq!(again.fingerprint(1), ring.fingerprint(1));
/// # Ok::<(), Error>(())
/// ```
pub trait KeyWrap {
    /// Encrypts a root key; the result, of at most 4096 bytes, goes into the key file.
    ///
    /// # Errors
    /// [`Error::KeyWrap`] if the service fails.
    fn wrap(&self, id: u16, root: &[u8; 32]) -> Result<Vec<u8>, Error>;

    /// Decrypts what [`KeyWrap::wrap`] made into `root`, which is wiped by the caller.
    ///
    /// # Errors
    /// [`Error::KeyWrap`] if the service fails or refuses.
    fn unwrap(&self, id: u16, wrapped: &[u8], root: &mut [u8; 32]) -> Result<(), Error>;
}
