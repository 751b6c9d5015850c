//! The loader of test vectors, `tests/vectors/<entity>/*.toml`.
//!
//! ```toml
//! entity = "US_SSN"
//!
//! [[positive]]
//! name = "in a sentence"
//! text = "My social security number is 078-05-1120."
//! find = ["078-05-1120"]
//!
//! [[negative]]
//! name = "area 666"
//! text = "SSN 666-12-3456"
//! why = "area 666 is never issued"
//! ```
//!
//! A text, and each text to find, may also be a list of parts, which are put together: so no file
//! holds what a scanner of repositories would take for a leaked secret.
//!
//! A case may also have `locale` and `entities` (lists of strings), and `bytes_hex` in place of
//! `text` for input that is not UTF-8. Any other key is refused, so that a misspelt one cannot
//! quietly turn a test off.

mod check;
mod raw;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// One file of vectors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VectorFile {
    /// Where it was read from.
    pub path: PathBuf,
    /// The entity that its cases are about.
    pub entity: String,
    /// The cases, positive ones first.
    pub cases: Vec<Case>,
}

/// One text and what must be found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// A name that no other case of the file has.
    pub name: String,
    /// The text to search.
    pub input: Vec<u8>,
    /// The exact texts to find for the file's entity, in order; none for a negative case.
    pub find: Vec<String>,
    /// Why nothing is to be found; empty for a positive case.
    pub why: String,
    /// The locales to search for; empty for the default.
    pub locale: Vec<String>,
    /// The entities to enable in place of the file's own.
    pub entities: Option<Vec<String>>,
}

impl Case {
    /// True where something must be found.
    pub fn is_positive(&self) -> bool {
        !self.find.is_empty()
    }
}

impl VectorFile {
    /// The cases in which something must be found.
    pub fn positive(&self) -> impl Iterator<Item = &Case> {
        self.cases.iter().filter(|case| case.is_positive())
    }

    /// The cases in which nothing may be found.
    pub fn negative(&self) -> impl Iterator<Item = &Case> {
        self.cases.iter().filter(|case| !case.is_positive())
    }
}

/// Why vectors could not be loaded, with the file's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VectorError {
    /// The file or folder at fault.
    pub path: PathBuf,
    /// What is wrong with it.
    pub reason: String,
}

impl VectorError {
    fn new(path: &Path, reason: impl fmt::Display) -> Self {
        Self {
            path: path.to_owned(),
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for VectorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for VectorError {}

/// Loads every `*.toml` below a folder, in the order of their paths.
///
/// # Errors
///
/// Where a file cannot be read or is not as it should be, or where there is none at all.
pub fn load_all(dir: impl AsRef<Path>) -> Result<Vec<VectorFile>, VectorError> {
    let dir = dir.as_ref();
    let mut paths = Vec::new();
    collect(dir, &mut paths)?;
    if paths.is_empty() {
        return Err(VectorError::new(dir, "no vectors (*.toml) here"));
    }
    paths.sort();
    paths.iter().map(load).collect()
}

/// Loads one file.
///
/// # Errors
///
/// Where it cannot be read or is not as it should be.
pub fn load(path: impl AsRef<Path>) -> Result<VectorFile, VectorError> {
    let path = path.as_ref();
    let text = fs::read_to_string(path).map_err(|e| VectorError::new(path, e))?;
    parse(path, &text)
}

/// Reads vectors from a text; the path is only for messages.
///
/// # Errors
///
/// Where the text is not as it should be.
pub fn parse(path: impl AsRef<Path>, text: &str) -> Result<VectorFile, VectorError> {
    let path = path.as_ref();
    let file: raw::File = toml::from_str(text).map_err(|e| VectorError::new(path, e))?;
    check::file(path, file).map_err(|reason| VectorError::new(path, reason))
}

fn collect(dir: &Path, paths: &mut Vec<PathBuf>) -> Result<(), VectorError> {
    for entry in fs::read_dir(dir).map_err(|e| VectorError::new(dir, e))? {
        let path = entry.map_err(|e| VectorError::new(dir, e))?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|end| end == "toml") {
            paths.push(path);
        }
    }
    Ok(())
}
