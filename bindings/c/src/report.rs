//! Counts of what was done.

use scrubjay::Report;

use crate::buffer::scrubjay_buffer;
use crate::guard::{guard, plain};
use crate::raw::{free, get, scrubjay_str, slot};
use crate::status::{Failure, SCRUBJAY_UNKNOWN_NUMBER, scrubjay_error, scrubjay_status};

/// What was done to a stream, in counts: never a value, so it can be kept as an audit trail.
///
/// Immutable but for `scrubjay_report_add`; any number of threads may read it at once.
pub struct scrubjay_report(Report);

impl scrubjay_report {
    pub(crate) const fn new(report: Report) -> Self {
        Self(report)
    }
}

/// One line of a report. Its texts live as long as the report.
#[repr(C)]
pub struct scrubjay_report_line {
    /// The entity's name.
    pub entity: scrubjay_str,
    /// What was done.
    pub action: scrubjay_str,
    /// The rule that found it.
    pub rule: scrubjay_str,
    /// How many.
    pub count: u64,
    /// The lower end of the confidence band, which is ten wide.
    pub confidence: u32,
    /// Zero.
    pub reserved: u32,
}

/// Bytes that came in; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_bytes_in(report: *const scrubjay_report) -> u64 {
    plain(0, || {
        // SAFETY: NULL or a living report, as the header asks.
        unsafe { report.as_ref() }.map_or(0, |report| report.0.bytes_in)
    })
}

/// Bytes that went out; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_bytes_out(report: *const scrubjay_report) -> u64 {
    plain(0, || {
        // SAFETY: NULL or a living report, as the header asks.
        unsafe { report.as_ref() }.map_or(0, |report| report.0.bytes_out)
    })
}

/// How many values were found; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_total(report: *const scrubjay_report) -> u64 {
    plain(0, || {
        // SAFETY: NULL or a living report, as the header asks.
        unsafe { report.as_ref() }.map_or(0, |report| report.0.total())
    })
}

/// SHA-256 of the policy in hexadecimal, empty for a session that only detects. It lives as long as the
/// report.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_policy(report: *const scrubjay_report) -> scrubjay_str {
    plain("".into(), || {
        // SAFETY: NULL or a living report, as the header asks.
        unsafe { report.as_ref() }
            .map_or("", |report| &report.0.policy)
            .into()
    })
}

/// How many lines it has; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_len(report: *const scrubjay_report) -> usize {
    plain(0, || {
        // SAFETY: NULL or a living report, as the header asks.
        unsafe { report.as_ref() }.map_or(0, |report| report.0.lines().count())
    })
}

/// The line at `index`, from 0. Errors: UNKNOWN_NUMBER, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_get(
    report: *const scrubjay_report,
    index: usize,
    line: *mut scrubjay_report_line,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (report, out) = unsafe { (get(report, "report")?, slot(line, "line")?) };
        let line = report.0.lines().nth(index);
        let line =
            line.ok_or_else(|| Failure::new(SCRUBJAY_UNKNOWN_NUMBER, "the index is too large"))?;
        *out = scrubjay_report_line {
            entity: line.entity.into(),
            action: line.action.into(),
            rule: line.rule.into(),
            count: line.count,
            confidence: u32::from(line.confidence),
            reserved: 0,
        };
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The report as JSON.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_to_json(
    report: *const scrubjay_report,
    json: *mut scrubjay_buffer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (report, out) = unsafe { (get(report, "report")?, slot(json, "json")?) };
        out.begin(&[])?
            .bytes
            .extend_from_slice(report.0.to_json().as_bytes());
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Adds the counts of another stream under the same policy. `report` must be this thread's alone, and not
/// `other`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_add(
    report: *mut scrubjay_report,
    other: *const scrubjay_report,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        if core::ptr::eq(report.cast_const(), other) {
            return Err(Failure::new(
                crate::status::SCRUBJAY_OVERLAP,
                "a report cannot be added to itself",
            ));
        }
        // SAFETY: the caller's pointers are as the header asks, and they differ.
        let (report, other) = unsafe { (slot(report, "report")?, get(other, "other")?) };
        report.0.add(&other.0);
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Frees a report; NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_report_free(report: *mut scrubjay_report) {
    // SAFETY: NULL or a report that was not freed before, as the header asks.
    unsafe { free(report) }
}
