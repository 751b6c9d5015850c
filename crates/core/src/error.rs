//! Errors. None of them holds an input value, a key or a token.

use alloc::string::String;
use core::fmt;

/// What went wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The session failed or was poisoned before; it takes and gives nothing more.
    Poisoned,
    /// The session is finished.
    Finished,
    /// The policy cannot be used.
    Policy(PolicyError),
}

/// What is wrong with a policy, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PolicyError {
    /// The file as the caller named it, empty where there is none.
    pub file: String,
    /// The line, counted from 1; 0 where it is not known.
    pub line: usize,
    /// What is wrong. It may name keys and entities of the policy, never values to be found.
    pub message: String,
}

impl PolicyError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            file: String::new(),
            line: 0,
            message: message.into(),
        }
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.file.as_str(), self.line) {
            ("", 0) => {}
            ("", line) => write!(f, "line {line}: ")?,
            (file, 0) => write!(f, "{file}: ")?,
            (file, line) => write!(f, "{file}:{line}: ")?,
        }
        f.write_str(&self.message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Poisoned => f.write_str("the session failed earlier and is poisoned"),
            Self::Finished => f.write_str("the session is finished"),
            Self::Policy(error) => write!(f, "policy: {error}"),
        }
    }
}

impl core::error::Error for Error {}
impl core::error::Error for PolicyError {}

impl From<PolicyError> for Error {
    fn from(error: PolicyError) -> Self {
        Self::Policy(error)
    }
}
