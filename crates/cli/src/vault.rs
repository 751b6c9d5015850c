//! The vault's file: locked and saved by the one run that writes it, read by any number.
//!
//! It is replaced whole, and always before a placeholder goes out that only the new one has: whoever reads
//! a placeholder finds its value in the file, and no crash leaves one behind without a value.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use scrubjay::{Keys, Limits, Seed, Vault};

use crate::draft::Draft;
use crate::input::shown;
use crate::outcome::Failure;

/// A vault that this run writes.
pub(crate) struct VaultFile {
    vault: Vault,
    keys: Keys,
    path: PathBuf,
    saved: Mutex<Saved>,
}

/// What the file holds.
struct Saved {
    changes: u64,
    /// Open, for the lock lives as long.
    _file: File,
}

impl VaultFile {
    /// Opens the vault, or makes an empty one, and locks it.
    pub(crate) fn open(path: &Path, keys: &Keys) -> Result<Self, Failure> {
        let refuse = |error: io::Error| Failure::Usage(format!("{}: {error}", shown(path)));
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        let (vault, file) = match locked(&path).map_err(refuse)? {
            Some(file) => (read(&path, keys)?, file),
            None => {
                let vault = Vault::new(&Seed::random()?, Limits::default())?;
                let draft = draft(&path, &vault, keys)?;
                let file = draft.keep_new().map_err(refuse)?;
                (vault, file)
            }
        };
        Ok(Self {
            saved: Mutex::new(Saved {
                changes: vault.changes(),
                _file: file,
            }),
            vault,
            keys: keys.clone(),
            path,
        })
    }

    pub(crate) const fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Writes the vault to its file if it holds what the file does not.
    pub(crate) fn save(&self) -> io::Result<()> {
        let mut saved = self.saved.lock().unwrap_or_else(PoisonError::into_inner);
        let changes = self.vault.changes();
        if changes == saved.changes {
            return Ok(());
        }
        let failed = |error: &dyn std::fmt::Display| {
            io::Error::other(format!(
                "nothing is written, for the vault {} could not be: {error}",
                shown(&self.path)
            ))
        };
        let draft = draft(&self.path, &self.vault, &self.keys).map_err(|error| failed(&error))?;
        let file = draft.keep_open().map_err(|error| failed(&error))?;
        *saved = Saved {
            changes,
            _file: file,
        };
        Ok(())
    }
}

/// The vault on its way into the file, locked.
fn draft(path: &Path, vault: &Vault, keys: &Keys) -> Result<Draft, Failure> {
    use io::Write;
    let blob = vault.export(keys, &Seed::random()?)?;
    let write = || {
        let mut draft = Draft::new(path, 0o600)?;
        if let Ok(meta) = fs::metadata(path) {
            draft.like(&meta)?;
        }
        // Nobody else knows it yet; it never waits.
        draft.lock()?;
        draft.write_all(&blob)?;
        Ok(draft)
    };
    write().map_err(|error: io::Error| Failure::Io(format!("{}: {error}", shown(path))))
}

/// Opens and locks the file; `None` if there is none. Fails if another run has it.
fn locked(path: &Path) -> io::Result<Option<File>> {
    loop {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        if !file.metadata()?.is_file() {
            return Err(io::Error::other("is not a regular file"));
        }
        match lock(&file) {
            // It may have been replaced just before it was locked.
            Ok(()) if same(&file, path)? => return Ok(Some(file)),
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => {
                return Err(io::Error::other("another run is writing this vault"));
            }
            Err(fs::TryLockError::Error(error)) => return Err(error),
        }
    }
}

#[cfg(unix)]
fn lock(file: &File) -> Result<(), fs::TryLockError> {
    file.try_lock()
}

#[cfg(not(unix))]
fn lock(_: &File) -> Result<(), fs::TryLockError> {
    Ok(())
}

#[cfg(unix)]
fn same(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let (one, other) = (file.metadata()?, fs::metadata(path)?);
    Ok((one.dev(), one.ino()) == (other.dev(), other.ino()))
}

#[cfg(not(unix))]
fn same(_: &File, _: &Path) -> io::Result<bool> {
    Ok(true)
}

fn read(path: &Path, keys: &Keys) -> Result<Vault, Failure> {
    let refuse =
        |error: &dyn std::fmt::Display| Failure::Usage(format!("{}: {error}", shown(path)));
    let blob = fs::read(path).map_err(|error| refuse(&error))?;
    Vault::import(keys, &blob).map_err(|error| match error {
        scrubjay::Error::NotAToken => refuse(&"is not a vault"),
        scrubjay::Error::AuthFailed => {
            refuse(&"does not open: it is of another key or namespace, or was altered")
        }
        error => refuse(&error),
    })
}

/// A vault that this run only reads, as it is when the input comes: a run that writes it may stand at the
/// other end of the pipe.
pub(crate) struct VaultView {
    keys: Keys,
    path: PathBuf,
    seen: Option<Stamp>,
}

#[derive(PartialEq, Eq)]
struct Stamp(u64, Option<std::time::SystemTime>, u64);

impl VaultView {
    pub(crate) fn new(path: &Path, keys: &Keys) -> Self {
        Self {
            keys: keys.clone(),
            path: path.to_path_buf(),
            seen: None,
        }
    }

    /// The vault, if it is not the one that was given last.
    pub(crate) fn news(&mut self) -> Result<Option<Vault>, Failure> {
        let meta = fs::metadata(&self.path)
            .map_err(|error| Failure::Usage(format!("{}: {error}", shown(&self.path))))?;
        #[cfg(unix)]
        let number = std::os::unix::fs::MetadataExt::ino(&meta);
        #[cfg(not(unix))]
        let number = 0;
        let stamp = Some(Stamp(meta.len(), meta.modified().ok(), number));
        if stamp == self.seen {
            return Ok(None);
        }
        let vault = read(&self.path, &self.keys)?;
        self.seen = stamp;
        Ok(Some(vault))
    }
}
