//! The built-in entities.

use core::ffi::c_char;

use scrubjay::{Detector, Entity, EntityInfo};

use crate::guard::{guard, plain};
use crate::raw::{scrubjay_str, slot, utf8};
use crate::status::{Failure, SCRUBJAY_UNKNOWN_NUMBER, scrubjay_error, scrubjay_status};

/// What the catalog says of a built-in entity. All texts are static.
#[repr(C)]
pub struct scrubjay_entity_info {
    /// The permanent number.
    pub entity: u32,
    /// 1 if it is looked for by default.
    pub on: u32,
    /// The permanent name.
    pub name: scrubjay_str,
    /// What it is.
    pub title: scrubjay_str,
    /// ISO 3166 alpha-2 code of the country, or empty.
    pub country: scrubjay_str,
    /// The authority or standard that defines it.
    pub source: scrubjay_str,
    /// What is checked; empty where there is nothing to check.
    pub check: scrubjay_str,
    /// How many words near a value speak for it; see `scrubjay_catalog_word`.
    pub words: usize,
    /// How many values there are that are safe to print; see `scrubjay_catalog_example`.
    pub examples: usize,
}

/// A name for every number, so that a number of a later version is refused and does not become another.
pub(crate) fn entity(number: u32) -> Result<Entity, Failure> {
    u16::try_from(number)
        .map(Entity::from_number)
        .map_err(|_| Failure::new(SCRUBJAY_UNKNOWN_NUMBER, "there is no entity of this number"))
}

/// Any of the caller's indices that is too large.
fn entry(index: usize) -> Result<EntityInfo, Failure> {
    Detector::catalog().nth(index).ok_or_else(beyond)
}

fn beyond() -> Failure {
    Failure::new(SCRUBJAY_UNKNOWN_NUMBER, "the index is too large")
}

/// How many entities the library knows. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn scrubjay_catalog_len() -> usize {
    plain(0, || Detector::catalog().count())
}

/// The entity at `index`, from 0, by rising number. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_catalog_get(
    index: usize,
    info: *mut scrubjay_entity_info,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { slot(info, "info")? };
        let entry = entry(index)?;
        *out = scrubjay_entity_info {
            entity: u32::from(entry.entity.number()),
            on: u32::from(entry.on),
            name: entry.name.into(),
            title: entry.title.into(),
            country: entry.country.into(),
            source: entry.source.into(),
            check: entry.check.into(),
            words: entry.words.len(),
            examples: entry.examples.len(),
        };
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A word near a value that speaks for the entity at `index`; `word` counts from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_catalog_word(
    index: usize,
    word: usize,
    text: *mut scrubjay_str,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { slot(text, "text")? };
        let word = entry(index)?.words.get(word).copied();
        *out = word.ok_or_else(beyond)?.into();
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A value of the entity at `index` that is safe to print; `example` counts from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_catalog_example(
    index: usize,
    example: usize,
    text: *mut scrubjay_str,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: NULL or writable, as the header asks.
        let out = unsafe { slot(text, "text")? };
        let example = entry(index)?.examples.get(example).copied();
        *out = example.ok_or_else(beyond)?.into();
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The name of a built-in entity; an empty text for a number that is not built in. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn scrubjay_entity_name(number: u32) -> scrubjay_str {
    plain("".into(), || {
        let entity = entity(number).ok();
        entity.and_then(Entity::name).unwrap_or("").into()
    })
}

/// The number of the built-in entity of this name; 0 if there is none. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_entity_number(name: *const c_char, len: usize) -> u32 {
    plain(0, || {
        // SAFETY: NULL or `len` readable bytes, as the header asks.
        let name = unsafe { utf8(name, len, "name") };
        let entity = name.ok().and_then(Entity::from_name);
        entity.map_or(0, |entity| u32::from(entity.number()))
    })
}
