//! Key files whose root keys a key service has encrypted. No callbacks: the caller takes the keys, asks its
//! service, and hands the answers in.

use core::cell::RefCell;
use core::ffi::c_char;

use scrubjay::{Error, KeyWrap, Keyring};
use zeroize::Zeroizing;

use crate::buffer::scrubjay_buffer;
use crate::guard::guard;
use crate::keys::scrubjay_keyring;
use crate::raw::{array, get, give, slot, utf8};
use crate::status::{Failure, scrubjay_error, scrubjay_status};

/// A root key by its number, as it is or as a key service wrapped it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct scrubjay_wrapped_key {
    /// The number of the key.
    pub id: u32,
    /// Zero.
    pub reserved: u32,
    /// The bytes.
    pub data: *const u8,
    /// How many; at most 4096 of a wrapped key, 32 of one as it is.
    pub len: usize,
}

/// Answers with what the caller handed in, or takes what it asks for.
struct Service<'a> {
    given: Vec<(u32, &'a [u8])>,
    /// The number of the key asked for, and where it goes.
    taken: Option<(u32, RefCell<Zeroizing<Vec<u8>>>)>,
}

impl<'a> Service<'a> {
    /// # Safety
    /// NULL or `count` readable keys, each as [`array`] asks.
    unsafe fn answering(keys: *const scrubjay_wrapped_key, count: usize) -> Result<Self, Failure> {
        // SAFETY: as this function asks.
        let keys = unsafe { array(keys, count, "keys")? };
        let given = keys.iter().map(|key| {
            // SAFETY: as this function asks.
            let bytes = unsafe { array(key.data, key.len, "keys")? };
            Ok((key.id, bytes))
        });
        Ok(Self {
            given: given.collect::<Result<_, Failure>>()?,
            taken: None,
        })
    }

    fn taking(id: u32) -> Self {
        let room = Zeroizing::new(Vec::with_capacity(4096));
        Self {
            given: Vec::new(),
            taken: Some((id, RefCell::new(room))),
        }
    }

    fn take(&self, id: u16, bytes: &[u8]) -> Result<bool, Error> {
        let Some((wanted, taken)) = &self.taken else {
            return Ok(false);
        };
        if u32::from(id) == *wanted {
            let mut taken = taken.try_borrow_mut().map_err(|_| Error::Internal)?;
            taken.extend_from_slice(bytes);
        }
        Ok(true)
    }

    fn answer(&self, id: u16) -> Result<&'a [u8], Error> {
        let mut given = self.given.iter();
        let found = given.find(|(number, _)| *number == u32::from(id));
        found.map(|(_, bytes)| *bytes).ok_or(Error::KeyWrap)
    }

    fn result(self, out: &mut scrubjay_buffer) -> Result<(), Failure> {
        let taken = self.taken.map(|(_, taken)| taken.into_inner());
        let taken = taken.filter(|taken| !taken.is_empty());
        out.bytes
            .extend_from_slice(&taken.ok_or(Error::UnknownKeyId)?);
        Ok(())
    }
}

impl KeyWrap for Service<'_> {
    fn wrap(&self, id: u16, root: &[u8; 32]) -> Result<Vec<u8>, Error> {
        if self.take(id, root)? {
            return Ok(Vec::new());
        }
        self.answer(id).map(<[u8]>::to_vec)
    }

    fn unwrap(&self, id: u16, wrapped: &[u8], root: &mut [u8; 32]) -> Result<(), Error> {
        if self.take(id, wrapped)? {
            // The ring is dropped, so any key does but none.
            root.fill(1);
            return Ok(());
        }
        let bytes = <[u8; 32]>::try_from(self.answer(id)?).map(Zeroizing::new);
        *root = *bytes.map_err(|_| Error::KeyLength)?;
        Ok(())
    }
}

/// A root key as it is, for a key service to encrypt. The buffer is wiped when it is next emptied or freed.
///
/// Errors: UNKNOWN_KEY_ID, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_root(
    ring: *const scrubjay_keyring,
    id: u32,
    root: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out) = unsafe { (get(ring, "ring")?, slot(root, "root")?) };
        let out = out.begin(&[])?;
        out.secret = true;
        let service = Service::taking(id);
        ring.0.to_text_wrapped(&service)?;
        service.result(out)
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Writes a key file in which a key service has encrypted every key: `keys` has the wrapped form of each.
///
/// Errors: KEY_WRAP if a key of the ring is missing in `keys`, TOO_LONG, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_to_text_wrapped(
    ring: *const scrubjay_keyring,
    keys: *const scrubjay_wrapped_key,
    count: usize,
    text: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (ring, out, service) = unsafe {
            (
                get(ring, "ring")?,
                slot(text, "text")?,
                Service::answering(keys, count)?,
            )
        };
        let out = out.begin(&[])?;
        let text = ring.0.to_text_wrapped(&service)?;
        out.bytes.extend_from_slice(text.as_str().as_bytes());
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A key of a key file in its wrapped form, for a key service to decrypt.
///
/// Errors: UNKNOWN_KEY_ID if the file has no wrapped key of this number, KEY_FILE, NOT_UTF8, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_read_wrapped(
    text: *const c_char,
    len: usize,
    id: u32,
    wrapped: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, text) = unsafe { (slot(wrapped, "wrapped")?, utf8(text, len, "text")?) };
        let out = out.begin(text.as_bytes())?;
        let service = Service::taking(id);
        Keyring::from_text_wrapped(text, &service)?;
        service.result(out)
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Reads a key file whose keys are wrapped, wholly or in part: `keys` has those that are, as the key service
/// decrypted them.
///
/// Gives a new ring, to be freed with `scrubjay_keyring_free`.
/// Errors: KEY_WRAP if a wrapped key is missing in `keys`, KEY_LENGTH, KEY_FILE, NOT_UTF8, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_keyring_from_text_wrapped(
    text: *const c_char,
    len: usize,
    keys: *const scrubjay_wrapped_key,
    count: usize,
    ring: *mut *mut scrubjay_keyring,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, text, service) = unsafe {
            (
                slot(ring, "ring")?,
                utf8(text, len, "text")?,
                Service::answering(keys, count)?,
            )
        };
        give(
            out,
            scrubjay_keyring(Keyring::from_text_wrapped(text, &service)?),
        );
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}
