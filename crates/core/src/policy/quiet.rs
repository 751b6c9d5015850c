//! What a policy may hold that is itself sensitive: lists of values, and patterns.

use core::fmt;

#[cfg(any(test, feature = "schema"))]
use serde::{Deserialize, Serialize};

/// A value that debug output does not show.
#[derive(Clone, Default, PartialEq, Eq)]
#[cfg_attr(any(test, feature = "schema"), derive(Serialize, Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(any(test, feature = "schema"), serde(transparent))]
pub(crate) struct Quiet<T>(pub(crate) T);

impl<T> fmt::Debug for Quiet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl<T> core::ops::Deref for Quiet<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
