//! Tweaks for format-preserving tokens.
//!
//! What a token keeps in the clear (a bank number, an area code) must be part of
//! the tweak: otherwise all tokens share one code book, and who knows one pair
//! knows the hidden part of every value with other kept parts.
//!
//! Timing depends on the lengths of the parts. Tweaks are not secret.

use crate::Error;
use sha2::{Digest, Sha256};

/// Length in bytes of a [`format_tweak`].
pub const FORMAT_TWEAK_LEN: usize = 32;

/// Returns SHA-256 of `LP("scrubjay/fpe/v1") || LP(format) || LP(kept) || LP(context)`.
///
/// LP(x) is the length of x as four big-endian bytes, then x. `kept` is the
/// canonical form of what stays readable, `context` is the caller's own.
///
/// # Errors
///
/// [`Error::TooLong`] if a part has 2^32 bytes or more.
///
/// ```
/// use scrubjay_cipher::format_tweak;
///
/// # fn main() -> Result<(), scrubjay_cipher::Error> {
/// let a = format_tweak("pan-6-4", b"4111111111", b"")?;
/// let b = format_tweak("pan-6-4", b"411111111", b"1")?;
/// assert_ne!(a, b);
/// # Ok(())
/// # }
/// ```
pub fn format_tweak(
    format: &str,
    kept: &[u8],
    context: &[u8],
) -> Result<[u8; FORMAT_TWEAK_LEN], Error> {
    let mut hash = Sha256::new();
    for part in [&b"scrubjay/fpe/v1"[..], format.as_bytes(), kept, context] {
        let len = u32::try_from(part.len()).map_err(|_| Error::TooLong)?;
        hash.update(len.to_be_bytes());
        hash.update(part);
    }
    Ok(hash.finalize().into())
}
