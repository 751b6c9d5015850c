//! Status numbers, and the error that a failed call gives.

use core::ffi::{CStr, c_char};
use std::ffi::CString;

use scrubjay::{Error, PolicyError};

use crate::guard::plain;

/// What became of a call: 0 is success. Numbers are never changed or reused.
///
/// 1 to 9: the stream, the policy or the model. 10 to 18: keys and seeds. 19 to 39: values, tokens and vaults.
/// 99: a mistake in the library. 100 to 119: arguments. 120: a panic inside the library.
pub type scrubjay_status = i32;

/// Success.
pub const SCRUBJAY_OK: scrubjay_status = 0;
/// The session or restorer failed before; it takes and gives nothing more.
pub const SCRUBJAY_POISONED: scrubjay_status = 1;
/// The session or restorer is finished.
pub const SCRUBJAY_FINISHED: scrubjay_status = 2;
/// The policy cannot be used; the message names the line.
pub const SCRUBJAY_POLICY: scrubjay_status = 3;
/// The bytes are no model of the tagger, or are damaged or of another version.
pub const SCRUBJAY_MODEL: scrubjay_status = 4;
/// A root key or seed does not have 32 bytes.
pub const SCRUBJAY_KEY_LENGTH: scrubjay_status = 10;
/// No key of this number is in the ring, or the number is above 1023.
pub const SCRUBJAY_UNKNOWN_KEY_ID: scrubjay_status = 11;
/// A key of this number is in the ring already.
pub const SCRUBJAY_KEY_ID_TAKEN: scrubjay_status = 12;
/// The namespace is longer than 255 bytes.
pub const SCRUBJAY_NAMESPACE_TOO_LONG: scrubjay_status = 13;
/// The policy needs keys and there are none.
pub const SCRUBJAY_KEYS_MISSING: scrubjay_status = 14;
/// The policy needs a vault and there is none.
pub const SCRUBJAY_VAULT_MISSING: scrubjay_status = 15;
/// The policy needs a seed of randomness and there is none.
pub const SCRUBJAY_SEED_MISSING: scrubjay_status = 16;
/// The text is not a key file; the message names the line.
pub const SCRUBJAY_KEY_FILE: scrubjay_status = 17;
/// A wrapped key was not handed in, or the key service failed.
pub const SCRUBJAY_KEY_WRAP: scrubjay_status = 18;
/// Format-preserving encryption would have fewer than 1,000,000 values to choose from.
pub const SCRUBJAY_SMALL_DOMAIN: scrubjay_status = 19;
/// A value does not have the shape that its format asks for.
pub const SCRUBJAY_INVALID_FOR_FORMAT: scrubjay_status = 20;
/// A value's check digits are wrong for its format.
pub const SCRUBJAY_CHECKSUM_INVALID: scrubjay_status = 21;
/// A value is longer than its format or token allows.
pub const SCRUBJAY_TOO_LONG: scrubjay_status = 22;
/// A token or blob could not be opened: another key, or altered.
pub const SCRUBJAY_AUTH_FAILED: scrubjay_status = 23;
/// What was to be turned back is not a token.
pub const SCRUBJAY_NOT_A_TOKEN: scrubjay_status = 24;
/// The token is well formed, but not one of these keys or this vault.
pub const SCRUBJAY_UNKNOWN_TOKEN: scrubjay_status = 25;
/// A token or blob ends too early.
pub const SCRUBJAY_TRUNCATED: scrubjay_status = 26;
/// The action cannot be undone.
pub const SCRUBJAY_ONE_WAY: scrubjay_status = 27;
/// The vault holds as much as it may.
pub const SCRUBJAY_VAULT_FULL: scrubjay_status = 28;
/// The vault has dropped the value, for it was too old.
pub const SCRUBJAY_VAULT_EXPIRED: scrubjay_status = 29;
/// A walk through a cipher's cycle did not end.
pub const SCRUBJAY_WALK_LIMIT: scrubjay_status = 30;
/// The operating system gave no randomness.
pub const SCRUBJAY_RANDOM: scrubjay_status = 31;
/// A root key is all zeros, as memory is that was never filled.
pub const SCRUBJAY_KEY_ZERO: scrubjay_status = 32;
/// A mistake in the library.
pub const SCRUBJAY_INTERNAL: scrubjay_status = 99;
/// A pointer is NULL where it must not be.
pub const SCRUBJAY_NULL: scrubjay_status = 100;
/// A length is more than memory can hold.
pub const SCRUBJAY_LENGTH: scrubjay_status = 101;
/// A name, policy or key file is not UTF-8. (Texts to be searched may be anything.)
pub const SCRUBJAY_NOT_UTF8: scrubjay_status = 102;
/// Offsets fall, are negative or point behind the text.
pub const SCRUBJAY_OFFSETS: scrubjay_status = 103;
/// A number stands for no unit, mode, landing or entity.
pub const SCRUBJAY_UNKNOWN_NUMBER: scrubjay_status = 104;
/// The input lies in the buffer that the output would go to.
pub const SCRUBJAY_OVERLAP: scrubjay_status = 105;
/// Another thread is using the handle right now.
pub const SCRUBJAY_IN_USE: scrubjay_status = 106;
/// The library panicked, which is a mistake in it. The session or restorer is poisoned.
pub const SCRUBJAY_PANIC: scrubjay_status = 120;

/// Why a call failed. Its message holds no input, key or token.
///
/// Made by calls that fail; free it with `scrubjay_error_free`. One thread at a time.
pub struct scrubjay_error {
    status: scrubjay_status,
    message: CString,
    row: u64,
}

/// No row: the whole call failed.
pub const SCRUBJAY_NO_ROW: u64 = u64::MAX;

/// What goes wrong inside a guarded body.
pub(crate) struct Failure {
    pub(crate) status: scrubjay_status,
    message: String,
    pub(crate) row: u64,
}

impl Failure {
    pub(crate) fn new(status: scrubjay_status, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            row: SCRUBJAY_NO_ROW,
        }
    }

    /// Names the row of a batch.
    pub(crate) fn at(mut self, row: usize) -> Self {
        self.row = row as u64;
        self.message = format!("row {row}: {}", self.message);
        self
    }

    pub(crate) fn into_error(self) -> scrubjay_error {
        scrubjay_error {
            status: self.status,
            // Messages have no NUL; one with some would lose them, not the call.
            message: CString::new(self.message.replace('\0', "")).unwrap_or_default(),
            row: self.row,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::new(
            scrubjay_status::from(error.code() as i16),
            error.to_string(),
        )
    }
}

impl From<PolicyError> for Failure {
    fn from(error: PolicyError) -> Self {
        Error::from(error).into()
    }
}

/// The status of an error, `SCRUBJAY_OK` for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_error_status(error: *const scrubjay_error) -> scrubjay_status {
    plain(SCRUBJAY_OK, || {
        // SAFETY: NULL or a living error, as the header asks.
        unsafe { error.as_ref() }.map_or(SCRUBJAY_OK, |error| error.status)
    })
}

/// What went wrong, in English; ends with NUL, lives as long as the error. The empty string for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_error_message(error: *const scrubjay_error) -> *const c_char {
    plain(c"".as_ptr(), || {
        // SAFETY: NULL or a living error, as the header asks.
        unsafe { error.as_ref() }.map_or(c"".as_ptr(), |error| error.message.as_ptr())
    })
}

/// The row of a batch, from 0, that failed; `SCRUBJAY_NO_ROW` where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_error_row(error: *const scrubjay_error) -> u64 {
    plain(SCRUBJAY_NO_ROW, || {
        // SAFETY: NULL or a living error, as the header asks.
        unsafe { error.as_ref() }.map_or(SCRUBJAY_NO_ROW, |error| error.row)
    })
}

/// Frees an error; NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_error_free(error: *mut scrubjay_error) {
    // SAFETY: NULL or an error of this library that was not freed before, as the header asks.
    unsafe { crate::raw::free(error) }
}

/// The name of a status without its prefix, such as "AUTH_FAILED"; static, ends with NUL. "UNKNOWN" for a
/// number that this library does not have.
///
/// Any thread. Cannot fail.
#[unsafe(no_mangle)]
pub extern "C" fn scrubjay_status_name(status: scrubjay_status) -> *const c_char {
    name(status).as_ptr()
}

macro_rules! names {
    ($($name:ident = $text:literal,)*) => {
        fn name(status: scrubjay_status) -> &'static CStr {
            match status {
                $($name => $text,)*
                _ => c"UNKNOWN",
            }
        }

        #[cfg(test)]
        const ALL: &[(scrubjay_status, &str, &CStr)] = &[$(($name, stringify!($name), $text),)*];
    };
}

names! {
    SCRUBJAY_OK = c"OK",
    SCRUBJAY_POISONED = c"POISONED",
    SCRUBJAY_FINISHED = c"FINISHED",
    SCRUBJAY_POLICY = c"POLICY",
    SCRUBJAY_MODEL = c"MODEL",
    SCRUBJAY_KEY_LENGTH = c"KEY_LENGTH",
    SCRUBJAY_UNKNOWN_KEY_ID = c"UNKNOWN_KEY_ID",
    SCRUBJAY_KEY_ID_TAKEN = c"KEY_ID_TAKEN",
    SCRUBJAY_NAMESPACE_TOO_LONG = c"NAMESPACE_TOO_LONG",
    SCRUBJAY_KEYS_MISSING = c"KEYS_MISSING",
    SCRUBJAY_VAULT_MISSING = c"VAULT_MISSING",
    SCRUBJAY_SEED_MISSING = c"SEED_MISSING",
    SCRUBJAY_KEY_FILE = c"KEY_FILE",
    SCRUBJAY_KEY_WRAP = c"KEY_WRAP",
    SCRUBJAY_SMALL_DOMAIN = c"SMALL_DOMAIN",
    SCRUBJAY_INVALID_FOR_FORMAT = c"INVALID_FOR_FORMAT",
    SCRUBJAY_CHECKSUM_INVALID = c"CHECKSUM_INVALID",
    SCRUBJAY_TOO_LONG = c"TOO_LONG",
    SCRUBJAY_AUTH_FAILED = c"AUTH_FAILED",
    SCRUBJAY_NOT_A_TOKEN = c"NOT_A_TOKEN",
    SCRUBJAY_UNKNOWN_TOKEN = c"UNKNOWN_TOKEN",
    SCRUBJAY_TRUNCATED = c"TRUNCATED",
    SCRUBJAY_ONE_WAY = c"ONE_WAY",
    SCRUBJAY_VAULT_FULL = c"VAULT_FULL",
    SCRUBJAY_VAULT_EXPIRED = c"VAULT_EXPIRED",
    SCRUBJAY_WALK_LIMIT = c"WALK_LIMIT",
    SCRUBJAY_RANDOM = c"RANDOM",
    SCRUBJAY_KEY_ZERO = c"KEY_ZERO",
    SCRUBJAY_INTERNAL = c"INTERNAL",
    SCRUBJAY_NULL = c"NULL",
    SCRUBJAY_LENGTH = c"LENGTH",
    SCRUBJAY_NOT_UTF8 = c"NOT_UTF8",
    SCRUBJAY_OFFSETS = c"OFFSETS",
    SCRUBJAY_UNKNOWN_NUMBER = c"UNKNOWN_NUMBER",
    SCRUBJAY_OVERLAP = c"OVERLAP",
    SCRUBJAY_IN_USE = c"IN_USE",
    SCRUBJAY_PANIC = c"PANIC",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_constants_and_numbers_are_single() {
        let mut numbers: Vec<_> = ALL.iter().map(|(number, ..)| *number).collect();
        numbers.dedup();
        assert_eq!(numbers.len(), ALL.len());
        for (_, constant, text) in ALL {
            assert_eq!(format!("SCRUBJAY_{}", text.to_str().unwrap()), *constant);
        }
    }

    #[test]
    fn the_core_has_no_error_without_a_status() {
        let errors = [
            (Error::Poisoned, SCRUBJAY_POISONED),
            (Error::Finished, SCRUBJAY_FINISHED),
            (Error::KeyLength, SCRUBJAY_KEY_LENGTH),
            (Error::UnknownKeyId, SCRUBJAY_UNKNOWN_KEY_ID),
            (Error::KeyIdTaken, SCRUBJAY_KEY_ID_TAKEN),
            (
                Error::KeyFile {
                    line: 1,
                    message: "",
                },
                SCRUBJAY_KEY_FILE,
            ),
            (Error::KeyWrap, SCRUBJAY_KEY_WRAP),
            (Error::NamespaceTooLong, SCRUBJAY_NAMESPACE_TOO_LONG),
            (Error::KeysMissing, SCRUBJAY_KEYS_MISSING),
            (Error::VaultMissing, SCRUBJAY_VAULT_MISSING),
            (Error::SeedMissing, SCRUBJAY_SEED_MISSING),
            (Error::SmallDomain { size: 1 }, SCRUBJAY_SMALL_DOMAIN),
            (Error::InvalidForFormat, SCRUBJAY_INVALID_FOR_FORMAT),
            (Error::ChecksumInvalid, SCRUBJAY_CHECKSUM_INVALID),
            (Error::TooLong, SCRUBJAY_TOO_LONG),
            (Error::NotAToken, SCRUBJAY_NOT_A_TOKEN),
            (Error::UnknownToken, SCRUBJAY_UNKNOWN_TOKEN),
            (Error::AuthFailed, SCRUBJAY_AUTH_FAILED),
            (Error::Truncated, SCRUBJAY_TRUNCATED),
            (Error::OneWay, SCRUBJAY_ONE_WAY),
            (Error::VaultFull, SCRUBJAY_VAULT_FULL),
            (Error::VaultExpired, SCRUBJAY_VAULT_EXPIRED),
            (Error::WalkLimit, SCRUBJAY_WALK_LIMIT),
            (Error::Random, SCRUBJAY_RANDOM),
            (Error::KeyZero, SCRUBJAY_KEY_ZERO),
            (Error::Internal, SCRUBJAY_INTERNAL),
        ];
        for (error, status) in errors {
            assert_eq!(Failure::from(error).status, status);
        }
        let policy = scrubjay::Policy::from_toml("x = 1").unwrap_err();
        assert_eq!(Failure::from(policy).status, SCRUBJAY_POLICY);
        let model = scrubjay::tagger::Tagger::from_bytes(b"").unwrap_err();
        assert_eq!(Failure::from(Error::from(model)).status, SCRUBJAY_MODEL);
    }
}
