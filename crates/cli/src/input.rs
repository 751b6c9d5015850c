//! What the files on the command line come to: standard input, files, and what directories hold.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::args::Files;
use crate::console::Console;
use crate::outcome::Failure;

/// One thing to read.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// Standard input.
    Stdin,
    /// A file, and its path below the argument that named it.
    File { path: PathBuf, below: PathBuf },
}

impl Source {
    /// How it is called in output and in errors.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "stdin".to_owned(),
            Self::File { path, .. } => shown(path),
        }
    }

    /// Opens it.
    pub(crate) fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(match self {
            Self::Stdin => Box::new(io::stdin()),
            Self::File { path, .. } => Box::new(File::open(path)?),
        })
    }

    /// Whether it is the very file that standard output goes to: reading it would never end.
    #[cfg(unix)]
    fn is_stdout(&self) -> bool {
        use std::os::fd::AsFd;
        use std::os::unix::fs::MetadataExt;
        let Self::File { path, .. } = self else {
            return false;
        };
        let out = io::stdout().as_fd().try_clone_to_owned().map(File::from);
        match (out.and_then(|out| out.metadata()), fs::metadata(path)) {
            (Ok(out), Ok(meta)) => {
                meta.is_file() && (out.dev(), out.ino()) == (meta.dev(), meta.ino())
            }
            _ => false,
        }
    }

    #[cfg(not(unix))]
    fn is_stdout(&self) -> bool {
        false
    }

    fn file(path: PathBuf, below: PathBuf) -> Self {
        Self::File { path, below }
    }
}

/// A path as text that is safe to print.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy()
        .chars()
        .map(|c| match c {
            c if c.is_control() => char::REPLACEMENT_CHARACTER,
            c => c,
        })
        .collect()
}

/// The size of all files together, as far as it is known.
pub(crate) fn size(sources: &[Source]) -> u64 {
    let length = |source: &Source| match source {
        Source::Stdin => 0,
        Source::File { path, .. } => fs::metadata(path).map_or(0, |meta| meta.len()),
    };
    sources.iter().map(length).sum()
}

/// All that `files` stand for, in order, each file once; and whether all could be found. What could not is
/// reported. `leave_out` is a directory not to be walked into.
pub(crate) fn sources(
    files: &Files,
    leave_out: Option<&Path>,
    console: &Console,
) -> (Vec<Source>, bool) {
    if files.files.is_empty() {
        return (vec![Source::Stdin], true);
    }
    let mut sources = Vec::new();
    let mut complete = true;
    let mut fail = |name: &str, error: &dyn std::fmt::Display| {
        console.complain(&format!("{name}: {error}"));
        complete = false;
    };
    let mut links = Vec::new();
    for path in &files.files {
        if path.as_os_str() == "-" {
            sources.push(Source::Stdin);
            continue;
        }
        match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => {
                let mut found = walk(path, files, leave_out, &mut sources, &mut fail);
                links.append(&mut found);
            }
            Ok(_) => {
                let name = path.file_name().map_or_else(PathBuf::new, PathBuf::from);
                match Source::file(path.clone(), name) {
                    source if source.is_stdout() => fail(&source.name(), &"is the output as well"),
                    source => sources.push(source),
                }
            }
            Err(error) => fail(&shown(path), &error),
        }
    }
    if let Some(first) = links.first().filter(|_| !console.quiet) {
        let others = match links.len() {
            1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        console.complain(&format!(
            "{}{others}: not followed, for links in directories are left out",
            shown(first)
        ));
    }
    let mut seen = HashSet::new();
    sources.retain(|source| match source {
        Source::Stdin => seen.insert(PathBuf::from("-")),
        Source::File { path, .. } => seen.insert(path.clone()),
    });
    (sources, complete)
}

/// Refuses directories where files go into one stream, in which one cannot tell where one ends.
pub(crate) fn refuse_directories(files: &[PathBuf], instead: &str) -> Result<(), Failure> {
    match files.iter().find(|path| path.is_dir()) {
        Some(directory) => Err(Failure::Usage(format!(
            "{}: is a directory; {instead}",
            shown(directory)
        ))),
        None => Ok(()),
    }
}

/// The regular files in `root`, by name, but for the one that the output goes to. Gives the symbolic links in it,
/// which are not followed: they may lead out of it, or round in circles.
fn walk(
    root: &Path,
    files: &Files,
    leave_out: Option<&Path>,
    sources: &mut Vec<Source>,
    fail: &mut impl FnMut(&str, &dyn std::fmt::Display),
) -> Vec<PathBuf> {
    let mut links = Vec::new();
    let leave_out = leave_out.map(Path::to_path_buf);
    let walker = WalkBuilder::new(root)
        .standard_filters(!files.no_ignore)
        .hidden(!files.hidden)
        // A .gitignore says what is not worth reading, with or without a repository around it.
        .require_git(false)
        .sort_by_file_name(Ord::cmp)
        .filter_entry(move |entry| {
            let is_dir = entry.file_type().is_some_and(|kind| kind.is_dir());
            !is_dir || leave_out.is_none() || fs::canonicalize(entry.path()).ok() != leave_out
        })
        .build();
    for entry in walker {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
                let source = Source::file(entry.path().to_path_buf(), below.into());
                if !source.is_stdout() {
                    sources.push(source);
                }
            }
            Ok(entry) if entry.depth() > 0 && entry.path_is_symlink() => {
                links.push(entry.path().to_path_buf());
            }
            Ok(_) => {}
            Err(error) => fail(&shown(root), &error),
        }
    }
    links
}
