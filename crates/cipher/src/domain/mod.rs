//! Encryption of numbers below any size, by walking FF1 cycles.
//!
//! A number is written with the fewest numerals that can hold the domain and
//! encrypted; while the result lies outside the domain it is encrypted again. The
//! walk ends because the start is inside and FF1 is a permutation. On average it
//! takes radix^n / size steps, which construction holds to at most 64.
//!
//! # What is constant time
//!
//! Each step is, as said in [`Ff1`]. The *number* of steps is not: it depends on
//! key and value, and whoever can time single calls learns it. It tells at most
//! that some intermediate result lay outside the domain.

mod walk;

use crate::Error;
use crate::ff1::{
    Absorbed, Aes256, Bases, Direction, Ff1, FixedFf1, MIN_DOMAIN, Plan, Schedule, Tweaked,
    check_radix,
};
use walk::{Walk, walk};

/// Largest allowed ratio of radix^n to the domain size.
const MAX_RATIO: u128 = 64;

/// A permutation of the whole numbers from 0 to size - 1, under one key.
///
/// ```
/// use scrubjay_cipher::Domain;
///
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// // A telephone exchange and line: 792 exchanges, 10,000 lines.
/// let lines = Domain::new(&[7; 32], 792 * 10_000, 10, 4)?;
/// let token = lines.encrypt(b"area", 3_141_592)?;
/// assert!(token < 792 * 10_000);
/// assert_eq!(lines.decrypt(b"area", token)?, 3_141_592);
/// # Ok(())
/// # }
/// ```
pub struct Domain<C: Schedule = Aes256> {
    fixed: FixedFf1<C>,
    /// The largest member.
    last: u128,
}

impl Domain<Aes256> {
    /// Prepares the numbers below `size`, written in `radix`, for tweaks of
    /// `tweak_len` bytes, under a 32-byte AES-256 key.
    ///
    /// The radix decides the permutation and how far it walks; 2 walks at most
    /// two steps on average and is right for most sizes, 10 for sizes just below
    /// a power of ten.
    ///
    /// # Errors
    ///
    /// [`Error::SmallDomain`] below 1,000,000 members, [`Error::SparseDomain`] if
    /// a walk would take more than 64 steps on average, [`Error::KeyLength`],
    /// [`Error::Radix`], and [`Error::TweakLength`] from 2^32 bytes.
    ///
    /// ```
    /// use scrubjay_cipher::{Domain, Error};
    ///
    /// let small = Domain::new(&[7; 32], 999_999, 10, 32);
    /// assert_eq!(small.err(), Some(Error::SmallDomain { size: 999_999 }));
    /// assert!(Domain::new(&[7; 32], 1_000_000, 10, 32).is_ok());
    /// ```
    pub fn new(key: &[u8], size: u128, radix: u32, tweak_len: usize) -> Result<Self, Error> {
        check_radix(radix)?;
        let last = size.saturating_sub(1);
        if size < u128::from(MIN_DOMAIN) {
            return Err(Error::SmallDomain { size: size as u64 });
        }
        // The most numerals that do not suffice, and their power.
        let (mut len, mut power) = (0, 1);
        while last / power >= u128::from(radix) {
            power *= u128::from(radix);
            len += 1;
        }
        // Is 64 * size < radix * power, asked without leaving 128 bits?
        if size / power.div_ceil(MAX_RATIO) < u128::from(radix) {
            return Err(Error::SparseDomain);
        }
        let fixed = Ff1::new(key, radix)?.fixed(len + 1, tweak_len)?;
        Ok(Self { fixed, last })
    }
}

impl<C: Schedule> Domain<C> {
    /// Encrypts one member.
    ///
    /// # Errors
    ///
    /// [`Error::OutOfDomain`] if `value` is not below the size,
    /// [`Error::TweakLength`] for a tweak of another length,
    /// [`Error::WalkLimit`] after 4,096 steps, which no test can reach.
    ///
    /// ```
    /// use scrubjay_cipher::{Domain, Error};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let domain = Domain::new(&[7; 32], 888_931_098, 10, 0)?;
    /// assert!(domain.encrypt(b"", 888_931_097)? < 888_931_098);
    /// assert_eq!(domain.encrypt(b"", 888_931_098), Err(Error::OutOfDomain));
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt(&self, tweak: &[u8], value: u128) -> Result<u128, Error> {
        self.one(tweak, Direction::Encrypt, value)
    }

    /// Decrypts one member.
    ///
    /// # Errors
    ///
    /// As [`encrypt`](Self::encrypt). A wrong key or tweak is *not* an error.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let domain = scrubjay_cipher::Domain::new(&[7; 32], 1 << 33, 2, 0)?;
    /// assert_eq!(domain.encrypt(b"", domain.decrypt(b"", 5)?)?, 5);
    /// # Ok(())
    /// # }
    /// ```
    pub fn decrypt(&self, tweak: &[u8], value: u128) -> Result<u128, Error> {
        self.one(tweak, Direction::Decrypt, value)
    }

    /// Encrypts many members in place under one tweak, several at a time.
    ///
    /// # Errors
    ///
    /// As [`encrypt`](Self::encrypt); nothing is changed unless the walk limit is
    /// reached.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let domain = scrubjay_cipher::Domain::new(&[7; 32], 1 << 33, 2, 3)?;
    /// let mut column = [1, 2, 3];
    /// domain.encrypt_batch(b"abc", &mut column)?;
    /// domain.decrypt_batch(b"abc", &mut column)?;
    /// assert_eq!(column, [1, 2, 3]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt_batch(&self, tweak: &[u8], values: &mut [u128]) -> Result<(), Error> {
        self.many(tweak, Direction::Encrypt, values)
    }

    /// Decrypts many members in place under one tweak, several at a time.
    ///
    /// # Errors
    ///
    /// As [`encrypt_batch`](Self::encrypt_batch).
    ///
    /// ```
    /// use scrubjay_cipher::{Domain, Error};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let domain = Domain::new(&[7; 32], 1 << 33, 2, 0)?;
    /// let mut column = [1, 1 << 33];
    /// assert_eq!(domain.decrypt_batch(b"", &mut column), Err(Error::OutOfDomain));
    /// assert_eq!(column, [1, 1 << 33]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn decrypt_batch(&self, tweak: &[u8], values: &mut [u128]) -> Result<(), Error> {
        self.many(tweak, Direction::Decrypt, values)
    }

    /// Takes a tweak in, to keep the result for later members.
    ///
    /// # Errors
    ///
    /// [`Error::TweakLength`] for a tweak of another length.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let domain = scrubjay_cipher::Domain::new(&[7; 32], 1 << 33, 2, 1)?;
    /// let kept = domain.absorb(b"a")?;
    /// assert_eq!(domain.encrypt_with(&kept, 5)?, domain.encrypt(b"a", 5)?);
    /// assert_eq!(domain.decrypt_with(&kept, domain.encrypt(b"a", 5)?)?, 5);
    /// # Ok(())
    /// # }
    /// ```
    pub fn absorb(&self, tweak: &[u8]) -> Result<Absorbed, Error> {
        self.fixed.absorb(tweak)
    }

    /// Encrypts one member under a tweak that **this** domain took in.
    ///
    /// # Errors
    ///
    /// As [`encrypt`](Self::encrypt).
    pub fn encrypt_with(&self, tweak: &Absorbed, value: u128) -> Result<u128, Error> {
        self.walk(&self.fixed.with(tweak), Direction::Encrypt, value)
    }

    /// Decrypts one member under a tweak that **this** domain took in.
    ///
    /// # Errors
    ///
    /// As [`encrypt`](Self::encrypt).
    pub fn decrypt_with(&self, tweak: &Absorbed, value: u128) -> Result<u128, Error> {
        self.walk(&self.fixed.with(tweak), Direction::Decrypt, value)
    }

    fn one(&self, tweak: &[u8], direction: Direction, value: u128) -> Result<u128, Error> {
        self.walk(&self.fixed.tweak(tweak)?, direction, value)
    }

    fn walk(
        &self,
        tweaked: &Tweaked<'_, C>,
        direction: Direction,
        value: u128,
    ) -> Result<u128, Error> {
        if value > self.last {
            return Err(Error::OutOfDomain);
        }
        match &self.fixed.plan {
            Plan::Narrow(feistel) => walk(tweaked, feistel, direction, self.last, value),
            Plan::Wide(feistel) => walk(tweaked, feistel, direction, self.last, value),
            // Not reached: halves of a 128-bit number have at most 80 bits.
            Plan::Long => Err(Error::Length),
        }
    }

    /// Encrypts many members in place, each under its own tweak.
    ///
    /// The tweaks lie one after the other, in the order of the values.
    ///
    /// # Errors
    ///
    /// As [`encrypt`](Self::encrypt), and [`Error::BatchLength`] unless there is
    /// exactly one tweak a value; nothing is changed by either.
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let domain = scrubjay_cipher::Domain::new(&[7; 32], 1 << 33, 2, 3)?;
    /// let mut column = [5, 5];
    /// domain.encrypt_each(b"abcdef", &mut column)?;
    /// assert_ne!(column[0], column[1]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt_each(&self, tweaks: &[u8], values: &mut [u128]) -> Result<(), Error> {
        self.run(self.fixed.bases(tweaks), Direction::Encrypt, values)
    }

    /// Decrypts many members in place, each under its own tweak.
    ///
    /// # Errors
    ///
    /// As [`encrypt_each`](Self::encrypt_each).
    ///
    /// ```
    /// # fn main() -> Result<(), scrubjay_cipher::Error> {
    /// let domain = scrubjay_cipher::Domain::new(&[7; 32], 1 << 33, 2, 3)?;
    /// let mut column = [5, 5];
    /// domain.encrypt_each(b"abcdef", &mut column)?;
    /// domain.decrypt_each(b"abcdef", &mut column)?;
    /// assert_eq!(column, [5, 5]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn decrypt_each(&self, tweaks: &[u8], values: &mut [u128]) -> Result<(), Error> {
        self.run(self.fixed.bases(tweaks), Direction::Decrypt, values)
    }

    fn many(&self, tweak: &[u8], direction: Direction, values: &mut [u128]) -> Result<(), Error> {
        let base = self.fixed.tweak(tweak)?.base;
        self.run(Bases::Shared(base), direction, values)
    }

    fn run(
        &self,
        bases: Bases<'_>,
        direction: Direction,
        values: &mut [u128],
    ) -> Result<(), Error> {
        if !bases.covers(values.len()) {
            return Err(Error::BatchLength);
        }
        if values.iter().any(|&value| value > self.last) {
            return Err(Error::OutOfDomain);
        }
        let (last, mut result) = (self.last, Ok(()));
        let cipher = &self.fixed.cipher;
        match &self.fixed.plan {
            Plan::Narrow(feistel) => cipher.encrypt_with_backend(Walk {
                feistel,
                bases,
                direction,
                last,
                values,
                result: &mut result,
            }),
            Plan::Wide(feistel) => cipher.encrypt_with_backend(Walk {
                feistel,
                bases,
                direction,
                last,
                values,
                result: &mut result,
            }),
            // Not reached, as above.
            Plan::Long => return Err(Error::Length),
        }
        result
    }
}

impl<C: Schedule> core::fmt::Debug for Domain<C> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Domain")
            .field("last", &self.last)
            .finish_non_exhaustive()
    }
}
