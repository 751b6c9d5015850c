//! One stream being scrubbed or searched.

use core::ffi::c_char;
use std::sync::{Mutex, MutexGuard, TryLockError};

use scrubjay::{Error, Finding, Session, Sink, TokenSpan};

use crate::buffer::scrubjay_buffer;
use crate::findings::{scrubjay_findings, scrubjay_tokens};
use crate::guard::{guard, plain};
use crate::raw::{bytes, free, get, give};
use crate::report::scrubjay_report;
use crate::status::{Failure, SCRUBJAY_IN_USE, scrubjay_error, scrubjay_status};

/// One stream being scrubbed or searched. However it is cut into chunks, the output is the same.
///
/// One thread at a time; a call while another thread is in one fails with IN_USE and does nothing. After
/// any other error, and after a panic, it is poisoned: it takes and gives nothing more.
pub struct scrubjay_session(Mutex<Session>);

impl scrubjay_session {
    pub(crate) fn new(session: Session) -> Self {
        Self(Mutex::new(session))
    }
}

/// What is behind a lock, if no one else has it and no panic has gone through it.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> Result<MutexGuard<'_, T>, Failure> {
    mutex.try_lock().map_err(|error| match error {
        TryLockError::Poisoned(_) => Error::Poisoned.into(),
        TryLockError::WouldBlock => Failure::new(
            SCRUBJAY_IN_USE,
            "another thread is using the handle right now",
        ),
    })
}

/// Where a call's output goes: each is emptied before, and again if the call fails or panics.
pub(crate) struct Outputs<'a> {
    buffer: Option<&'a mut scrubjay_buffer>,
    findings: Option<&'a mut scrubjay_findings>,
    tokens: Option<&'a mut scrubjay_tokens>,
    good: bool,
}

impl<'a> Outputs<'a> {
    pub(crate) fn new(
        mut buffer: Option<&'a mut scrubjay_buffer>,
        mut findings: Option<&'a mut scrubjay_findings>,
        input: &[u8],
    ) -> Result<Self, Failure> {
        if let Some(buffer) = &mut buffer {
            buffer.begin(input)?;
        }
        if let Some(findings) = &mut findings {
            findings.clear();
        }
        Ok(Self {
            buffer,
            findings,
            tokens: None,
            good: false,
        })
    }

    /// For values that were scrubbed before: the buffer will be wiped.
    pub(crate) fn restoring(mut self, mut tokens: Option<&'a mut scrubjay_tokens>) -> Self {
        if let Some(buffer) = &mut self.buffer {
            buffer.secret = true;
        }
        if let Some(tokens) = &mut tokens {
            tokens.list.clear();
        }
        self.tokens = tokens;
        self
    }

    /// Runs what fills them.
    pub(crate) fn run<T>(
        &mut self,
        body: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let result = body(self);
        self.good = result.is_ok();
        result
    }

    pub(crate) fn len(&self) -> usize {
        self.buffer.as_ref().map_or(0, |buffer| buffer.bytes.len())
    }

    pub(crate) fn found(&self) -> usize {
        self.findings.as_ref().map_or(0, |findings| findings.len())
    }

    pub(crate) fn reserve(&mut self, more: usize) {
        if let Some(buffer) = &mut self.buffer {
            buffer.bytes.reserve(more);
        }
    }
}

impl Drop for Outputs<'_> {
    fn drop(&mut self) {
        if self.good {
            return;
        }
        if let Some(buffer) = &mut self.buffer {
            buffer.clear();
        }
        if let Some(findings) = &mut self.findings {
            findings.clear();
        }
        if let Some(tokens) = &mut self.tokens {
            tokens.list.clear();
        }
    }
}

impl Sink for Outputs<'_> {
    fn bytes(&mut self, bytes: &[u8]) {
        if let Some(buffer) = &mut self.buffer {
            buffer.bytes.extend_from_slice(bytes);
        }
    }

    fn finding(&mut self, finding: &Finding) {
        if let Some(findings) = &mut self.findings {
            findings.push(finding);
        }
    }

    fn token(&mut self, token: &TokenSpan) {
        if let Some(tokens) = &mut self.tokens {
            tokens.list.push(token.into());
        }
    }
}

/// Takes the next chunk of the stream, of any length and cut anywhere, and gives what is certain: at most
/// 36 KiB behind the input. `out` gets bytes and `findings` what was found; either may be NULL.
///
/// Errors: POISONED, FINISHED, IN_USE; VAULT_MISSING or SEED_MISSING if the policy needs one; what a value
/// is refused for, if the policy does not say what else to do with it; NULL, LENGTH, OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_session_push(
    session: *mut scrubjay_session,
    chunk: *const c_char,
    len: usize,
    out: *mut scrubjay_buffer,
    findings: *mut scrubjay_findings,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (session, chunk, out, findings) = unsafe {
            (
                get(session, "session")?,
                bytes(chunk, len, "chunk")?,
                out.as_mut(),
                findings.as_mut(),
            )
        };
        let mut outputs = Outputs::new(out, findings, chunk)?;
        let mut session = lock(&session.0)?;
        outputs.run(|sink| Ok(session.push(chunk, sink)?))
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Ends one text and begins another: gives the rest of the one. No value is found across the border and
/// offsets begin anew; vault, seed, subject and report go on. Errors as `scrubjay_session_push`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_session_next_text(
    session: *mut scrubjay_session,
    out: *mut scrubjay_buffer,
    findings: *mut scrubjay_findings,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (session, out, findings) =
            unsafe { (get(session, "session")?, out.as_mut(), findings.as_mut()) };
        let mut outputs = Outputs::new(out, findings, &[])?;
        let mut session = lock(&session.0)?;
        outputs.run(|sink| Ok(session.next_text(sink)?))
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Ends the stream: gives the rest, and the counts unless `report` is NULL.
///
/// A new report is to be freed with `scrubjay_report_free`. Errors as `scrubjay_session_push`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_session_finish(
    session: *mut scrubjay_session,
    out: *mut scrubjay_buffer,
    findings: *mut scrubjay_findings,
    report: *mut *mut scrubjay_report,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (session, out, findings, report) = unsafe {
            (
                get(session, "session")?,
                out.as_mut(),
                findings.as_mut(),
                report.as_mut(),
            )
        };
        let mut outputs = Outputs::new(out, findings, &[])?;
        let mut session = lock(&session.0)?;
        let counts = outputs.run(|sink| Ok(session.finish(sink)?))?;
        if let Some(report) = report {
            give(report, scrubjay_report::new(counts));
        }
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Gives the session up, for example because its input failed: it gives nothing more. Errors: NULL, IN_USE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_session_poison(
    session: *mut scrubjay_session,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: NULL or a living session, as the header asks.
        let session = unsafe { get(session, "session")? };
        lock(&session.0)?.poison();
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Bytes taken but not yet given; 0 for NULL, and for a session that is in use or has panicked.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_session_held(session: *const scrubjay_session) -> usize {
    plain(0, || {
        // SAFETY: NULL or a living session, as the header asks.
        let session = unsafe { session.as_ref() };
        session
            .and_then(|session| lock(&session.0).ok())
            .map_or(0, |session| session.held())
    })
}

/// Panics inside the library on purpose, so that a host can see that its build of the library turns panics
/// into a status: returns PANIC and poisons the session. A library built to abort ends the process here.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_session_panic(
    session: *mut scrubjay_session,
    out: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (session, out) = unsafe { (get(session, "session")?, out.as_mut()) };
        let mut outputs = Outputs::new(out, None, &[])?;
        let session = lock(&session.0)?;
        outputs.run(|sink| {
            sink.bytes(b"half a value");
            let held = session.held();
            #[allow(clippy::panic, reason = "the purpose of this function")]
            {
                panic!("on purpose, with {held} bytes held")
            }
        })
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees a session, finished or not; NULL is fine. What it held back is gone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_session_free(session: *mut scrubjay_session) {
    // SAFETY: NULL or a session that was not freed before, as the header asks.
    unsafe { free(session) }
}
