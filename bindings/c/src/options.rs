//! What a session, a batch or a column works with.

use core::ffi::c_char;

use scrubjay::{Column, Error, Seed, Session, Unit, Vault};

use crate::raw::{array, bytes};
use crate::status::{Failure, SCRUBJAY_UNKNOWN_NUMBER};
use crate::vault::scrubjay_vault;

/// What offsets count: `SCRUBJAY_UNIT_*`.
pub type scrubjay_unit = u32;

/// Bytes.
pub const SCRUBJAY_UNIT_BYTE: scrubjay_unit = 0;
/// UTF-16 code units, as Java, C# and JavaScript count.
pub const SCRUBJAY_UNIT_UTF16: scrubjay_unit = 1;
/// Unicode code points, as Python counts.
pub const SCRUBJAY_UNIT_CODE_POINT: scrubjay_unit = 2;

/// What a session, a batch or a column works with. Fill it with zeros first; all of it is optional, and
/// NULL in place of a pointer to it means all zeros. The library copies what it needs.
#[repr(C)]
pub struct scrubjay_options {
    /// Keeps values where the policy says "session-token".
    pub vault: *const scrubjay_vault,
    /// 32 bytes from a random number generator that nothing else uses, where the policy says
    /// "randomized-encrypt"; see `scrubjay_random`. It serves one call.
    pub seed: *const u8,
    /// 32, or 0 without a seed.
    pub seed_len: usize,
    /// Whose dates are shifted where the policy says "date-shift", such as a patient's number.
    pub subject: *const c_char,
    /// How many bytes.
    pub subject_len: usize,
    /// What the offsets of findings count.
    pub unit: scrubjay_unit,
    /// Zero.
    pub reserved: u32,
}

pub(crate) fn unit(number: scrubjay_unit) -> Result<Unit, Failure> {
    match number {
        SCRUBJAY_UNIT_BYTE => Ok(Unit::Byte),
        SCRUBJAY_UNIT_UTF16 => Ok(Unit::Utf16),
        SCRUBJAY_UNIT_CODE_POINT => Ok(Unit::CodePoint),
        _ => Err(Failure::new(
            SCRUBJAY_UNKNOWN_NUMBER,
            "there is no unit of this number",
        )),
    }
}

/// What is kept for later versions. Anything else in it is a struct that no one filled with zeros, or of a later
/// version, whose wish this one does not know.
pub(crate) fn zero(reserved: u32) -> Result<(), Failure> {
    match reserved {
        0 => Ok(()),
        _ => Err(Failure::new(
            SCRUBJAY_UNKNOWN_NUMBER,
            "`reserved` is not zero; fill the struct with zeros first",
        )),
    }
}

/// A seed of exactly 32 bytes.
///
/// # Safety
/// NULL or `len` readable bytes.
pub(crate) unsafe fn seed(data: *const u8, len: usize) -> Result<Seed, Failure> {
    // SAFETY: as this function asks.
    let bytes = unsafe { array(data, len, "seed")? };
    let bytes = <[u8; 32]>::try_from(bytes).map_err(|_| Error::KeyLength)?;
    Ok(Seed::new(bytes))
}

/// The options in the library's own terms.
#[derive(Default)]
pub(crate) struct With<'a> {
    pub(crate) unit: Unit,
    vault: Option<&'a Vault>,
    seed: Option<Seed>,
    subject: &'a [u8],
}

impl<'a> With<'a> {
    /// Reads the caller's options.
    ///
    /// # Safety
    /// NULL or options whose pointers are as the header asks.
    pub(crate) unsafe fn read(options: *const scrubjay_options) -> Result<Self, Failure> {
        // SAFETY: as this function asks.
        let Some(options) = (unsafe { options.as_ref() }) else {
            return Ok(Self::default());
        };
        zero(options.reserved)?;
        // SAFETY: as this function asks.
        unsafe {
            Ok(Self {
                unit: unit(options.unit)?,
                vault: options.vault.as_ref().map(|vault| &vault.0),
                seed: if options.seed.is_null() {
                    None
                } else {
                    Some(seed(options.seed, options.seed_len)?)
                },
                subject: bytes(options.subject, options.subject_len, "subject")?,
            })
        }
    }

    pub(crate) fn session(&self, mut session: Session) -> Session {
        if let Some(vault) = self.vault {
            session = session.with_vault(vault);
        }
        if let Some(seed) = &self.seed {
            session = session.with_seed(seed);
        }
        if !self.subject.is_empty() {
            session = session.with_subject(self.subject);
        }
        session
    }

    pub(crate) fn column(&self, mut column: Column) -> Column {
        if let Some(vault) = self.vault {
            column = column.with_vault(vault);
        }
        if let Some(seed) = &self.seed {
            column = column.with_seed(seed);
        }
        if !self.subject.is_empty() {
            column = column.with_subject(self.subject);
        }
        column
    }
}
