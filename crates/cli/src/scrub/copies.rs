//! Where `scrub --out` writes: each source's place below the directory, and never outside it.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::io;
use std::path::{Component, Path, PathBuf};

use super::Done;
use crate::draft::Draft;
use crate::input::{Source, shown};
use crate::outcome::Failure;
use crate::scrubbing::Scrubbing;
use crate::stream;

/// A file to read, and where its copy goes.
pub(super) struct Copy {
    from: PathBuf,
    /// Below the output directory; only plain names.
    to: PathBuf,
}

/// Makes the output directory and gives its real path.
pub(super) fn directory(out: &Path) -> Result<PathBuf, Failure> {
    if out.exists() && !out.is_dir() {
        return Err(Failure::Usage(format!(
            "{}: is not a directory",
            shown(out)
        )));
    }
    fs::create_dir_all(out)
        .and_then(|()| fs::canonicalize(out))
        .map_err(|error| Failure::Io(format!("{}: {error}", shown(out))))
}

/// Where each source goes. Refused, before anything is written, if two would go to one place or one over an
/// input.
pub(super) fn plan(out: &Path, sources: Vec<Source>) -> Result<Vec<Copy>, Failure> {
    let inputs: HashSet<PathBuf> = sources
        .iter()
        .filter_map(|source| match source {
            Source::Stdin => None,
            Source::File { path, .. } => fs::canonicalize(path).ok(),
        })
        .collect();
    let mut taken: HashMap<PathBuf, PathBuf> = HashMap::new();
    let mut copies = Vec::new();
    for source in sources {
        let Source::File { path, below } = source else {
            return Err(Failure::Usage(
                "standard input has no name to be written under; --out takes files".to_owned(),
            ));
        };
        let plain = |part: Component<'_>| matches!(part, Component::Normal(_));
        if !below.components().all(plain) || below.as_os_str().is_empty() {
            return Err(Failure::Usage(format!("{}: has no name", shown(&path))));
        }
        if fs::canonicalize(out.join(&below)).is_ok_and(|place| inputs.contains(&place)) {
            return Err(Failure::Usage(format!(
                "{}: its copy would overwrite an input; choose another directory, or --in-place",
                shown(&path)
            )));
        }
        if let Some(other) = taken.insert(below.clone(), path.clone()) {
            return Err(Failure::Usage(format!(
                "{} and {} would both be written to {}",
                shown(&other),
                shown(&path),
                shown(&out.join(&below))
            )));
        }
        copies.push(Copy {
            from: path,
            to: below,
        });
    }
    Ok(copies)
}

/// Makes the directories of `to` below `out` and gives the whole path. A link on the way is refused: it
/// could lead outside.
fn place(out: &Path, to: &Path) -> io::Result<PathBuf> {
    let mut path = out.to_path_buf();
    for part in to.parent().into_iter().flat_map(Path::components) {
        path.push(part);
        match fs::create_dir(&path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        if !fs::symlink_metadata(&path)?.is_dir() {
            return Err(io::Error::other(format!(
                "{} is not a directory, or a link to one; nothing is written through it",
                shown(&path)
            )));
        }
    }
    Ok(out.join(to))
}

/// Writes one copy.
pub(super) fn write(
    scrubbing: &Scrubbing,
    copy: &Copy,
    out: &Path,
    progress: impl Fn(usize),
) -> Result<Done, Failure> {
    let from = shown(&copy.from);
    let to = shown(&out.join(&copy.to));
    let reading = |error| stream::Broken::Read(error).failure(&from, &to);
    let writing = |error| stream::Broken::Write(error).failure(&from, &to);
    let mut input = File::open(&copy.from).map_err(reading)?;
    let meta = input.metadata().map_err(reading)?;
    let mut draft = place(out, &copy.to)
        .and_then(|path| Draft::new(&path, mode(&meta)))
        .map_err(writing)?;
    let report = stream::scrub(scrubbing, &mut input, &mut draft, progress)
        .map_err(|broken| broken.failure(&from, &to))?;
    scrubbing.save().map_err(writing)?;
    draft.keep().map_err(writing)?;
    Ok(Done {
        report,
        warning: None,
    })
}

#[cfg(unix)]
fn mode(meta: &fs::Metadata) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    if meta.is_file() {
        meta.permissions().mode()
    } else {
        0o666
    }
}

#[cfg(not(unix))]
fn mode(_: &fs::Metadata) -> u32 {
    0o666
}
