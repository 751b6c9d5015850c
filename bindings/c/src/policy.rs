//! What to look for and what to do with it.

use core::ffi::c_char;

use scrubjay::Policy;

use crate::buffer::scrubjay_buffer;
use crate::guard::guard;
use crate::raw::{free, get, give, names, scrubjay_str, slot, utf8};
use crate::status::{scrubjay_error, scrubjay_status};

/// What to look for and what to do with it; see docs/policy.md.
///
/// Immutable; any number of threads may read it at once.
pub struct scrubjay_policy(pub(crate) Policy);

/// The policy that a handle stands for; NULL is the default one.
///
/// # Safety
/// NULL or a living policy.
pub(crate) unsafe fn or_default(policy: *const scrubjay_policy) -> Policy {
    // SAFETY: as this function asks.
    unsafe { policy.as_ref() }.map_or_else(Policy::default, |policy| policy.0.clone())
}

/// Reads a policy in TOML. An empty text is the default policy.
///
/// Gives a new policy, to be freed with `scrubjay_policy_free`.
/// Errors: POLICY with the line and what is wrong, NOT_UTF8, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_policy_from_toml(
    text: *const c_char,
    len: usize,
    policy: *mut *mut scrubjay_policy,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, text) = unsafe { (slot(policy, "policy")?, utf8(text, len, "text")?) };
        give(out, scrubjay_policy(Policy::from_toml(text)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Reads a policy in JSON, with the same keys as in TOML.
///
/// Gives a new policy, to be freed with `scrubjay_policy_free`.
/// Errors: POLICY, NOT_UTF8, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_policy_from_json(
    text: *const c_char,
    len: usize,
    policy: *mut *mut scrubjay_policy,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, text) = unsafe { (slot(policy, "policy")?, utf8(text, len, "text")?) };
        give(out, scrubjay_policy(Policy::from_json(text)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The same policy with another threshold for findings, from 0 to 100 (more counts as 100). NULL is the
/// default policy.
///
/// Gives a new policy in `result`; the one at hand stays as it is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_policy_with_min_confidence(
    policy: *const scrubjay_policy,
    least: u32,
    result: *mut *mut scrubjay_policy,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, policy) = unsafe { (slot(result, "result")?, or_default(policy)) };
        let least = u8::try_from(least).unwrap_or(100);
        give(out, scrubjay_policy(policy.with_min_confidence(least)));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The same policy for these entities only: names, or "all" or "default" alone. NULL is the default policy.
///
/// Gives a new policy in `result`; the one at hand stays as it is.
/// Errors: POLICY for a name that is not known, NOT_UTF8, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_policy_with_entities(
    policy: *const scrubjay_policy,
    entities: *const scrubjay_str,
    count: usize,
    result: *mut *mut scrubjay_policy,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, policy, list) = unsafe {
            (
                slot(result, "result")?,
                or_default(policy),
                names(entities, count, "entities")?,
            )
        };
        give(out, scrubjay_policy(policy.with_entities(&list)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The same policy for these countries only (ISO 3166 alpha-2), or "all" alone. NULL is the default policy.
///
/// Gives a new policy in `result`; the one at hand stays as it is.
/// Errors: POLICY for what is no country, NOT_UTF8, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_policy_with_locales(
    policy: *const scrubjay_policy,
    locales: *const scrubjay_str,
    count: usize,
    result: *mut *mut scrubjay_policy,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, policy, list) = unsafe {
            (
                slot(result, "result")?,
                or_default(policy),
                names(locales, count, "locales")?,
            )
        };
        give(out, scrubjay_policy(policy.with_locales(&list)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The effective policy as JSON, all defaults written out.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_policy_to_json(
    policy: *const scrubjay_policy,
    json: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (policy, out) = unsafe { (get(policy, "policy")?, slot(json, "json")?) };
        out.begin(&[])?
            .bytes
            .extend_from_slice(policy.0.to_json().as_bytes());
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// SHA-256 of the effective policy, 64 hexadecimal digits: the same for TOML and JSON that say the same.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_policy_hash(
    policy: *const scrubjay_policy,
    hash: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (policy, out) = unsafe { (get(policy, "policy")?, slot(hash, "hash")?) };
        out.begin(&[])?
            .bytes
            .extend_from_slice(policy.0.hash().as_bytes());
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees a policy; NULL is fine. What was made from it lives on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_policy_free(policy: *mut scrubjay_policy) {
    // SAFETY: NULL or a policy that was not freed before, as the header asks.
    unsafe { free(policy) }
}
