//! FF1 for one length and tweak: one AES call a round.

use super::feistel::Direction;
use super::fixed::FixedFf1;
use super::plan::Bases;
use super::schedule::{Aes256, Schedule};
use crate::Error;
use zeroize::Zeroize;

/// A [`FixedFf1`] with its tweak taken in, made by [`FixedFf1::tweak`].
///
/// ```
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// let six = scrubjay_cipher::Ff1::new(&[7; 32], 10)?.fixed(6, 0)?;
/// let tweak = six.tweak(b"")?;
/// let mut token = [1, 2, 3, 4, 5, 6];
/// tweak.encrypt(&mut token)?;
/// tweak.decrypt(&mut token)?;
/// assert_eq!(token, [1, 2, 3, 4, 5, 6]);
/// # Ok(())
/// # }
/// ```
pub struct Tweaked<'a, C: Schedule = Aes256> {
    pub(crate) fixed: &'a FixedFf1<C>,
    pub(crate) base: u128,
}

impl<C: Schedule> Tweaked<'_, C> {
    /// Encrypts one token in place.
    ///
    /// # Errors
    ///
    /// [`Error::Length`] if the token has not the prepared number of numerals,
    /// [`Error::Numeral`] if one is not below the radix. The token is unchanged
    /// then.
    ///
    /// ```
    /// use scrubjay_cipher::{Error, Ff1};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let six = Ff1::new(&[7; 32], 10)?.fixed(6, 0)?;
    /// assert_eq!(six.tweak(b"")?.encrypt(&mut [1, 2, 3]), Err(Error::Length));
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt(&self, numerals: &mut [u16]) -> Result<(), Error> {
        self.one(Direction::Encrypt, numerals)
    }

    /// Decrypts one token in place.
    ///
    /// # Errors
    ///
    /// As [`encrypt`](Self::encrypt). A wrong key or tweak is *not* an error.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let six = scrubjay_cipher::Ff1::new(&[7; 32], 10)?.fixed(6, 0)?;
    /// six.tweak(b"")?.decrypt(&mut [1, 2, 3, 4, 5, 6])?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn decrypt(&self, numerals: &mut [u16]) -> Result<(), Error> {
        self.one(Direction::Decrypt, numerals)
    }

    /// Encrypts tokens that lie one after the other, several at a time.
    ///
    /// # Errors
    ///
    /// [`Error::BatchLength`] unless the slice holds a whole number of tokens,
    /// [`Error::Numeral`] if a numeral is not below the radix. Nothing is changed
    /// then.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let six = scrubjay_cipher::Ff1::new(&[7; 32], 10)?.fixed(6, 0)?;
    /// let tweak = six.tweak(b"")?;
    /// let mut column = [0; 6 * 100];
    /// tweak.encrypt_batch(&mut column)?;
    /// tweak.decrypt_batch(&mut column)?;
    /// assert_eq!(column, [0; 6 * 100]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt_batch(&self, numerals: &mut [u16]) -> Result<(), Error> {
        self.many(Direction::Encrypt, numerals)
    }

    /// Decrypts tokens that lie one after the other, several at a time.
    ///
    /// # Errors
    ///
    /// As [`encrypt_batch`](Self::encrypt_batch).
    ///
    /// ```
    /// use scrubjay_cipher::{Error, Ff1};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let six = Ff1::new(&[7; 32], 10)?.fixed(6, 0)?;
    /// let result = six.tweak(b"")?.decrypt_batch(&mut [0; 13]);
    /// assert_eq!(result, Err(Error::BatchLength));
    /// # Ok(())
    /// # }
    /// ```
    pub fn decrypt_batch(&self, numerals: &mut [u16]) -> Result<(), Error> {
        self.many(Direction::Decrypt, numerals)
    }

    fn one(&self, direction: Direction, numerals: &mut [u16]) -> Result<(), Error> {
        let FixedFf1 {
            cipher,
            shape,
            plan,
            ..
        } = self.fixed;
        plan.one(cipher, shape, self.base, direction, numerals)
    }

    fn many(&self, direction: Direction, numerals: &mut [u16]) -> Result<(), Error> {
        let FixedFf1 {
            cipher,
            shape,
            plan,
            ..
        } = self.fixed;
        plan.many(cipher, shape, Bases::Shared(self.base), direction, numerals)
    }
}

impl<C: Schedule> Drop for Tweaked<'_, C> {
    fn drop(&mut self) {
        self.base.zeroize();
    }
}

impl<C: Schedule> core::fmt::Debug for Tweaked<'_, C> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Tweaked").finish_non_exhaustive()
    }
}
