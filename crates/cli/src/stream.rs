//! One stream through the engine, in pieces of fixed size.

use std::io::{self, Read, Write};

use scrubjay::Report;

use crate::outcome::Failure;
use crate::scrubbing::Scrubbing;

/// How much is read at once.
pub(crate) const CHUNK: usize = 64 * 1024;

/// What broke a stream.
#[derive(Debug)]
pub(crate) enum Broken {
    /// It could not be read on.
    Read(io::Error),
    /// What came out could not be written.
    Write(io::Error),
    /// The engine refused.
    Engine(scrubjay::Error),
}

impl Broken {
    /// What it comes to for the stream from `input` to `output`.
    pub(crate) fn failure(self, input: &str, output: &str) -> Failure {
        match self {
            Self::Read(error) => Failure::Io(format!("{input}: {error}")),
            Self::Write(error) => Failure::write(output, &error),
            Self::Engine(error) => Failure::Io(format!("{input}: {error}")),
        }
    }
}

/// Scrubs `input` to `output` in constant memory. After an error nothing more is written.
pub(crate) fn scrub(
    scrubbing: &Scrubbing,
    input: &mut dyn Read,
    output: &mut dyn Write,
    progress: impl Fn(usize),
) -> Result<Report, Broken> {
    let mut session = scrubbing.session().map_err(Broken::Engine)?;
    let mut chunk = vec![0; CHUNK];
    let mut out = Vec::new();
    loop {
        let length = read(input, &mut chunk).map_err(Broken::Read)?;
        let report = match chunk.get(..length) {
            Some([]) | None => Some(session.finish(&mut out).map_err(Broken::Engine)?),
            Some(bytes) => {
                session.push(bytes, &mut out).map_err(Broken::Engine)?;
                None
            }
        };
        // Flushed at once: whoever follows a log wants its lines as they come.
        output
            .write_all(&out)
            .and_then(|()| output.flush())
            .map_err(Broken::Write)?;
        out.clear();
        progress(length);
        if let Some(report) = report {
            return Ok(report);
        }
    }
}

/// Reads what is there, at least one byte unless the input is at its end.
pub(crate) fn read(input: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
