//! Errors. None of them holds an input value, a key or a token.

use alloc::string::String;
use core::fmt;

/// What went wrong.
///
/// [`Error::code`] is a stable number, the same in every language binding.
///
/// ```
/// use scrubjay::{Error, Policy, Scrubber};
/// let policy = Policy::from_toml("action = 'deterministic-encrypt'")?;
/// let error = Scrubber::new(&policy).unwrap_err();
/// assert_eq!(error, Error::KeysMissing);
/// assert_eq!(error.code(), 14);
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The session failed or was poisoned before; it takes and gives nothing more.
    Poisoned,
    /// The session is finished.
    Finished,
    /// The policy cannot be used.
    Policy(PolicyError),
    /// The bytes are no model of the tagger.
    #[cfg(feature = "tagger")]
    Model(scrubjay_tagger::ModelError),
    /// A root key or seed does not have 32 bytes.
    KeyLength,
    /// No key of this number is in the ring, or the number is above 1023.
    UnknownKeyId,
    /// A key of this number is in the ring already.
    KeyIdTaken,
    /// The text is not a key file; `line` counts from 1 and is 0 where the whole file is meant.
    KeyFile {
        /// The line.
        line: usize,
        /// What is wrong with it, in words that hold nothing of it.
        message: &'static str,
    },
    /// The caller's key service failed to wrap or unwrap a key.
    KeyWrap,
    /// The namespace is longer than 255 bytes.
    NamespaceTooLong,
    /// The policy needs keys and there are none.
    KeysMissing,
    /// The policy needs a vault and the session has none.
    VaultMissing,
    /// The policy needs a seed of randomness and the session has none.
    SeedMissing,
    /// Format-preserving encryption would have fewer than 1,000,000 values to choose from.
    SmallDomain {
        /// How many it would have.
        size: u64,
    },
    /// The value does not have the shape that its format asks for.
    InvalidForFormat,
    /// The value's check digits are wrong for its format.
    ChecksumInvalid,
    /// The value is longer than its format or token allows.
    TooLong,
    /// What was to be turned back is not a token.
    NotAToken,
    /// The token is well formed, but not one of these keys or this vault.
    UnknownToken,
    /// A sealed token or blob could not be opened: another key, or altered.
    AuthFailed,
    /// The token or blob ends too early.
    Truncated,
    /// The action cannot be undone.
    OneWay,
    /// The vault holds as much as it may.
    VaultFull,
    /// The vault's value is older than the vault keeps values.
    VaultExpired,
    /// A walk through a cipher's cycle did not end; not reached for any built-in format.
    WalkLimit,
    /// The operating system gave no randomness.
    Random,
    /// A root key is all zeros, as memory is that was never filled.
    KeyZero,
    /// A mistake in this library.
    Internal,
}

impl Error {
    /// The stable number of this error, from 1 to 99: never changed, never reused.
    ///
    /// ```
    /// assert_eq!(scrubjay::Error::AuthFailed.code(), 23);
    /// ```
    #[must_use]
    pub const fn code(&self) -> u16 {
        match self {
            Self::Poisoned => 1,
            Self::Finished => 2,
            Self::Policy(_) => 3,
            #[cfg(feature = "tagger")]
            Self::Model(_) => 4,
            Self::KeyLength => 10,
            Self::UnknownKeyId => 11,
            Self::KeyIdTaken => 12,
            Self::NamespaceTooLong => 13,
            Self::KeysMissing => 14,
            Self::VaultMissing => 15,
            Self::SeedMissing => 16,
            Self::KeyFile { .. } => 17,
            Self::KeyWrap => 18,
            Self::SmallDomain { .. } => 19,
            Self::InvalidForFormat => 20,
            Self::ChecksumInvalid => 21,
            Self::TooLong => 22,
            Self::AuthFailed => 23,
            Self::NotAToken => 24,
            Self::UnknownToken => 25,
            Self::Truncated => 26,
            Self::OneWay => 27,
            Self::VaultFull => 28,
            Self::VaultExpired => 29,
            Self::WalkLimit => 30,
            Self::Random => 31,
            Self::KeyZero => 32,
            Self::Internal => 99,
        }
    }

    /// Whether a value was refused for what it is, so that another action may take it.
    pub(crate) const fn is_misfit(&self) -> bool {
        matches!(
            self,
            Self::SmallDomain { .. }
                | Self::InvalidForFormat
                | Self::ChecksumInvalid
                | Self::TooLong
        )
    }
}

/// What is wrong with a policy, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PolicyError {
    /// The file as the caller named it, empty where there is none.
    pub file: String,
    /// The line, counted from 1; 0 where it is not known.
    pub line: usize,
    /// What is wrong. It may name keys and entities of the policy, never values to be found.
    pub message: String,
}

impl PolicyError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            file: String::new(),
            line: 0,
            message: message.into(),
        }
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.file.as_str(), self.line) {
            ("", 0) => {}
            ("", line) => write!(f, "line {line}: ")?,
            (file, 0) => write!(f, "{file}: ")?,
            (file, line) => write!(f, "{file}:{line}: ")?,
        }
        f.write_str(&self.message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Policy(error) => return write!(f, "policy: {error}"),
            #[cfg(feature = "tagger")]
            Self::Model(error) => return write!(f, "model: {error}"),
            Self::KeyFile { line: 0, message } => return write!(f, "key file: {message}"),
            Self::KeyFile { line, message } => {
                return write!(f, "key file, line {line}: {message}");
            }
            Self::SmallDomain { size } => {
                return write!(
                    f,
                    "the format leaves {size} values to choose from, fewer than the 1000000 that are \
                     required"
                );
            }
            Self::Poisoned => "the session failed earlier and is poisoned",
            Self::Finished => "the session is finished",
            Self::KeyLength => "a root key or seed has 32 bytes",
            Self::UnknownKeyId => "the ring has no key of this number",
            Self::KeyIdTaken => "the ring has a key of this number already",
            Self::KeyWrap => "the key service failed",
            Self::NamespaceTooLong => "the namespace is longer than 255 bytes",
            Self::KeysMissing => "the policy needs keys and there are none",
            Self::VaultMissing => "the policy needs a vault and the session has none",
            Self::SeedMissing => "the policy needs a seed of randomness and the session has none",
            Self::InvalidForFormat => "a value does not have the shape that its format asks for",
            Self::ChecksumInvalid => "a value's check digits are wrong for its format",
            Self::TooLong => "a value is longer than its format or token allows",
            Self::NotAToken => "this is not a token or an exported vault",
            Self::UnknownToken => "the token is not one of these keys or this vault",
            Self::AuthFailed => "the token or blob could not be opened",
            Self::Truncated => "the token or blob ends too early",
            Self::OneWay => "the action cannot be undone",
            Self::VaultFull => "the vault is full",
            Self::VaultExpired => "the vault has dropped this value, for it was too old",
            Self::WalkLimit => "a walk through a cipher's cycle did not end",
            Self::Random => "the operating system gave no randomness",
            Self::KeyZero => "a root key is all zeros, which is no key",
            Self::Internal => "a mistake in this library",
        })
    }
}

impl core::error::Error for Error {}
impl core::error::Error for PolicyError {}

impl From<PolicyError> for Error {
    fn from(error: PolicyError) -> Self {
        Self::Policy(error)
    }
}

#[cfg(feature = "tagger")]
impl From<scrubjay_tagger::ModelError> for Error {
    fn from(error: scrubjay_tagger::ModelError) -> Self {
        Self::Model(error)
    }
}

impl From<scrubjay_cipher::Error> for Error {
    fn from(error: scrubjay_cipher::Error) -> Self {
        use scrubjay_cipher::Error as Cipher;
        match error {
            Cipher::KeyLength => Self::KeyLength,
            Cipher::SmallDomain { size } => Self::SmallDomain { size },
            Cipher::Length | Cipher::TooLong => Self::TooLong,
            Cipher::WalkLimit => Self::WalkLimit,
            Cipher::KeyId => Self::UnknownKeyId,
            Cipher::NamespaceTooLong => Self::NamespaceTooLong,
            Cipher::AuthFailed => Self::AuthFailed,
            _ => Self::Internal,
        }
    }
}
