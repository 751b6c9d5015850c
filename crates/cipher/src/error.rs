//! The one error type of this crate.
//!
//! Construction errors say which public parameter is out of range. Errors that
//! arise next to a key say nothing but that they happened: no variant carries a
//! value, a key, a token or a position inside one.

use core::fmt;

/// Why an operation was refused; no variant carries secret or personal data.
///
/// The numeric [`code`](Error::code) of a variant is stable: it is never changed
/// and never reused for another meaning.
///
/// ```
/// use scrubjay_cipher::{Error, Ff1};
///
/// let refused = Ff1::new(b"too short", 10).err();
/// assert_eq!(refused, Some(Error::KeyLength));
/// assert_eq!(refused.map(Error::code), Some(101));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error {
    /// The key does not have the number of bytes the algorithm asks for.
    KeyLength,
    /// The radix is outside 2 to 65,536.
    Radix,
    /// The domain has fewer than 1,000,000 members; `size` is how many it has.
    SmallDomain {
        /// Number of members of the refused domain, a public parameter.
        size: u64,
    },
    /// The number of numerals is below two, above the documented limit, or not
    /// the number this object was made for.
    Length,
    /// A numeral is not smaller than the radix.
    Numeral,
    /// The tweak does not have the length this object was made for.
    TweakLength,
    /// The value is not a member of the domain.
    OutOfDomain,
    /// The radix is too coarse for the domain: walking would take too long.
    SparseDomain,
    /// The walk did not return to the domain within its step limit.
    WalkLimit,
    /// A batch is not a whole number of tokens, or has another number of tweaks.
    BatchLength,
    /// The key identifier is above 1,023.
    KeyId,
    /// The namespace is longer than 255 bytes.
    NamespaceTooLong,
    /// The entity type is longer than 255 bytes.
    TypeTooLong,
    /// The text, header list or requested output exceeds the algorithm's limit.
    TooLong,
    /// The sealed text was not made with this key, header and nonce.
    AuthFailed,
}

impl Error {
    /// Returns the stable numeric code of this error, between 101 and 199.
    ///
    /// ```
    /// assert_eq!(scrubjay_cipher::Error::AuthFailed.code(), 115);
    /// ```
    #[must_use]
    pub const fn code(self) -> u16 {
        match self {
            Self::KeyLength => 101,
            Self::Radix => 102,
            Self::SmallDomain { .. } => 103,
            Self::Length => 104,
            Self::Numeral => 105,
            Self::TweakLength => 106,
            Self::OutOfDomain => 107,
            Self::SparseDomain => 108,
            Self::WalkLimit => 109,
            Self::BatchLength => 110,
            Self::KeyId => 111,
            Self::NamespaceTooLong => 112,
            Self::TypeTooLong => 113,
            Self::TooLong => 114,
            Self::AuthFailed => 115,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::KeyLength => "the key has the wrong length",
            Self::Radix => "the radix is outside 2 to 65536",
            Self::SmallDomain { size } => {
                return write!(
                    f,
                    "the domain has {size} members, fewer than the 1000000 that are required"
                );
            }
            Self::Length => "the number of numerals is not accepted",
            Self::Numeral => "a numeral is not smaller than the radix",
            Self::TweakLength => "the tweak has the wrong length",
            Self::OutOfDomain => "the value is not in the domain",
            Self::SparseDomain => "the radix is too coarse for the domain",
            Self::WalkLimit => "the walk did not return to the domain",
            Self::BatchLength => "the batch is not a whole number of tokens",
            Self::KeyId => "the key identifier is above 1023",
            Self::NamespaceTooLong => "the namespace is longer than 255 bytes",
            Self::TypeTooLong => "the entity type is longer than 255 bytes",
            Self::TooLong => "the input or output is longer than the algorithm allows",
            Self::AuthFailed => "the sealed text could not be opened",
        })
    }
}

impl core::error::Error for Error {}
