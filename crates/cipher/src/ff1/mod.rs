//! FF1 format-preserving encryption (NIST SP 800-38G, Revision 1 second draft).
//!
//! FF1 turns a string of numerals into another of the same length and radix,
//! under a key and a public tweak. It is deterministic and **not authenticated**:
//! every string of the right shape decrypts to something.
//!
//! # What is constant time
//!
//! Up to 96 bits a half (56 decimal digits together), reading, rounds, reduction
//! and writing take a time that depends on radix, length and tweak length only;
//! AES is the `aes` crate's, which is constant time with and without hardware
//! support. Longer strings divide with the processor's divider and are not
//! constant time. Whether a refused string was refused for a numeral out of range
//! is visible. No claim is made for WebAssembly, where the engine decides.

mod digits;
mod feistel;
mod fixed;
mod lanes;
mod limbs;
mod long;
mod modulus;
mod plan;
mod prefix;
mod schedule;
mod shape;
#[cfg(test)]
mod tests;
mod tweaked;
mod word;

pub use fixed::{Absorbed, FixedFf1};
pub use schedule::{Aes128, Aes192, Aes256, Schedule};
pub use tweaked::Tweaked;

pub(crate) use digits::Half;
pub(crate) use feistel::{Direction, Feistel, Single};
pub(crate) use lanes::{Lanes, MAX_LANES, width};
pub(crate) use modulus::reduce;
pub(crate) use plan::{Bases, Plan};
pub(crate) use shape::{MIN_DOMAIN, check_radix};

use crate::Error;
use shape::Shape;

/// FF1 under one key and radix, for numeral strings of any length.
///
/// Holds the expanded AES key (wiped on drop) and nothing of the plaintext. For
/// many tokens of one length, [`fixed`](Self::fixed) saves the set-up.
///
/// # Limits
///
/// - radix 2 to 65,536, numerals as `u16`, most significant first;
/// - radix^length at least 1,000,000, checked on each call before the key is used,
///   and no switch turns the check off;
/// - the right half, ceil(length / 2) numerals, at most 1,024 bits: up to 2,048
///   numerals of radix 2, 616 of radix 10, 396 of radix 36, 128 of radix 65,536;
/// - a tweak of at most 2^32 - 1 bytes.
///
/// Halves of at most 32 bits are fastest, those of at most 96 bits (56 digits
/// together) nearly as fast; longer ones take microseconds and are not constant
/// time.
///
/// ```
/// use scrubjay_cipher::Ff1;
///
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// let ff1: Ff1 = Ff1::new(&[7; 32], 10)?;
/// let mut digits = [4, 1, 1, 1, 2, 2, 2, 2];
/// ff1.encrypt(b"column 3", &mut digits)?;
/// assert_ne!(digits, [4, 1, 1, 1, 2, 2, 2, 2]);
/// ff1.decrypt(b"column 3", &mut digits)?;
/// assert_eq!(digits, [4, 1, 1, 1, 2, 2, 2, 2]);
/// # Ok(())
/// # }
/// ```
pub struct Ff1<C: Schedule = Aes256> {
    cipher: C,
    radix: u32,
}

impl Ff1<Aes256> {
    /// Expands a 32-byte AES-256 key for numerals below `radix`.
    ///
    /// # Errors
    ///
    /// [`Error::KeyLength`] unless the key has 32 bytes, [`Error::Radix`] unless
    /// the radix is 2 to 65,536.
    ///
    /// ```
    /// use scrubjay_cipher::{Error, Ff1};
    ///
    /// assert!(Ff1::new(&[7; 32], 36).is_ok());
    /// assert_eq!(Ff1::new(&[7; 32], 1).err(), Some(Error::Radix));
    /// ```
    pub fn new(key: &[u8], radix: u32) -> Result<Self, Error> {
        Self::with_schedule(key, radix)
    }
}

impl<C: Schedule> Ff1<C> {
    /// Expands a key of 16, 24 or 32 bytes, as the type parameter says.
    ///
    /// # Errors
    ///
    /// [`Error::KeyLength`] if the key does not have the type's length,
    /// [`Error::Radix`] unless the radix is 2 to 65,536.
    ///
    /// ```
    /// use scrubjay_cipher::{Aes128, Ff1};
    ///
    /// assert!(Ff1::<Aes128>::with_schedule(&[7; 16], 10).is_ok());
    /// ```
    pub fn with_schedule(key: &[u8], radix: u32) -> Result<Self, Error> {
        shape::check_radix(radix)?;
        let cipher = C::new_from_slice(key).map_err(|_| Error::KeyLength)?;
        Ok(Self { cipher, radix })
    }

    /// Encrypts numerals in place under a tweak of any length.
    ///
    /// # Errors
    ///
    /// [`Error::SmallDomain`] if radix^length is below 1,000,000,
    /// [`Error::Length`] below two numerals or above the [limit](Self#limits),
    /// [`Error::Numeral`] if one is not below the radix. The numerals are then
    /// unchanged.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let ff1 = scrubjay_cipher::Ff1::new(&[7; 32], 26)?;
    /// let mut letters = [18, 2, 17, 20, 1];
    /// ff1.encrypt(b"", &mut letters)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt(&self, tweak: &[u8], numerals: &mut [u16]) -> Result<(), Error> {
        self.run(tweak, Direction::Encrypt, numerals)
    }

    /// Decrypts numerals in place under the tweak they were encrypted with.
    ///
    /// # Errors
    ///
    /// As [`encrypt`](Self::encrypt). A wrong key or tweak is *not* an error.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let ff1 = scrubjay_cipher::Ff1::new(&[7; 32], 2)?;
    /// let mut bits = [1; 128];
    /// ff1.decrypt(b"tweak", &mut bits)?;
    /// ff1.encrypt(b"tweak", &mut bits)?;
    /// assert_eq!(bits, [1; 128]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn decrypt(&self, tweak: &[u8], numerals: &mut [u16]) -> Result<(), Error> {
        self.run(tweak, Direction::Decrypt, numerals)
    }

    /// Prepares strings of `len` numerals under tweaks of `tweak_len` bytes.
    ///
    /// # Errors
    ///
    /// [`Error::SmallDomain`] and [`Error::Length`] as for
    /// [`encrypt`](Self::encrypt), [`Error::TweakLength`] from 2^32 bytes.
    ///
    /// ```
    /// use scrubjay_cipher::{Error, Ff1};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let ff1 = Ff1::new(&[7; 32], 10)?;
    /// let sixteen = ff1.fixed(16, 32)?;
    /// assert_eq!(ff1.fixed(5, 32).err(), Some(Error::SmallDomain { size: 100_000 }));
    /// # Ok(())
    /// # }
    /// ```
    pub fn fixed(&self, len: usize, tweak_len: usize) -> Result<FixedFf1<C>, Error> {
        FixedFf1::prepare(self.cipher.clone(), Shape::new(self.radix, len)?, tweak_len)
    }

    fn run(&self, tweak: &[u8], direction: Direction, numerals: &mut [u16]) -> Result<(), Error> {
        let shape = Shape::new(self.radix, numerals.len())?;
        let header = prefix::header(&self.cipher, &shape, tweak.len())?;
        let base = prefix::base(&self.cipher, &shape, header, tweak);
        Plan::new(&shape).one(&self.cipher, &shape, base, direction, numerals)
    }
}

impl<C: Schedule> core::fmt::Debug for Ff1<C> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Ff1")
            .field("radix", &self.radix)
            .finish_non_exhaustive()
    }
}
