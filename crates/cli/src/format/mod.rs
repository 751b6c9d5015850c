//! How findings are written: for people ([`pretty`], with [`excerpt`]), as [`json`] and as [`sarif`].

pub(crate) mod excerpt;
pub(crate) mod json;
pub(crate) mod pretty;
pub(crate) mod sarif;

use scrubjay::{Check, Context};

/// What stands between the items of a JSON array. Items are written with it in front, so that they can be
/// written apart and joined.
pub(crate) const BETWEEN: &str = ",\n";

/// The name of a check in machine-readable output.
pub(crate) const fn check(check: Check) -> &'static str {
    match check {
        Check::None => "none",
        Check::Structure => "structure",
        Check::Digits => "digits",
        _ => "other",
    }
}

/// The name of a context in machine-readable output.
pub(crate) const fn context(context: Context) -> &'static str {
    match context {
        Context::None => "none",
        Context::For => "for",
        Context::Against => "against",
        _ => "other",
    }
}
