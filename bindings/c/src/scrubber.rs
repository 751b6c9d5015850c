//! A detector and a policy.

use core::ffi::c_char;

use scrubjay::Scrubber;

use crate::buffer::scrubjay_buffer;
use crate::detector::scrubjay_detector;
use crate::findings::scrubjay_findings;
use crate::guard::guard;
use crate::keys::scrubjay_keys;
use crate::options::{With, scrubjay_options};
use crate::policy::{or_default, scrubjay_policy};
use crate::raw::{bytes, free, get, give, slot};
use crate::report::scrubjay_report;
use crate::session::{Outputs, scrubjay_session};
use crate::status::{scrubjay_error, scrubjay_status};
use crate::tagger::scrubjay_tagger;

/// Finds values and replaces them as a policy says.
///
/// Immutable; any number of threads may use it at once.
pub struct scrubjay_scrubber(pub(crate) Scrubber);

/// A scrubber that does what `policy` says, with `keys` where it needs some; either may be NULL.
///
/// Gives a new scrubber, to be freed with `scrubjay_scrubber_free`; policy and keys may be freed before it.
/// It takes some work to make: make it once. Errors: POLICY, KEYS_MISSING, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_scrubber_new(
    policy: *const scrubjay_policy,
    keys: *const scrubjay_keys,
    scrubber: *mut *mut scrubjay_scrubber,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, policy, keys) = unsafe {
            (
                slot(scrubber, "scrubber")?,
                or_default(policy),
                keys.as_ref(),
            )
        };
        let made = match keys {
            Some(keys) => Scrubber::with_keys(&policy, &keys.0)?,
            None => Scrubber::new(&policy)?,
        };
        give(out, scrubjay_scrubber(made));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A scrubber that does the same, and with the names that `tagger` finds in running text too; see
/// `scrubjay_detector_with_tagger`.
///
/// Gives a new scrubber, to be freed with `scrubjay_scrubber_free`; the old one stays as it is, and both and the
/// tagger may be freed in any order. Errors: NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_scrubber_with_tagger(
    scrubber: *const scrubjay_scrubber,
    tagger: *const scrubjay_tagger,
    tagging: *mut *mut scrubjay_scrubber,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (scrubber, tagger, out) = unsafe {
            (
                get(scrubber, "scrubber")?,
                get(tagger, "tagger")?,
                slot(tagging, "tagging")?,
            )
        };
        let made = scrubber.0.clone().with_tagger(&tagger.0);
        give(out, scrubjay_scrubber(made));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Scrubs a whole text. `findings` and `report` may be NULL, and so may `options`.
///
/// A new report is to be freed with `scrubjay_report_free`. Errors as `scrubjay_session_push`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_scrubber_scrub(
    scrubber: *const scrubjay_scrubber,
    text: *const c_char,
    len: usize,
    options: *const scrubjay_options,
    out: *mut scrubjay_buffer,
    findings: *mut scrubjay_findings,
    report: *mut *mut scrubjay_report,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (scrubber, text, with, out, findings, report) = unsafe {
            (
                get(scrubber, "scrubber")?,
                bytes(text, len, "text")?,
                With::read(options)?,
                slot(out, "out")?,
                findings.as_mut(),
                report.as_mut(),
            )
        };
        let mut outputs = Outputs::new(Some(out), findings, text)?;
        outputs.reserve(text.len());
        let mut session = with.session(scrubber.0.session(with.unit));
        let counts = outputs.run(|sink| {
            session.push(text, sink)?;
            Ok(session.finish(sink)?)
        })?;
        if let Some(report) = report {
            give(report, scrubjay_report::new(counts));
        }
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A session for one stream; `options` may be NULL.
///
/// Gives a new session, to be freed with `scrubjay_session_free`. The scrubber may be freed before it.
/// Errors: KEY_LENGTH, UNKNOWN_NUMBER, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_scrubber_session(
    scrubber: *const scrubjay_scrubber,
    options: *const scrubjay_options,
    session: *mut *mut scrubjay_session,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (scrubber, with, out) = unsafe {
            (
                get(scrubber, "scrubber")?,
                With::read(options)?,
                slot(session, "session")?,
            )
        };
        let made = with.session(scrubber.0.session(with.unit));
        give(out, scrubjay_session::new(made));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The detector in use, which shares its memory with the scrubber.
///
/// Gives a new detector, to be freed with `scrubjay_detector_free`. Errors: NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_scrubber_detector(
    scrubber: *const scrubjay_scrubber,
    detector: *mut *mut scrubjay_detector,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (scrubber, out) = unsafe { (get(scrubber, "scrubber")?, slot(detector, "detector")?) };
        give(out, scrubjay_detector(scrubber.0.detector().clone()));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees a scrubber; NULL is fine. Its sessions and columns live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_scrubber_free(scrubber: *mut scrubjay_scrubber) {
    // SAFETY: NULL or a scrubber that was not freed before, as the header asks.
    unsafe { free(scrubber) }
}
