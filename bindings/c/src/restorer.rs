//! The way back: text with tokens in it goes in, text with their values comes out.

use core::ffi::c_char;
use std::sync::Mutex;

use scrubjay::{Landing, Mode, Otherwise, Outcome, RestoreReport, Restorer};

use crate::buffer::scrubjay_buffer;
use crate::findings::scrubjay_tokens;
use crate::guard::{guard, plain};
use crate::keys::scrubjay_keys;
use crate::options::seed;
use crate::raw::{bytes, free, get, give, slot};
use crate::session::{Outputs, lock};
use crate::status::{Failure, SCRUBJAY_UNKNOWN_NUMBER, scrubjay_error, scrubjay_status};
use crate::vault::scrubjay_vault;

/// Puts values back into one stream, such as one choice of a model's answer. However it is cut into chunks,
/// the output is the same.
///
/// One thread at a time; a call while another thread is in one fails with IN_USE and does nothing. After
/// any other error, and after a panic, it is poisoned.
pub struct scrubjay_restorer(Mutex<Restorer>);

/// Tokens as language models pass them on: in other case, with a translated or missing label, and the like.
pub const SCRUBJAY_MODE_TOLERANT: u32 = 0;
/// Tokens to the letter.
pub const SCRUBJAY_MODE_STRICT: u32 = 1;

/// Values land in plain text: byte for byte.
pub const SCRUBJAY_LANDING_PLAIN: u32 = 0;
/// Values land inside a JSON string; see `json_levels`.
pub const SCRUBJAY_LANDING_JSON: u32 = 1;
/// Values land in the text of an HTML or XML element.
pub const SCRUBJAY_LANDING_HTML_TEXT: u32 = 2;
/// Values land in the value of an HTML or XML attribute, in quotes.
pub const SCRUBJAY_LANDING_HTML_ATTRIBUTE: u32 = 3;
/// Values land in a CSV cell between quotes.
pub const SCRUBJAY_LANDING_CSV_QUOTED: u32 = 4;
/// Values land in a CSV cell without quotes, of which the token is all.
pub const SCRUBJAY_LANDING_CSV_CELL: u32 = 5;

/// A token that is not restored stays as it is.
pub const SCRUBJAY_OTHERWISE_KEEP: u32 = 0;
/// A label such as `<UNKNOWN_TOKEN>` takes its place.
pub const SCRUBJAY_OTHERWISE_LABEL: u32 = 1;
/// The restorer fails and gives nothing more.
pub const SCRUBJAY_OTHERWISE_ERROR: u32 = 2;

/// How a restorer works. Fill it with zeros first; all of it is optional. The library copies what it needs.
#[repr(C)]
pub struct scrubjay_restore_options {
    /// Opens sealed tokens of these keys and their namespace.
    pub keys: *const scrubjay_keys,
    /// Restores placeholders of this vault.
    pub vault: *const scrubjay_vault,
    /// Seals every sealed token of `keys` again, under the primary one, instead of restoring it: no value
    /// leaves the library. 32 bytes from a random number generator that nothing else uses, or NULL.
    pub rotation_seed: *const u8,
    /// 32, or 0 without a seed.
    pub rotation_seed_len: usize,
    /// `SCRUBJAY_MODE_*`.
    pub mode: u32,
    /// `SCRUBJAY_LANDING_*`.
    pub landing: u32,
    /// How many JSON strings deep values land, 2 for the arguments of a tool call; 0 counts as 1, at most 8.
    pub json_levels: u32,
    /// `SCRUBJAY_OTHERWISE_*` for tokens of others.
    pub unknown: u32,
    /// `SCRUBJAY_OTHERWISE_*` for tokens that broke off or were altered.
    pub damaged: u32,
    /// `SCRUBJAY_OTHERWISE_*` for sealed tokens that do not open.
    pub unopened: u32,
}

/// What was restored of a stream, in counts. This struct never changes.
#[repr(C)]
pub struct scrubjay_restore_report {
    /// Bytes that came in.
    pub bytes_in: u64,
    /// Bytes that went out.
    pub bytes_out: u64,
    /// Tokens whose values took their places.
    pub restored: u64,
    /// Tokens of others.
    pub unknown: u64,
    /// Tokens that broke off or were altered.
    pub damaged: u64,
    /// Sealed tokens that did not open.
    pub unopened: u64,
}

impl From<RestoreReport> for scrubjay_restore_report {
    fn from(report: RestoreReport) -> Self {
        Self {
            bytes_in: report.bytes_in,
            bytes_out: report.bytes_out,
            restored: report.restored,
            unknown: report.unknown,
            damaged: report.damaged,
            unopened: report.unopened,
        }
    }
}

fn unknown(what: &str) -> Failure {
    Failure::new(
        SCRUBJAY_UNKNOWN_NUMBER,
        format!("there is no {what} of this number"),
    )
}

fn otherwise(number: u32) -> Result<Otherwise, Failure> {
    match number {
        SCRUBJAY_OTHERWISE_KEEP => Ok(Otherwise::Keep),
        SCRUBJAY_OTHERWISE_LABEL => Ok(Otherwise::Label),
        SCRUBJAY_OTHERWISE_ERROR => Ok(Otherwise::Error),
        _ => Err(unknown("otherwise")),
    }
}

/// A restorer as the caller's options say.
///
/// # Safety
/// NULL or options whose pointers are as the header asks.
unsafe fn restorer(options: *const scrubjay_restore_options) -> Result<Restorer, Failure> {
    // SAFETY: as this function asks.
    let Some(options) = (unsafe { options.as_ref() }) else {
        return Ok(Restorer::default());
    };
    // SAFETY: as this function asks.
    let (keys, vault) = unsafe { (options.keys.as_ref(), options.vault.as_ref()) };
    let mut made = if options.rotation_seed.is_null() {
        Restorer::default()
    } else {
        // SAFETY: as this function asks.
        let (keys, seed) = unsafe {
            (
                get(options.keys, "keys")?,
                seed(options.rotation_seed, options.rotation_seed_len)?,
            )
        };
        Restorer::rotating(&keys.0, &seed)?
    };
    if let Some(keys) = keys {
        made = made.with_keys(&keys.0);
    }
    if let Some(vault) = vault {
        made = made.with_vault(&vault.0);
    }
    let mode = match options.mode {
        SCRUBJAY_MODE_TOLERANT => Mode::Tolerant,
        SCRUBJAY_MODE_STRICT => Mode::Strict,
        _ => return Err(unknown("mode")),
    };
    let landing = match options.landing {
        SCRUBJAY_LANDING_PLAIN => Landing::Plain,
        SCRUBJAY_LANDING_JSON => Landing::Json {
            levels: u8::try_from(options.json_levels)
                .ok()
                .filter(|levels| *levels <= 8)
                .ok_or_else(|| unknown("level"))?,
        },
        SCRUBJAY_LANDING_HTML_TEXT => Landing::HtmlText,
        SCRUBJAY_LANDING_HTML_ATTRIBUTE => Landing::HtmlAttribute,
        SCRUBJAY_LANDING_CSV_QUOTED => Landing::CsvQuoted,
        SCRUBJAY_LANDING_CSV_CELL => Landing::CsvCell,
        _ => return Err(unknown("landing")),
    };
    Ok(made
        .with_mode(mode)
        .with_landing(landing)
        .with_otherwise(Outcome::Unknown, otherwise(options.unknown)?)
        .with_otherwise(Outcome::Damaged, otherwise(options.damaged)?)
        .with_otherwise(Outcome::Unopened, otherwise(options.unopened)?))
}

/// A restorer for one stream; NULL options restore nothing.
///
/// Gives a new restorer, to be freed with `scrubjay_restorer_free`. Keys and vault may be freed before it.
/// Errors: UNKNOWN_NUMBER, KEY_LENGTH, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_restorer_new(
    options: *const scrubjay_restore_options,
    restorer: *mut *mut scrubjay_restorer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, made) = unsafe { (slot(restorer, "restorer")?, self::restorer(options)?) };
        give(out, scrubjay_restorer(Mutex::new(made)));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Takes the next chunk of the stream, of any length and cut anywhere, and gives what is certain. `tokens`
/// gets what looked like tokens, and may be NULL. The buffer is wiped when it is next emptied or freed.
///
/// Errors: POISONED, FINISHED, IN_USE; UNKNOWN_TOKEN, NOT_A_TOKEN or AUTH_FAILED for what is not restored,
/// if the options ask for an error; NULL, LENGTH, OVERLAP.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_restorer_push(
    restorer: *mut scrubjay_restorer,
    chunk: *const c_char,
    len: usize,
    out: *mut scrubjay_buffer,
    tokens: *mut scrubjay_tokens,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (restorer, chunk, out, tokens) = unsafe {
            (
                get(restorer, "restorer")?,
                bytes(chunk, len, "chunk")?,
                slot(out, "out")?,
                tokens.as_mut(),
            )
        };
        let mut outputs = Outputs::new(Some(out), None, chunk)?.restoring(tokens);
        let mut restorer = lock(&restorer.0)?;
        outputs.run(|sink| Ok(restorer.push(chunk, sink)?))
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Ends the stream: gives the rest, and the counts unless `report` is NULL. Errors as
/// `scrubjay_restorer_push`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_restorer_finish(
    restorer: *mut scrubjay_restorer,
    out: *mut scrubjay_buffer,
    tokens: *mut scrubjay_tokens,
    report: *mut scrubjay_restore_report,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (restorer, out, tokens, report) = unsafe {
            (
                get(restorer, "restorer")?,
                slot(out, "out")?,
                tokens.as_mut(),
                report.as_mut(),
            )
        };
        let mut outputs = Outputs::new(Some(out), None, &[])?.restoring(tokens);
        let mut restorer = lock(&restorer.0)?;
        let counts = outputs.run(|sink| Ok(restorer.finish(sink)?))?;
        if let Some(report) = report {
            *report = counts.into();
        }
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Gives the restorer up, for example because its input failed: it gives nothing more. Errors: NULL, IN_USE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_restorer_poison(
    restorer: *mut scrubjay_restorer,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: NULL or a living restorer, as the header asks.
        let restorer = unsafe { get(restorer, "restorer")? };
        lock(&restorer.0)?.poison();
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Bytes taken but not yet given; 0 for NULL, and for a restorer that is in use or has panicked.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_restorer_held(restorer: *const scrubjay_restorer) -> usize {
    plain(0, || {
        // SAFETY: NULL or a living restorer, as the header asks.
        let restorer = unsafe { restorer.as_ref() };
        let restorer = restorer.and_then(|restorer| lock(&restorer.0).ok());
        restorer.map_or(0, |restorer| restorer.held())
    })
}

/// Frees a restorer, finished or not; NULL is fine. What it held back is gone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_restorer_free(restorer: *mut scrubjay_restorer) {
    // SAFETY: NULL or a restorer that was not freed before, as the header asks.
    unsafe { free(restorer) }
}
