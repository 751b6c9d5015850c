//! What this library is.

use core::ffi::c_char;

/// The version of this interface. A library whose `scrubjay_abi_version()` differs must not be used.
pub const SCRUBJAY_ABI_VERSION: u32 = 1;
/// With the NUL that C wants; the header has the same text as `SCRUBJAY_VERSION`.
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// The version of the interface that the library has; compare it with `SCRUBJAY_ABI_VERSION`.
///
/// Any thread. Cannot fail.
#[unsafe(no_mangle)]
pub extern "C" fn scrubjay_abi_version() -> u32 {
    SCRUBJAY_ABI_VERSION
}

/// The version of the library, such as "0.1.0"; static, ends with NUL.
///
/// Any thread. Cannot fail.
#[unsafe(no_mangle)]
pub extern "C" fn scrubjay_version() -> *const c_char {
    VERSION.as_ptr().cast()
}
