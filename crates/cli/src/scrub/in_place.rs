//! `scrub --in-place`: a file is replaced whole, or stays as it is.

use std::collections::HashSet;
use std::fs::{self, File, Metadata};
use std::path::{Path, PathBuf};

use super::Done;
use crate::draft::Draft;
use crate::input::{Source, shown};
use crate::outcome::Failure;
use crate::scrubbing::Scrubbing;
use crate::stream::{self, Broken};

/// The real files behind `sources`, each once.
pub(super) fn targets(
    sources: Vec<Source>,
    mut fail: impl FnMut(String),
) -> Result<Vec<PathBuf>, Failure> {
    let mut seen = HashSet::new();
    let mut targets = Vec::new();
    for source in sources {
        let Source::File { path, .. } = source else {
            return Err(Failure::Usage(
                "standard input cannot be replaced; --in-place takes files".to_owned(),
            ));
        };
        match fs::canonicalize(&path) {
            Ok(target) if seen.insert(target.clone()) => targets.push(target),
            Ok(_) => {}
            Err(error) => fail(format!("{}: {error}", shown(&path))),
        }
    }
    Ok(targets)
}

/// Replaces one file by its scrubbed contents. A file in which nothing changes is not touched.
pub(super) fn replace(
    scrubbing: &Scrubbing,
    target: &Path,
    progress: impl Fn(usize),
) -> Result<Done, Failure> {
    let name = shown(target);
    let reading = |error| Broken::Read(error).failure(&name, &name);
    let writing = |error| {
        let output = format!("{name}: cannot be replaced");
        Broken::Write(error).failure(&name, &output)
    };
    let refuse = |why: &str| Failure::Io(format!("{name}: {why}"));
    if !fs::metadata(target).map_err(reading)?.is_file() {
        return Err(refuse("is not a regular file"));
    }
    let mut input = File::open(target).map_err(reading)?;
    let before = input.metadata().map_err(reading)?;
    // Nobody else may read it before it is done: what is scrubbed out may not be all there is to hide.
    let mut draft = Draft::new(target, 0o600).map_err(writing)?;
    let report =
        stream::scrub(scrubbing, &mut input, &mut draft, progress).map_err(
            |broken| match broken {
                Broken::Write(error) => writing(error),
                broken => broken.failure(&name, &name),
            },
        )?;
    let mut warning = None;
    if report.lines().any(|line| line.action != "keep") {
        draft.like(&before).map_err(writing)?;
        let now = fs::metadata(target).map_err(reading)?;
        if stamp(&now) != stamp(&before) {
            return Err(refuse("changed while it was read; it is left as it is"));
        }
        scrubbing.save().map_err(writing)?;
        draft.keep().map_err(writing)?;
        warning = other_names(&before).map(|count| {
            let links = match count {
                1 => "hard link keeps",
                _ => "hard links keep",
            };
            format!("{name}: scrubbed, but {count} more {links} the old contents")
        });
    }
    Ok(Done { report, warning })
}

/// What changes if somebody writes to the file.
fn stamp(meta: &Metadata) -> (u64, Option<std::time::SystemTime>, u64) {
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(meta);
    #[cfg(not(unix))]
    let number = 0;
    (meta.len(), meta.modified().ok(), number)
}

#[cfg(unix)]
fn other_names(meta: &Metadata) -> Option<u64> {
    let names = std::os::unix::fs::MetadataExt::nlink(meta);
    names.checked_sub(1).filter(|others| *others > 0)
}

#[cfg(not(unix))]
fn other_names(_: &Metadata) -> Option<u64> {
    None
}
