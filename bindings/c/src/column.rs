//! Values of one entity, one by one, there and back.

use core::ffi::c_char;

use scrubjay::{Column, Sink};
use zeroize::Zeroizing;

use crate::buffer::scrubjay_buffer;
use crate::catalog::entity;
use crate::guard::guard;
use crate::options::{With, scrubjay_options};
use crate::raw::{bytes, free, get, give, slot};
use crate::scrubber::scrubjay_scrubber;
use crate::session::Outputs;
use crate::status::{Failure, SCRUBJAY_UNKNOWN_NUMBER, scrubjay_error, scrubjay_status};

/// Turns single values of one entity into tokens and back, as the policy says.
///
/// Immutable; any number of threads may use it at once. Tokens of format-preserving encryption do not show
/// that they are tokens: every value of the right shape turns back into something.
pub struct scrubjay_column(Column);

impl scrubjay_column {
    pub(crate) fn run(
        &self,
        value: &[u8],
        back: bool,
        sink: &mut impl Sink,
    ) -> Result<(), Failure> {
        if back {
            sink.bytes(&Zeroizing::new(self.0.detokenize(value)?));
        } else {
            sink.bytes(&self.0.tokenize(value)?);
        }
        Ok(())
    }
}

/// The primary key, in place of a number.
pub const SCRUBJAY_PRIMARY_KEY: u32 = u32::MAX;

/// What the policy does with values of one entity. `options` may be NULL; its seed serves all values.
/// `key` is `SCRUBJAY_PRIMARY_KEY`, or another key of the ring for tokens that do not name theirs.
///
/// Gives a new column, to be freed with `scrubjay_column_free`. The scrubber may be freed before it.
/// Errors: UNKNOWN_NUMBER for no entity, UNKNOWN_KEY_ID, KEYS_MISSING, KEY_LENGTH, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_scrubber_column(
    scrubber: *const scrubjay_scrubber,
    number: u32,
    key: u32,
    options: *const scrubjay_options,
    column: *mut *mut scrubjay_column,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (scrubber, with, out) = unsafe {
            (
                get(scrubber, "scrubber")?,
                With::read(options)?,
                slot(column, "column")?,
            )
        };
        let entity = entity(number)?;
        if scrubber.0.detector().name(entity).is_empty() {
            return Err(Failure::new(
                SCRUBJAY_UNKNOWN_NUMBER,
                "there is no entity of this number",
            ));
        }
        let mut made = scrubber.0.column(entity)?;
        if key != SCRUBJAY_PRIMARY_KEY {
            made = made.with_key(u16::try_from(key).unwrap_or(u16::MAX))?;
        }
        give(out, scrubjay_column(with.column(made)));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The token of a whole value.
///
/// Errors: SMALL_DOMAIN, INVALID_FOR_FORMAT, CHECKSUM_INVALID or TOO_LONG if the value does not fit and the
/// policy does not say what else to do; VAULT_MISSING, SEED_MISSING, VAULT_FULL; NULL, LENGTH, OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_column_tokenize(
    column: *const scrubjay_column,
    value: *const c_char,
    len: usize,
    token: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (column, value, out) = unsafe {
            (
                get(column, "column")?,
                bytes(value, len, "value")?,
                slot(token, "token")?,
            )
        };
        let mut outputs = Outputs::new(Some(out), None, value)?;
        outputs.run(|sink| column.run(value, false, sink))
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The value of a whole token, strictly as it was issued. The buffer is wiped when it is next emptied or
/// freed.
///
/// Errors: ONE_WAY, AUTH_FAILED, UNKNOWN_TOKEN, NOT_A_TOKEN, what a format refuses a token for; NULL,
/// LENGTH, OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_column_detokenize(
    column: *const scrubjay_column,
    token: *const c_char,
    len: usize,
    value: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (column, token, out) = unsafe {
            (
                get(column, "column")?,
                bytes(token, len, "token")?,
                slot(value, "value")?,
            )
        };
        let mut outputs = Outputs::new(Some(out), None, token)?.restoring(None);
        outputs.run(|sink| column.run(token, true, sink))
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees a column; NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_column_free(column: *mut scrubjay_column) {
    // SAFETY: NULL or a column that was not freed before, as the header asks.
    unsafe { free(column) }
}
