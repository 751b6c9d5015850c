//! FF1 for one length: everything that does not depend on the token, done once.

use super::feistel::Direction;
use super::plan::{Bases, Plan};
use super::prefix;
use super::schedule::{Aes256, Schedule};
use super::shape::Shape;
use super::tweaked::Tweaked;
use crate::Error;

/// FF1 under one key, radix, number of numerals and tweak length.
///
/// Made by [`Ff1::fixed`](crate::Ff1::fixed). Holds its own copy of the expanded
/// key (240 bytes, wiped on drop), the encrypted header block and the powers of
/// the radix; about 600 bytes in all. Nothing here allocates.
///
/// ```
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// let cards = scrubjay_cipher::Ff1::new(&[7; 32], 10)?.fixed(16, 8)?;
/// let tweak = cards.tweak(b"column 3")?;
/// let mut card = [4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
/// tweak.encrypt(&mut card)?;
/// # Ok(())
/// # }
/// ```
pub struct FixedFf1<C: Schedule = Aes256> {
    pub(crate) cipher: C,
    pub(crate) shape: Shape,
    pub(crate) plan: Plan,
    /// The header block, encrypted.
    header: u128,
    tweak_len: usize,
}

impl<C: Schedule> FixedFf1<C> {
    pub(crate) fn prepare(cipher: C, shape: Shape, tweak_len: usize) -> Result<Self, Error> {
        Ok(Self {
            header: prefix::header(&cipher, &shape, tweak_len)?,
            plan: Plan::new(&shape),
            shape,
            cipher,
            tweak_len,
        })
    }

    /// Returns the number of numerals of a token.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let nine = scrubjay_cipher::Ff1::new(&[7; 32], 10)?.fixed(9, 32)?;
    /// assert_eq!(nine.numerals(), 9);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn numerals(&self) -> usize {
        self.shape.len
    }

    /// Prepares one tweak, for one token or for many that share it.
    ///
    /// # Errors
    ///
    /// [`Error::TweakLength`] unless the tweak has the length given to
    /// [`Ff1::fixed`](crate::Ff1::fixed).
    ///
    /// ```
    /// use scrubjay_cipher::{Error, Ff1};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let nine = Ff1::new(&[7; 32], 10)?.fixed(9, 4)?;
    /// assert!(nine.tweak(b"1234").is_ok());
    /// assert_eq!(nine.tweak(b"12345").err(), Some(Error::TweakLength));
    /// # Ok(())
    /// # }
    /// ```
    pub fn tweak(&self, tweak: &[u8]) -> Result<Tweaked<'_, C>, Error> {
        self.absorb(tweak).map(|absorbed| self.with(&absorbed))
    }

    /// Takes a tweak in, to keep the result for later tokens.
    ///
    /// # Errors
    ///
    /// As [`tweak`](Self::tweak).
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let six = scrubjay_cipher::Ff1::new(&[7; 32], 10)?.fixed(6, 4)?;
    /// let kept = six.absorb(b"abcd")?;
    /// let (mut one, mut other) = ([1; 6], [1; 6]);
    /// six.with(&kept).encrypt(&mut one)?;
    /// six.tweak(b"abcd")?.encrypt(&mut other)?;
    /// assert_eq!(one, other);
    /// # Ok(())
    /// # }
    /// ```
    pub fn absorb(&self, tweak: &[u8]) -> Result<Absorbed, Error> {
        if tweak.len() != self.tweak_len {
            return Err(Error::TweakLength);
        }
        let base = prefix::base(&self.cipher, &self.shape, self.header, tweak);
        Ok(Absorbed { base })
    }

    /// Works under a tweak that **this** cipher took in; that of another gives tokens that nobody can
    /// turn back.
    #[must_use]
    pub fn with(&self, absorbed: &Absorbed) -> Tweaked<'_, C> {
        Tweaked {
            fixed: self,
            base: absorbed.base,
        }
    }

    /// Encrypts tokens that lie one after the other, each under its own tweak.
    ///
    /// The tweaks lie one after the other too, in the order of the tokens.
    ///
    /// # Errors
    ///
    /// [`Error::BatchLength`] unless both slices hold the same whole number of
    /// entries, [`Error::Numeral`] if a numeral is not below the radix. Nothing
    /// is changed then.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let six = scrubjay_cipher::Ff1::new(&[7; 32], 10)?.fixed(6, 4)?;
    /// let mut tokens = [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6];
    /// six.encrypt_each(b"ab01ab02", &mut tokens)?;
    /// assert_ne!(tokens[..6], tokens[6..]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt_each(&self, tweaks: &[u8], numerals: &mut [u16]) -> Result<(), Error> {
        self.each(tweaks, Direction::Encrypt, numerals)
    }

    /// Decrypts tokens that lie one after the other, each under its own tweak.
    ///
    /// # Errors
    ///
    /// As [`encrypt_each`](Self::encrypt_each).
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let six = scrubjay_cipher::Ff1::new(&[7; 32], 10)?.fixed(6, 4)?;
    /// let mut tokens = [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6];
    /// six.encrypt_each(b"ab01ab02", &mut tokens)?;
    /// six.decrypt_each(b"ab01ab02", &mut tokens)?;
    /// assert_eq!(tokens, [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn decrypt_each(&self, tweaks: &[u8], numerals: &mut [u16]) -> Result<(), Error> {
        self.each(tweaks, Direction::Decrypt, numerals)
    }

    /// One tweak for each token of a batch.
    pub(crate) fn bases<'a>(&self, tweaks: &'a [u8]) -> Bases<'a> {
        Bases::Each {
            header: self.header,
            head_blocks: prefix::head_blocks(&self.shape, self.tweak_len),
            tweak_len: self.tweak_len,
            tweaks,
        }
    }

    fn each(&self, tweaks: &[u8], direction: Direction, numerals: &mut [u16]) -> Result<(), Error> {
        let bases = self.bases(tweaks);
        self.plan
            .many(&self.cipher, &self.shape, bases, direction, numerals)
    }
}

/// A tweak that a [`FixedFf1`] or [`Domain`](crate::Domain) took in; wiped when dropped.
pub struct Absorbed {
    pub(crate) base: u128,
}

impl Drop for Absorbed {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.base);
    }
}

impl core::fmt::Debug for Absorbed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Absorbed").finish_non_exhaustive()
    }
}

impl<C: Schedule> Drop for FixedFf1<C> {
    fn drop(&mut self) {
        // The key schedule wipes itself.
        zeroize::Zeroize::zeroize(&mut self.header);
    }
}

impl<C: Schedule> core::fmt::Debug for FixedFf1<C> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("FixedFf1")
            .field("radix", &self.shape.radix)
            .field("numerals", &self.shape.len)
            .finish_non_exhaustive()
    }
}
