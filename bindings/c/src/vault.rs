//! The values behind session placeholders.

use core::ffi::c_char;

use scrubjay::{Limits, Vault};

use crate::buffer::scrubjay_buffer;
use crate::guard::{guard, plain};
use crate::keys::scrubjay_keys;
use crate::options::{seed, zero};
use crate::raw::{bytes, free, get, give, slot, utf8};
use crate::status::{Failure, SCRUBJAY_UNKNOWN_NUMBER, scrubjay_error, scrubjay_status};

/// The values behind session placeholders, such as `PERSON_12QK`, in memory only.
///
/// Any number of threads may use it at once: it locks itself for the time of one value. All sessions and
/// restorers of one conversation share one, and hold on to it: it may be freed before them.
pub struct scrubjay_vault(pub(crate) Vault);

/// How much a vault may hold, and for how long. A number that is 0 stands for its default.
#[repr(C)]
pub struct scrubjay_limits {
    /// The most values; 65,536 by default.
    pub max_entries: u64,
    /// The most bytes of all values together, 64 added for each; 16 MiB by default.
    pub max_bytes: u64,
    /// How long after its last use a value is kept, in the unit of `scrubjay_vault_set_time`; for ever by
    /// default.
    pub ttl: u64,
    /// Check letters of a placeholder, 2 or 3; 2 by default.
    pub check_letters: u32,
    /// Zero.
    pub reserved: u32,
}

fn limits(given: &scrubjay_limits) -> Result<Limits, Failure> {
    zero(given.reserved)?;
    let default = Limits::default();
    let or = |number: u64, default: usize| match number {
        0 => default,
        number => usize::try_from(number).unwrap_or(usize::MAX),
    };
    Ok(Limits {
        max_entries: or(given.max_entries, default.max_entries),
        max_bytes: or(given.max_bytes, default.max_bytes),
        ttl: (given.ttl > 0).then_some(given.ttl),
        check_letters: match given.check_letters {
            0 => default.check_letters,
            2 => 2,
            3 => 3,
            _ => {
                return Err(Failure::new(
                    SCRUBJAY_UNKNOWN_NUMBER,
                    "`check_letters` is 2 or 3",
                ));
            }
        },
    })
}

/// An empty vault. `seed` is 32 bytes from a random number generator that nothing else uses; see
/// `scrubjay_random`. `limits` may be NULL.
///
/// Gives a new vault, to be freed with `scrubjay_vault_free`. Errors: KEY_LENGTH, UNKNOWN_NUMBER, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_vault_new(
    seed: *const u8,
    seed_len: usize,
    limits: *const scrubjay_limits,
    vault: *mut *mut scrubjay_vault,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, seed, limits) = unsafe {
            (
                slot(vault, "vault")?,
                self::seed(seed, seed_len)?,
                limits.as_ref(),
            )
        };
        let limits = limits.map_or_else(|| Ok(Limits::default()), self::limits)?;
        give(out, scrubjay_vault(Vault::new(&seed, limits)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// How many values it holds; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_vault_len(vault: *const scrubjay_vault) -> usize {
    plain(0, || {
        // SAFETY: NULL or a living vault, as the header asks.
        unsafe { vault.as_ref() }.map_or(0, |vault| vault.0.len())
    })
}

/// Tells the vault the time, in any unit that its `ttl` shares, and drops what is too old. An earlier time
/// is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_vault_set_time(vault: *const scrubjay_vault, now: u64) {
    plain((), || {
        // SAFETY: NULL or a living vault, as the header asks.
        if let Some(vault) = unsafe { vault.as_ref() } {
            vault.0.set_time(now);
        }
    });
}

/// Drops and wipes all values; their placeholders are unknown from now on, and no number is used again.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_vault_erase(vault: *const scrubjay_vault) {
    plain((), || {
        // SAFETY: NULL or a living vault, as the header asks.
        if let Some(vault) = unsafe { vault.as_ref() } {
            vault.0.erase();
        }
    });
}

/// Drops and wipes one value of an entity; `found`, which may be NULL, tells whether it was there.
///
/// Errors: NULL, LENGTH, NOT_UTF8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_vault_erase_value(
    vault: *const scrubjay_vault,
    entity: *const c_char,
    entity_len: usize,
    value: *const c_char,
    len: usize,
    found: *mut u32,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (vault, entity, value, found) = unsafe {
            (
                get(vault, "vault")?,
                utf8(entity, entity_len, "entity")?,
                bytes(value, len, "value")?,
                found.as_mut(),
            )
        };
        let was = vault.0.erase_value(entity, value);
        if let Some(found) = found {
            *found = u32::from(was);
        }
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The vault sealed with the primary key, to be kept elsewhere. `seed` as in `scrubjay_vault_new`, a new
/// one for each export. Errors: KEY_LENGTH, TOO_LONG, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_vault_export(
    vault: *const scrubjay_vault,
    keys: *const scrubjay_keys,
    seed: *const u8,
    seed_len: usize,
    blob: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (vault, keys, seed, out) = unsafe {
            (
                get(vault, "vault")?,
                get(keys, "keys")?,
                self::seed(seed, seed_len)?,
                slot(blob, "blob")?,
            )
        };
        let out = out.begin(&[])?;
        out.bytes = vault.0.export(&keys.0, &seed)?;
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Opens an exported vault: a second vault, which from then on goes its own way.
///
/// Gives a new vault, to be freed with `scrubjay_vault_free`.
/// Errors: NOT_A_TOKEN, TRUNCATED, UNKNOWN_KEY_ID, AUTH_FAILED, NULL, LENGTH.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_vault_import(
    keys: *const scrubjay_keys,
    blob: *const c_char,
    len: usize,
    vault: *mut *mut scrubjay_vault,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (keys, blob, out) = unsafe {
            (
                get(keys, "keys")?,
                bytes(blob, len, "blob")?,
                slot(vault, "vault")?,
            )
        };
        give(out, scrubjay_vault(Vault::import(&keys.0, blob)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees a vault; NULL is fine. Sessions and restorers that use it go on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_vault_free(vault: *mut scrubjay_vault) {
    // SAFETY: NULL or a vault that was not freed before, as the header asks.
    unsafe { free(vault) }
}
