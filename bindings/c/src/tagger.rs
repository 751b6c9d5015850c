//! Names in running text.

use std::sync::Arc;

use scrubjay::Error;
use scrubjay::tagger::Tagger;

use crate::guard::guard;
use crate::raw::{array, free, give, slot};
use crate::status::{scrubjay_error, scrubjay_status};

/// Finds names of people, places and organizations and street addresses in running text, by a model.
///
/// Immutable; any number of threads, detectors and scrubbers may use it at once, and share its memory.
pub struct scrubjay_tagger(pub(crate) Arc<Tagger>);

/// Reads a model, such as `models/en-v1/tagger.bin`: some milliseconds and megabytes, so load it once. The
/// bytes are not needed any more afterwards.
///
/// Gives a new tagger, to be freed with `scrubjay_tagger_free`. Errors: MODEL, NULL, LENGTH.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_tagger_load(
    model: *const u8,
    len: usize,
    tagger: *mut *mut scrubjay_tagger,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (model, out) = unsafe { (array(model, len, "model")?, slot(tagger, "tagger")?) };
        let read = Tagger::from_bytes(model).map_err(Error::from)?;
        give(out, scrubjay_tagger(Arc::new(read)));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees a tagger; NULL is fine. Detectors and scrubbers that use it go on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_tagger_free(tagger: *mut scrubjay_tagger) {
    // SAFETY: NULL or a tagger that was not freed before, as the header asks.
    unsafe { free(tagger) }
}
