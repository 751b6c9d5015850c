//! `--report`: where the counts go.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::console::Console;
use crate::draft::Output;
use crate::input::{Source, shown};
use crate::outcome::Failure;

/// A place for the report.
pub(crate) enum ReportFile {
    Stderr,
    File { name: String, output: Output },
}

impl ReportFile {
    /// Makes sure, before anything is done, that the report can be written and overwrites no input.
    pub(crate) fn begin(to: &Path, sources: &[Source]) -> Result<Self, Failure> {
        if to.as_os_str() == "-" {
            return Ok(Self::Stderr);
        }
        let name = shown(to);
        let is_input = |real| {
            sources.iter().any(|source| match source {
                Source::Stdin => false,
                Source::File { path, .. } => fs::canonicalize(path).is_ok_and(|path| path == real),
            })
        };
        if to.is_file() && fs::canonicalize(to).is_ok_and(is_input) {
            return Err(Failure::Usage(format!(
                "{name}: is an input; the report would overwrite it"
            )));
        }
        match Output::begin(to) {
            Ok(output) => Ok(Self::File { name, output }),
            Err(error) => Err(Failure::Io(format!("{name}: {error}"))),
        }
    }

    /// Writes a part of it.
    pub(crate) fn add(&mut self, text: &str, console: &Console) -> Result<(), Failure> {
        let (name, result) = match self {
            Self::Stderr => {
                console.clear();
                let result = io::stderr().lock().write_all(text.as_bytes());
                ("standard error", result)
            }
            Self::File { name, output } => (name.as_str(), output.write_all(text.as_bytes())),
        };
        result.map_err(|error| Failure::Io(format!("{name}: {error}")))
    }

    /// Writes the last part, and puts it in its place.
    pub(crate) fn end(mut self, text: &str, console: &Console) -> Result<(), Failure> {
        self.add(text, console)?;
        match self {
            Self::Stderr => Ok(()),
            Self::File { name, output } => output
                .keep()
                .map_err(|error| Failure::Io(format!("{name}: {error}"))),
        }
    }
}
