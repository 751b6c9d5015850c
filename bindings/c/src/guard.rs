//! The guard around every exported body: a panic stays on this side and becomes a status.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use crate::raw::give;
use crate::status::{Failure, SCRUBJAY_OK, SCRUBJAY_PANIC, scrubjay_error, scrubjay_status};

/// The standard message of a panic may quote input, so this library prints none.
fn be_silent() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| std::panic::set_hook(Box::new(|_| {})));
}

/// Runs a body that can fail; puts an error into `err` if it does.
///
/// # Safety
/// `err` is NULL or writable.
pub(crate) unsafe fn guard(
    err: *mut *mut scrubjay_error,
    body: impl FnOnce() -> Result<(), Failure>,
) -> scrubjay_status {
    be_silent();
    // What a body leaves half done is behind a lock that the panic poisons, or is emptied by `Outputs`.
    let failure = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => return SCRUBJAY_OK,
        Ok(Err(failure)) => failure,
        Err(_) => Failure::new(
            SCRUBJAY_PANIC,
            "the library panicked, which is a mistake in it",
        ),
    };
    let status = failure.status;
    // SAFETY: as this function asks.
    if let Some(slot) = unsafe { err.as_mut() } {
        give(slot, failure.into_error());
    }
    status
}

/// Runs a body that has nothing to fail with, and gives `instead` if it panics all the same.
pub(crate) fn plain<T>(instead: T, body: impl FnOnce() -> T) -> T {
    be_silent();
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(instead)
}
