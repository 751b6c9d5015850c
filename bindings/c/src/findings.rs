//! What was found: plain arrays, never a value.

use core::ptr;

use scrubjay::{Check, Context, Finding, Outcome, TokenSpan};

use crate::guard::plain;
use crate::raw::{free, give, scrubjay_str};

/// One value found: what, where and how sure. This struct never changes.
///
/// `start` and `end` (exclusive) count in the unit that was asked for, from the start of the stream, or of
/// the row in a batch.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct scrubjay_finding {
    /// Where it starts.
    pub start: u64,
    /// Where it ends (exclusive).
    pub end: u64,
    /// What it is: a number of `scrubjay_entities.h`, or one of the policy's own from 32768 on.
    pub entity: u32,
    /// `SCRUBJAY_FINDING_*`.
    pub flags: u32,
    /// How sure, from 0 to 100.
    pub confidence: u32,
    /// Zero.
    pub reserved: u32,
}

/// Ranges or a registry confirmed the value.
pub const SCRUBJAY_FINDING_STRUCTURE: u32 = 1;
/// Check digits or a checksum confirmed the value.
pub const SCRUBJAY_FINDING_DIGITS: u32 = 2;
/// A word of the entity stands near.
pub const SCRUBJAY_FINDING_FOR: u32 = 4;
/// A word such as "order" or "version" stands nearer.
pub const SCRUBJAY_FINDING_AGAINST: u32 = 8;
/// A further piece of a value that is longer than 16 KiB.
pub const SCRUBJAY_FINDING_CONTINUED: u32 = 16;

impl From<&Finding> for scrubjay_finding {
    fn from(finding: &Finding) -> Self {
        let check = match finding.why.check {
            Check::Structure => SCRUBJAY_FINDING_STRUCTURE,
            Check::Digits => SCRUBJAY_FINDING_DIGITS,
            _ => 0,
        };
        let context = match finding.why.context {
            Context::For => SCRUBJAY_FINDING_FOR,
            Context::Against => SCRUBJAY_FINDING_AGAINST,
            _ => 0,
        };
        let continued = if finding.continued {
            SCRUBJAY_FINDING_CONTINUED
        } else {
            0
        };
        Self {
            start: finding.start,
            end: finding.end,
            entity: u32::from(finding.entity.number()),
            flags: check | context | continued,
            confidence: u32::from(finding.confidence),
            reserved: 0,
        }
    }
}

/// A list of findings that the library fills: use one again and again.
///
/// A call that writes into it empties it first, and leaves it empty if it fails; a call whose arguments
/// are refused (100 to 105) may leave it as it was. Its pointers are good until the next call with that
/// list. One thread at a time.
#[derive(Default)]
pub struct scrubjay_findings {
    list: Vec<scrubjay_finding>,
    rules: Vec<scrubjay_str>,
}

impl scrubjay_findings {
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.rules.clear();
    }

    pub(crate) fn push(&mut self, finding: &Finding) {
        self.list.push(finding.into());
        self.rules.push(finding.why.rule.into());
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }
}

/// Makes an empty list, to be freed with `scrubjay_findings_free`. Never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn scrubjay_findings_new() -> *mut scrubjay_findings {
    plain(ptr::null_mut(), || {
        let mut findings = ptr::null_mut();
        give(&mut findings, scrubjay_findings::default());
        findings
    })
}

/// The findings, in order of `start`, without overlap.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_findings_data(
    findings: *const scrubjay_findings,
) -> *const scrubjay_finding {
    plain(ptr::null(), || {
        // SAFETY: NULL or a living list, as the header asks.
        unsafe { findings.as_ref() }.map_or(ptr::null(), |findings| findings.list.as_ptr())
    })
}

/// The names of the rules that found them, such as "4-4-4-4", in the same order; static texts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_findings_rules(
    findings: *const scrubjay_findings,
) -> *const scrubjay_str {
    plain(ptr::null(), || {
        // SAFETY: NULL or a living list, as the header asks.
        unsafe { findings.as_ref() }.map_or(ptr::null(), |findings| findings.rules.as_ptr())
    })
}

/// How many there are; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_findings_len(findings: *const scrubjay_findings) -> usize {
    plain(0, || {
        // SAFETY: NULL or a living list, as the header asks.
        unsafe { findings.as_ref() }.map_or(0, |findings| findings.len())
    })
}

/// Frees a list; NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_findings_free(findings: *mut scrubjay_findings) {
    // SAFETY: NULL or a list that was not freed before, as the header asks.
    unsafe { free(findings) }
}

/// One thing that looked like a token: where, and what became of it. This struct never changes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct scrubjay_token {
    /// Where it starts in the input, in bytes.
    pub start: u64,
    /// Where it ends (exclusive).
    pub end: u64,
    /// `SCRUBJAY_TOKEN_*`.
    pub outcome: u32,
    /// The entity of a token that was restored, 0 if it is not a built-in one.
    pub entity: u32,
}

/// Its value took its place.
pub const SCRUBJAY_TOKEN_RESTORED: u32 = 0;
/// It is well formed, but of another key ring or vault, or its value was dropped.
pub const SCRUBJAY_TOKEN_UNKNOWN: u32 = 1;
/// It was a token once, and something broke off or was altered.
pub const SCRUBJAY_TOKEN_DAMAGED: u32 = 2;
/// It is sealed, its key is in the ring, and it does not open.
pub const SCRUBJAY_TOKEN_UNOPENED: u32 = 3;

impl From<&TokenSpan> for scrubjay_token {
    fn from(token: &TokenSpan) -> Self {
        Self {
            start: token.start,
            end: token.end,
            outcome: match token.outcome {
                Outcome::Restored => SCRUBJAY_TOKEN_RESTORED,
                Outcome::Damaged => SCRUBJAY_TOKEN_DAMAGED,
                Outcome::Unopened => SCRUBJAY_TOKEN_UNOPENED,
                _ => SCRUBJAY_TOKEN_UNKNOWN,
            },
            entity: token.entity.map_or(0, |entity| u32::from(entity.number())),
        }
    }
}

/// A list of tokens that a restorer fills, as `scrubjay_findings`.
#[derive(Default)]
pub struct scrubjay_tokens {
    pub(crate) list: Vec<scrubjay_token>,
}

/// Makes an empty list, to be freed with `scrubjay_tokens_free`. Never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn scrubjay_tokens_new() -> *mut scrubjay_tokens {
    plain(ptr::null_mut(), || {
        let mut tokens = ptr::null_mut();
        give(&mut tokens, scrubjay_tokens::default());
        tokens
    })
}

/// The tokens, in order.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_tokens_data(
    tokens: *const scrubjay_tokens,
) -> *const scrubjay_token {
    plain(ptr::null(), || {
        // SAFETY: NULL or a living list, as the header asks.
        unsafe { tokens.as_ref() }.map_or(ptr::null(), |tokens| tokens.list.as_ptr())
    })
}

/// How many there are; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_tokens_len(tokens: *const scrubjay_tokens) -> usize {
    plain(0, || {
        // SAFETY: NULL or a living list, as the header asks.
        unsafe { tokens.as_ref() }.map_or(0, |tokens| tokens.list.len())
    })
}

/// Frees a list; NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn scrubjay_tokens_free(tokens: *mut scrubjay_tokens) {
    // SAFETY: NULL or a list that was not freed before, as the header asks.
    unsafe { free(tokens) }
}
