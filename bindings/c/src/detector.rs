//! What to look for.

use core::ffi::c_char;

use scrubjay::Detector;

use crate::catalog::entity;
use crate::findings::scrubjay_findings;
use crate::guard::{guard, plain};
use crate::options::{scrubjay_unit, unit};
use crate::policy::{or_default, scrubjay_policy};
use crate::raw::{array_mut, bytes, free, get, give, scrubjay_str, slot, utf8};
use crate::session::{Outputs, scrubjay_session};
use crate::status::{Failure, scrubjay_error, scrubjay_status};
use crate::tagger::scrubjay_tagger;

/// Knows what to look for.
///
/// Immutable; any number of threads may use it at once.
pub struct scrubjay_detector(pub(crate) Detector);

/// A detector for what `policy` names; NULL is the default policy.
///
/// Gives a new detector, to be freed with `scrubjay_detector_free`. It takes some work to make: make it
/// once. Errors: POLICY if a pattern is refused, NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_new(
    policy: *const scrubjay_policy,
    detector: *mut *mut scrubjay_detector,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (out, policy) = unsafe { (slot(detector, "detector")?, or_default(policy)) };
        give(out, scrubjay_detector(Detector::new(&policy)?));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A detector for the same, which also finds the names that `tagger` finds in running text: PERSON, LOCATION,
/// STREET_ADDRESS and, where the policy asks for it, ORGANIZATION, with a confidence of 84 at most.
///
/// Gives a new detector, to be freed with `scrubjay_detector_free`; the old one stays as it is, and both and the
/// tagger may be freed in any order. Errors: NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_with_tagger(
    detector: *const scrubjay_detector,
    tagger: *const scrubjay_tagger,
    tagging: *mut *mut scrubjay_detector,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (detector, tagger, out) = unsafe {
            (
                get(detector, "detector")?,
                get(tagger, "tagger")?,
                slot(tagging, "tagging")?,
            )
        };
        let made = detector.0.clone().with_tagger(&tagger.0);
        give(out, scrubjay_detector(made));
        Ok(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// Finds everything in a text; offsets count in `unit`.
///
/// Errors: NULL, LENGTH, UNKNOWN_NUMBER.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_detect(
    detector: *const scrubjay_detector,
    text: *const c_char,
    len: usize,
    unit: scrubjay_unit,
    findings: *mut scrubjay_findings,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (detector, text, out) = unsafe {
            (
                get(detector, "detector")?,
                bytes(text, len, "text")?,
                slot(findings, "findings")?,
            )
        };
        let mut outputs = Outputs::new(None, Some(out), text)?;
        let mut session = detector.0.session(crate::options::unit(unit)?);
        outputs.run(|sink| {
            session.push(text, sink)?;
            session.finish(sink)?;
            Ok(())
        })
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// A session that only detects: it gives findings and no bytes.
///
/// Gives a new session, to be freed with `scrubjay_session_free`. The detector may be freed before it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_session(
    detector: *const scrubjay_detector,
    unit: scrubjay_unit,
    session: *mut *mut scrubjay_session,
    err: *mut *mut scrubjay_error,
) -> scrubjay_status {
    let body = || {
        // SAFETY: the caller's pointers are as the header asks.
        let (detector, out) = unsafe { (get(detector, "detector")?, slot(session, "session")?) };
        give(
            out,
            scrubjay_session::new(detector.0.session(self::unit(unit)?)),
        );
        Ok::<(), Failure>(())
    };
    // SAFETY: `err` is NULL or writable, as the header asks.
    unsafe { guard(err, body) }
}

/// The name of an entity, also of one that the policy declared; empty for a number that is not known. It
/// lives as long as the detector.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_name(
    detector: *const scrubjay_detector,
    number: u32,
) -> scrubjay_str {
    plain("".into(), || {
        // SAFETY: NULL or a living detector, as the header asks.
        let detector = unsafe { detector.as_ref() };
        let name = detector.zip(entity(number).ok());
        name.map_or("", |(detector, entity)| detector.0.name(entity))
            .into()
    })
}

/// The number of an entity, also of one that the policy declared; 0 if there is none of this name.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_number(
    detector: *const scrubjay_detector,
    name: *const c_char,
    len: usize,
) -> u32 {
    plain(0, || {
        // SAFETY: the caller's pointers are as the header asks.
        let (detector, name) = unsafe { (detector.as_ref(), utf8(name, len, "name")) };
        let entity = detector.zip(name.ok());
        let entity = entity.and_then(|(detector, name)| detector.0.entity(name));
        entity.map_or(0, |entity| u32::from(entity.number()))
    })
}

/// How many built-in entities are looked for, and their numbers, rising: as many as there is `room` for.
/// `entities` may be NULL where `room` is 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_entities(
    detector: *const scrubjay_detector,
    entities: *mut u32,
    room: usize,
) -> usize {
    plain(0, || {
        // SAFETY: the caller's pointers are as the header asks.
        let (detector, out) = unsafe { (detector.as_ref(), array_mut(entities, room, "entities")) };
        let (Some(detector), Ok(out)) = (detector, out) else {
            return 0;
        };
        let all = detector.0.entities();
        out.iter_mut()
            .zip(all)
            .for_each(|(to, entity)| *to = entity.number().into());
        detector.0.entities().count()
    })
}

/// Frees a detector; NULL is fine. Its sessions live on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_detector_free(detector: *mut scrubjay_detector) {
    // SAFETY: NULL or a detector that was not freed before, as the header asks.
    unsafe { free(detector) }
}
