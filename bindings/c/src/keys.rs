//! Key rings, and keys of one namespace.

use core::ffi::c_char;

use scrubjay::{Error, Keyring, Keys, Seed};

use crate::buffer::scrubjay_buffer;
use crate::guard::{guard, plain};
use crate::raw::{array, array_mut, free, get, give, slot, utf8};
use crate::status::{Failure, scrubjay_error, scrubjay_status};

/// Root keys by number, one of them the primary.
///
/// Immutable; any number of threads may read it at once. Its keys are wiped when it and all that was made
/// from it are freed.
pub struct scrubjay_keyring(pub(crate) Keyring);

/// A key ring seen from one namespace, such as a tenant or a data set.
///
/// Immutable; any number of threads may read it at once.
pub struct scrubjay_keys(pub(crate) Keys);

/// A number that no ring can have becomes one that no ring has.
fn number(id: u32) -> u16 {
    u16::try_from(id).unwrap_or(u16::MAX)
}

/// Fills `out` with bytes from the operating system's random number generator, 32 at a time: a root key or
/// a seed.
///
/// Any thread. Errors: RANDOM, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_random(
    out: *mut u8,
    len: usize,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: NULL or `len` writable bytes, as the header asks.
        let out = unsafe { array_mut(out, len, "out")? };
        for piece in out.chunks_mut(32) {
            let random = Seed::random()?;
            piece
                .iter_mut()
                .zip(random.bytes())
                .for_each(|(to, from)| *to = *from);
        }
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A ring of one root key of 32 random bytes, which is the primary; `id` is from 0 to 1023.
///
/// Gives a new ring, to be freed with `scrubjay_keyring_free`. The key is copied.
/// Errors: KEY_LENGTH, KEY_ZERO, UNKNOWN_KEY_ID, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_new(
    id: u32,
    root: *const u8,
    len: usize,
    ring: *mut *mut scrubjay_keyring,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, root) = unsafe { (slot(ring, "ring")?, array(root, len, "root")?) };
        give(out, scrubjay_keyring(Keyring::new(number(id), root)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A ring of one new root key from the operating system's random number generator.
///
/// Gives a new ring, to be freed with `scrubjay_keyring_free`. Errors: RANDOM, UNKNOWN_KEY_ID, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_generate(
    id: u32,
    ring: *mut *mut scrubjay_keyring,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { slot(ring, "ring")? };
        give(out, scrubjay_keyring(Keyring::generate(number(id))?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Reads a key file.
///
/// Gives a new ring, to be freed with `scrubjay_keyring_free`.
/// Errors: KEY_FILE with the line, never with what stands there, also if keys in it are wrapped;
/// NOT_UTF8, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_from_text(
    text: *const c_char,
    len: usize,
    ring: *mut *mut scrubjay_keyring,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, text) = unsafe { (slot(ring, "ring")?, utf8(text, len, "text")?) };
        give(out, scrubjay_keyring(Keyring::from_text(text)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Writes a key file with the keys in it. The buffer is wiped when it is next emptied or freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_to_text(
    ring: *const scrubjay_keyring,
    text: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out) = unsafe { (get(ring, "ring")?, slot(text, "text")?) };
        let out = out.begin(&[])?;
        out.secret = true;
        out.bytes
            .extend_from_slice(ring.0.to_text().as_str().as_bytes());
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The same ring with one more root key; the primary stays.
///
/// Gives a new ring in `result`; the one at hand stays as it is.
/// Errors: KEY_LENGTH, KEY_ZERO, UNKNOWN_KEY_ID, KEY_ID_TAKEN, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_with_key(
    ring: *const scrubjay_keyring,
    id: u32,
    root: *const u8,
    len: usize,
    result: *mut *mut scrubjay_keyring,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out, root) = unsafe {
            (
                get(ring, "ring")?,
                slot(result, "result")?,
                array(root, len, "root")?,
            )
        };
        give(out, scrubjay_keyring(ring.0.with_key(number(id), root)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The same ring with another primary key.
///
/// Gives a new ring in `result`; the one at hand stays as it is. Errors: UNKNOWN_KEY_ID, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_with_primary(
    ring: *const scrubjay_keyring,
    id: u32,
    result: *mut *mut scrubjay_keyring,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out) = unsafe { (get(ring, "ring")?, slot(result, "result")?) };
        give(out, scrubjay_keyring(ring.0.with_primary(number(id))?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The same ring without a root key: what it made can never be opened again.
///
/// Gives a new ring in `result`; the one at hand stays as it is.
/// Errors: UNKNOWN_KEY_ID for the primary key or one that is not in the ring, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_without(
    ring: *const scrubjay_keyring,
    id: u32,
    result: *mut *mut scrubjay_keyring,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out) = unsafe { (get(ring, "ring")?, slot(result, "result")?) };
        give(out, scrubjay_keyring(ring.0.without(number(id))?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The number of the primary key; `UINT32_MAX` for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_primary(ring: *const scrubjay_keyring) -> u32 {
    plain(u32::MAX, || {
        // SAFETY: NULL or a living ring, as the header asks.
        unsafe { ring.as_ref() }.map_or(u32::MAX, |ring| u32::from(ring.0.primary()))
    })
}

/// How many keys the ring has, and their numbers, rising: as many as there is `room` for. `ids` may be NULL
/// where `room` is 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_ids(
    ring: *const scrubjay_keyring,
    ids: *mut u32,
    room: usize,
) -> usize {
    plain(0, || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out) = unsafe { (ring.as_ref(), array_mut(ids, room, "ids")) };
        let (Some(ring), Ok(out)) = (ring, out) else {
            return 0;
        };
        out.iter_mut()
            .zip(ring.0.ids())
            .for_each(|(to, id)| *to = id.into());
        ring.0.ids().count()
    })
}

/// Eight hexadecimal digits by which people can tell keys apart, and from which nothing of the key follows.
///
/// Errors: UNKNOWN_KEY_ID, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_fingerprint(
    ring: *const scrubjay_keyring,
    id: u32,
    digits: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out) = unsafe { (get(ring, "ring")?, slot(digits, "digits")?) };
        let out = out.begin(&[])?;
        let print = ring.0.fingerprint(number(id)).ok_or(Error::UnknownKeyId)?;
        out.bytes.extend_from_slice(print.as_bytes());
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees a ring; NULL is fine. What was made from it lives on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_free(ring: *mut scrubjay_keyring) {
    // SAFETY: NULL or a ring that was not freed before, as the header asks.
    unsafe { free(ring) }
}

/// This ring seen from one namespace, a text of up to 255 bytes: the same value has one token within it,
/// and unrelated ones in any two. It is no secret.
///
/// Gives new keys, to be freed with `scrubjay_keys_free`. Errors: NAMESPACE_TOO_LONG, NOT_UTF8, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_namespace(
    ring: *const scrubjay_keyring,
    name: *const c_char,
    len: usize,
    keys: *mut *mut scrubjay_keys,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out, name) = unsafe {
            (
                get(ring, "ring")?,
                slot(keys, "keys")?,
                utf8(name, len, "name")?,
            )
        };
        give(out, scrubjay_keys(ring.0.namespace(name)?));
        Ok::<(), Failure>(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees keys; NULL is fine. What was made from them lives on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keys_free(keys: *mut scrubjay_keys) {
    // SAFETY: NULL or keys that were not freed before, as the header asks.
    unsafe { free(keys) }
}
