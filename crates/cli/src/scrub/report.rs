//! `scrub --report`: where the counts go.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use scrubjay::Report;

use crate::console::Console;
use crate::draft::Output;
use crate::input::{Source, shown};
use crate::outcome::Failure;

/// A place for the report.
pub(super) enum ReportFile {
    Stderr,
    File { name: String, output: Output },
}

impl ReportFile {
    /// Makes sure, before anything is done, that the report can be written and overwrites no input.
    pub(super) fn begin(to: &Path, sources: &[Source]) -> Result<Self, Failure> {
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

    /// Writes it.
    pub(super) fn write(self, report: &Report, console: &Console) -> Result<(), Failure> {
        let text = report.to_json() + "\n";
        let (name, result) = match self {
            Self::Stderr => {
                console.clear();
                let result = io::stderr().lock().write_all(text.as_bytes());
                ("standard error".to_owned(), result)
            }
            Self::File { name, output } => (name, output.finish(text.as_bytes())),
        };
        result.map_err(|error| Failure::Io(format!("{name}: {error}")))
    }
}
