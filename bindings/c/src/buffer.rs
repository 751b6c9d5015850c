//! Bytes that the library owns.

use core::ffi::c_char;
use core::ptr;

use zeroize::Zeroize;

use crate::guard::plain;
use crate::raw::{free, give};
use crate::status::{Failure, SCRUBJAY_OVERLAP};

/// Bytes that the library owns, and writes its output into: use one again and again.
///
/// A call that writes into a buffer empties it first, and leaves it empty if it fails; a call whose
/// arguments are refused (100 to 105) may leave it as it was. The pointer that `scrubjay_buffer_data`
/// gives is good until the next call with that buffer. One thread at a time.
#[derive(Default)]
pub struct scrubjay_buffer {
    pub(crate) bytes: Vec<u8>,
    /// Keys or restored values, to be wiped.
    pub(crate) secret: bool,
}

impl scrubjay_buffer {
    pub(crate) fn clear(&mut self) {
        if self.secret {
            self.bytes.zeroize();
            self.secret = false;
        }
        self.bytes.clear();
    }

    /// Empties the buffer for the output of a call whose input is `input`.
    pub(crate) fn begin(&mut self, input: &[u8]) -> Result<&mut Self, Failure> {
        let own = self.bytes.as_ptr() as usize;
        let start = input.as_ptr() as usize;
        if !input.is_empty() && start < own + self.bytes.capacity() && own < start + input.len() {
            return Err(Failure::new(
                SCRUBJAY_OVERLAP,
                "the input lies in the buffer that the output would go to",
            ));
        }
        self.clear();
        Ok(self)
    }
}

impl Drop for scrubjay_buffer {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Makes an empty buffer, to be freed with `scrubjay_buffer_free`. Never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn scrubjay_buffer_new() -> *mut scrubjay_buffer {
    plain(ptr::null_mut(), || {
        let mut buffer = ptr::null_mut();
        give(&mut buffer, scrubjay_buffer::default());
        buffer
    })
}

/// The bytes in the buffer; not NULL where there are any, and no NUL at their end.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_buffer_data(buffer: *const scrubjay_buffer) -> *const c_char {
    plain(ptr::null(), || {
        // SAFETY: NULL or a living buffer, as the header asks.
        unsafe { buffer.as_ref() }.map_or(ptr::null(), |buffer| buffer.bytes.as_ptr().cast())
    })
}

/// How many bytes are in the buffer; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_buffer_len(buffer: *const scrubjay_buffer) -> usize {
    plain(0, || {
        // SAFETY: NULL or a living buffer, as the header asks.
        unsafe { buffer.as_ref() }.map_or(0, |buffer| buffer.bytes.len())
    })
}

/// Empties the buffer and keeps its memory. Keys and restored values are wiped.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_buffer_clear(buffer: *mut scrubjay_buffer) {
    plain((), || {
        // SAFETY: NULL or a living buffer of this thread, as the header asks.
        if let Some(buffer) = unsafe { buffer.as_mut() } {
            buffer.clear();
        }
    });
}

/// Frees a buffer; NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_buffer_free(buffer: *mut scrubjay_buffer) {
    // SAFETY: NULL or a buffer that was not freed before, as the header asks.
    unsafe { free(buffer) }
}
