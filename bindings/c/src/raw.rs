//! Pointers to references, with a no to all that can be seen to be wrong. The lifetimes that come out
//! are those of the exported call.

use core::ffi::c_char;
use core::slice;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::status::{Failure, SCRUBJAY_LENGTH, SCRUBJAY_NOT_UTF8, SCRUBJAY_NULL, SCRUBJAY_OFFSETS};

/// A piece of text that is not the caller's: it does not end with NUL.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct scrubjay_str {
    /// The first byte.
    pub data: *const c_char,
    /// How many bytes.
    pub len: usize,
}

impl From<&str> for scrubjay_str {
    fn from(text: &str) -> Self {
        Self {
            data: text.as_ptr().cast(),
            len: text.len(),
        }
    }
}

fn null(name: &str) -> Failure {
    Failure::new(SCRUBJAY_NULL, format!("`{name}` is NULL"))
}

/// A handle to read from.
///
/// # Safety
/// NULL, or a living object that no one writes to during the call.
pub(crate) unsafe fn get<'a, T>(pointer: *const T, name: &str) -> Result<&'a T, Failure> {
    // SAFETY: as this function asks.
    unsafe { pointer.as_ref() }.ok_or_else(|| null(name))
}

/// A place to write to.
///
/// # Safety
/// NULL, or a place that is the caller's alone during the call.
pub(crate) unsafe fn slot<'a, T>(pointer: *mut T, name: &str) -> Result<&'a mut T, Failure> {
    // SAFETY: as this function asks.
    unsafe { pointer.as_mut() }.ok_or_else(|| null(name))
}

/// Puts a new object into the caller's hands.
pub(crate) fn give<T>(slot: &mut *mut T, value: T) {
    *slot = Box::into_raw(Box::new(value));
}

/// Frees what [`give`] gave.
///
/// # Safety
/// NULL, or an object of [`give`] that was not freed before and that no one uses.
pub(crate) unsafe fn free<T>(pointer: *mut T) {
    if !pointer.is_null() {
        // SAFETY: as this function asks.
        let object = unsafe { Box::from_raw(pointer) };
        // A panic while dropping leaves memory behind, and nothing worse.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(object)));
    }
}

/// An array. NULL is legal where there is nothing in it.
///
/// # Safety
/// NULL, or `len` readable elements that no one writes to during the call.
pub(crate) unsafe fn array<'a, T>(
    data: *const T,
    len: usize,
    name: &str,
) -> Result<&'a [T], Failure> {
    if len == 0 {
        return Ok(&[]);
    }
    if data.is_null() {
        return Err(null(name));
    }
    let fits = len
        .checked_mul(size_of::<T>())
        .is_some_and(|bytes| bytes <= isize::MAX as usize);
    if !fits || !data.is_aligned() {
        return Err(Failure::new(
            SCRUBJAY_LENGTH,
            format!("`{name}` is longer than memory, or not aligned"),
        ));
    }
    // SAFETY: not NULL, aligned and no longer than memory; readable as this function asks.
    Ok(unsafe { slice::from_raw_parts(data, len) })
}

/// An array to write to, of at least one element.
///
/// # Safety
/// NULL, or `len` writable elements that are the caller's alone during the call.
pub(crate) unsafe fn array_mut<'a, T>(
    data: *mut T,
    len: usize,
    name: &str,
) -> Result<&'a mut [T], Failure> {
    // SAFETY: as this function asks; it is looked at for its checks alone.
    unsafe { array(data.cast_const(), len, name)? };
    if len == 0 {
        return Ok(&mut []);
    }
    // SAFETY: checked by `array`; writable as this function asks.
    Ok(unsafe { slice::from_raw_parts_mut(data, len) })
}

/// Bytes.
///
/// # Safety
/// As [`array`].
pub(crate) unsafe fn bytes<'a>(
    data: *const c_char,
    len: usize,
    name: &str,
) -> Result<&'a [u8], Failure> {
    // SAFETY: as this function asks.
    unsafe { array(data.cast(), len, name) }
}

/// Text that must be UTF-8.
///
/// # Safety
/// As [`array`].
pub(crate) unsafe fn utf8<'a>(
    data: *const c_char,
    len: usize,
    name: &str,
) -> Result<&'a str, Failure> {
    // SAFETY: as this function asks.
    let bytes = unsafe { bytes(data, len, name)? };
    core::str::from_utf8(bytes)
        .map_err(|_| Failure::new(SCRUBJAY_NOT_UTF8, format!("`{name}` is not UTF-8")))
}

/// A list of names.
///
/// # Safety
/// As [`array`], for the list and for each name.
pub(crate) unsafe fn names<'a>(
    data: *const scrubjay_str,
    count: usize,
    name: &str,
) -> Result<Vec<&'a str>, Failure> {
    // SAFETY: as this function asks.
    let list = unsafe { array(data, count, name)? };
    list.iter()
        // SAFETY: as this function asks.
        .map(|text| unsafe { utf8(text.data, text.len, name) })
        .collect()
}

/// The rows of a text, cut at Arrow's offsets: row `i` is what lies between `offsets[i]` and the next.
///
/// # Safety
/// As [`array`], for the text and for `count + 1` offsets.
pub(crate) unsafe fn rows<'a>(
    text: *const c_char,
    len: usize,
    offsets: *const i64,
    count: usize,
) -> Result<Vec<&'a [u8]>, Failure> {
    if count == 0 {
        return Ok(Vec::new());
    }
    // SAFETY: as this function asks.
    let text = unsafe { bytes(text, len, "text")? };
    // SAFETY: as this function asks.
    let offsets = unsafe { array(offsets, count.saturating_add(1), "offsets")? };
    let row = |pair: &[i64]| match pair {
        [from, to] => text.get(usize::try_from(*from).ok()?..usize::try_from(*to).ok()?),
        _ => None,
    };
    offsets
        .windows(2)
        .map(|pair| {
            row(pair).ok_or_else(|| {
                Failure::new(
                    SCRUBJAY_OFFSETS,
                    "`offsets` fall, are negative or point behind the text",
                )
            })
        })
        .collect()
}
