//! Many texts in one call, as Arrow lays them out: the bytes of all rows, and where each begins.

use core::ffi::c_char;

use scrubjay::{Error, Session};

use crate::buffer::scrubjay_buffer;
use crate::column::scrubjay_column;
use crate::detector::scrubjay_detector;
use crate::findings::scrubjay_findings;
use crate::guard::guard;
use crate::options::{With, scrubjay_options, scrubjay_unit, unit};
use crate::raw::{array_mut, get, give, rows, slot};
use crate::report::scrubjay_report;
use crate::scrubber::scrubjay_scrubber;
use crate::session::Outputs;
use crate::status::{Failure, scrubjay_error, scrubjay_status};

/// Where rows begin in an output: one number more than there are rows. Nothing is written to the caller's
/// arrays until all rows are through.
struct Marks(Vec<i64>);

impl Marks {
    fn new(count: usize) -> Self {
        let mut marks = Vec::with_capacity(count.saturating_add(1));
        marks.push(0);
        Self(marks)
    }

    fn put(&mut self, place: usize) -> Result<(), Failure> {
        self.0
            .push(i64::try_from(place).map_err(|_| Error::Internal)?);
        Ok(())
    }

    fn copy_to(&self, out: Option<&mut [i64]>) {
        if let Some(out) = out {
            out.iter_mut()
                .zip(&self.0)
                .for_each(|(to, from)| *to = *from);
        }
    }
}

/// The caller's array of `count + 1` numbers; `None` for NULL.
///
/// # Safety
/// As [`array_mut`].
unsafe fn marks<'a>(
    data: *mut i64,
    count: usize,
    name: &str,
) -> Result<Option<&'a mut [i64]>, Failure> {
    if data.is_null() {
        return Ok(None);
    }
    // SAFETY: as this function asks.
    unsafe { array_mut(data, count.saturating_add(1), name).map(Some) }
}

/// Runs rows through one session.
fn run(
    session: &mut Session,
    rows: &[&[u8]],
    outputs: &mut Outputs<'_>,
) -> Result<(Marks, Marks, scrubjay_report), Failure> {
    let (mut bytes, mut found) = (Marks::new(rows.len()), Marks::new(rows.len()));
    let report = outputs.run(|sink| {
        for (number, row) in rows.iter().enumerate() {
            let result = session
                .push(row, sink)
                .and_then(|()| session.next_text(sink));
            result.map_err(|error| Failure::from(error).at(number))?;
            bytes.put(sink.len())?;
            found.put(sink.found())?;
        }
        Ok(session.finish(sink)?)
    })?;
    Ok((bytes, found, scrubjay_report::new(report)))
}

/// Finds everything in many texts. Row `i` is what lies in `text` between `offsets[i]` and `offsets[i + 1]`;
/// its findings are those between `marks[i]` and `marks[i + 1]`, with offsets from the row's start.
/// `offsets` and `marks` have `count + 1` numbers; `marks` may be NULL.
///
/// Errors: OFFSETS, NULL, LENGTH, UNKNOWN_NUMBER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_detect_many(
    detector: *const scrubjay_detector,
    text: *const c_char,
    len: usize,
    offsets: *const i64,
    count: usize,
    unit: scrubjay_unit,
    findings: *mut scrubjay_findings,
    marks: *mut i64,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (detector, rows, out, marks) = unsafe {
            (
                get(detector, "detector")?,
                rows(text, len, offsets, count)?,
                slot(findings, "findings")?,
                self::marks(marks, count, "marks")?,
            )
        };
        let mut session = detector.0.session(self::unit(unit)?);
        let mut outputs = Outputs::new(None, Some(out), &[])?;
        let (_, found, _) = run(&mut session, &rows, &mut outputs)?;
        found.copy_to(marks);
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Scrubs many texts, each on its own. Row `i` is what lies in `text` between `offsets[i]` and
/// `offsets[i + 1]`, and comes out between `out_offsets[i]` and `out_offsets[i + 1]` in `out`; its findings
/// are those between `marks[i]` and `marks[i + 1]`. The three arrays have `count + 1` numbers each.
/// `options`, `findings`, `marks` and `report` may be NULL. `out_offsets` may be `offsets`.
///
/// All rows or none: `scrubjay_error_row` tells which one failed, and nothing is given then. A new report
/// is to be freed with `scrubjay_report_free`. Errors as `scrubjay_session_push`, and OFFSETS.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_scrubber_scrub_many(
    scrubber: *const scrubjay_scrubber,
    text: *const c_char,
    len: usize,
    offsets: *const i64,
    count: usize,
    options: *const scrubjay_options,
    out: *mut scrubjay_buffer,
    out_offsets: *mut i64,
    findings: *mut scrubjay_findings,
    marks: *mut i64,
    report: *mut *mut scrubjay_report,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks. `rows` is done with `offsets` before
        // `out_offsets`, which may be the same, is written to.
        let (scrubber, rows, with, out, findings, report) = unsafe {
            (
                get(scrubber, "scrubber")?,
                rows(text, len, offsets, count)?,
                With::read(options)?,
                slot(out, "out")?,
                findings.as_mut(),
                report.as_mut(),
            )
        };
        // SAFETY: the caller's pointers are as the header asks.
        let (out_offsets, marks) = unsafe {
            (
                self::marks(out_offsets, count, "out_offsets")?,
                self::marks(marks, count, "marks")?,
            )
        };
        let mut session = with.session(scrubber.0.session(with.unit));
        // SAFETY: `rows` has read as many bytes.
        let input = unsafe { crate::raw::bytes(text, if count == 0 { 0 } else { len }, "text")? };
        let mut outputs = Outputs::new(Some(out), findings, input)?;
        outputs.reserve(rows.iter().map(|row| row.len()).sum());
        let (bytes, found, counts) = run(&mut session, &rows, &mut outputs)?;
        bytes.copy_to(out_offsets);
        found.copy_to(marks);
        if let Some(report) = report {
            give(report, counts);
        }
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Turns many values of one entity into tokens, or back where `back` is not 0; offsets as in
/// `scrubjay_scrubber_scrub_many`. A row of no bytes stays so.
///
/// All rows or none. Errors as `scrubjay_column_tokenize` and `scrubjay_column_detokenize`, and OFFSETS.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_column_run_many(
    column: *const scrubjay_column,
    back: u32,
    text: *const c_char,
    len: usize,
    offsets: *const i64,
    count: usize,
    out: *mut scrubjay_buffer,
    out_offsets: *mut i64,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks. `rows` is done with `offsets` before
        // `out_offsets`, which may be the same, is written to.
        let (column, rows, out) = unsafe {
            (
                get(column, "column")?,
                rows(text, len, offsets, count)?,
                slot(out, "out")?,
            )
        };
        // SAFETY: the caller's pointers are as the header asks.
        let out_offsets = unsafe { marks(out_offsets, count, "out_offsets")? };
        // SAFETY: `rows` has read as many bytes.
        let input = unsafe { crate::raw::bytes(text, if count == 0 { 0 } else { len }, "text")? };
        let mut outputs = Outputs::new(Some(out), None, input)?;
        if back != 0 {
            outputs = outputs.restoring(None);
        }
        outputs.reserve(rows.iter().map(|row| row.len()).sum());
        let mut bytes = Marks::new(rows.len());
        outputs.run(|sink| {
            for (number, row) in rows.iter().enumerate() {
                if !row.is_empty() {
                    column
                        .run(row, back != 0, sink)
                        .map_err(|failure| failure.at(number))?;
                }
                bytes.put(sink.len())?;
            }
            Ok(())
        })?;
        bytes.copy_to(out_offsets);
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}
