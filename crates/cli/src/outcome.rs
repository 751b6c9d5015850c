//! How a run ends: what went wrong, and the exit code.

use std::fmt;
use std::io;
use std::process::ExitCode;

/// What ends a run early.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line or the policy is wrong.
    Usage(String),
    /// Something could not be read or written. The text names it.
    Io(String),
    /// An input was bad and has been reported already.
    Reported,
    /// Nobody reads the output any more.
    Pipe,
}

impl Failure {
    /// What a failed write to `name` comes to.
    pub(crate) fn write(name: &str, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Pipe;
        }
        Self::Io(format!("{name}: {error}"))
    }

    /// What a failed write to standard output comes to.
    pub(crate) fn stdout(error: io::Error) -> Self {
        Self::write("standard output", &error)
    }

    /// The exit code; `--help` lists them.
    pub(crate) const fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Io(_) | Self::Reported => 3,
            // 128 + SIGPIPE, as the shell shows for other filters.
            Self::Pipe => 141,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Io(message) => f.write_str(message),
            Self::Reported | Self::Pipe => Ok(()),
        }
    }
}

impl From<scrubjay::PolicyError> for Failure {
    fn from(error: scrubjay::PolicyError) -> Self {
        Self::Usage(error.to_string())
    }
}

impl From<scrubjay::Error> for Failure {
    fn from(error: scrubjay::Error) -> Self {
        use scrubjay::Error;
        match error {
            Error::Policy(error) => error.into(),
            Error::KeysMissing => Self::Usage(format!("{error}; {}", crate::keyring::WAYS)),
            Error::VaultMissing => {
                Self::Usage("the policy needs a vault and there is none; give --vault".to_owned())
            }
            Error::UnknownKeyId
            | Error::KeyIdTaken
            | Error::NamespaceTooLong
            | Error::OneWay
            | Error::SmallDomain { .. } => Self::Usage(error.to_string()),
            other => Self::Io(other.to_string()),
        }
    }
}

/// What a run that went to its end came to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Outcome {
    /// Something was found, and that counts as a failure.
    pub(crate) findings: bool,
    /// Some input or output failed; it has been reported.
    pub(crate) failed: bool,
}

impl Outcome {
    /// The exit code. What was not looked at weighs more than what was found.
    pub(crate) fn code(self) -> ExitCode {
        ExitCode::from(match self {
            Self { failed: true, .. } => 3,
            Self { findings: true, .. } => 1,
            Self { .. } => 0,
        })
    }
}
