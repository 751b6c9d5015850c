//! A file that appears whole or not at all.

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile, PersistError};

use crate::unfinished::{Unfinished, undisturbed};

/// A file being written under another name in the same directory. Dropped, it is gone.
pub(crate) struct Draft {
    temporary: NamedTempFile,
    target: PathBuf,
    unfinished: Unfinished,
}

impl Draft {
    /// A draft of `target` with the permissions that `mode` and the umask give.
    pub(crate) fn new(target: &Path, mode: u32) -> io::Result<Self> {
        let directory = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode & 0o777);
        #[cfg(not(unix))]
        let _ = mode;
        let mut undisturbed = undisturbed();
        let temporary = Builder::new()
            .prefix(".scrubjay-")
            .make_in(directory, |path| options.open(path))?;
        Ok(Self {
            unfinished: undisturbed.begun(temporary.path()),
            temporary,
            target: target.to_path_buf(),
        })
    }

    /// Gives the draft the owner and permissions of the file it replaces.
    pub(crate) fn like(&self, meta: &Metadata) -> io::Result<()> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt, fchown};
            let now = self.temporary.as_file().metadata()?;
            if (now.uid(), now.gid()) != (meta.uid(), meta.gid()) {
                fchown(self.temporary.as_file(), Some(meta.uid()), Some(meta.gid()))?;
            }
        }
        // After the owner: changing that clears some permissions.
        self.temporary.as_file().set_permissions(meta.permissions())
    }

    /// Locks the file, from its first moment in its place. Elsewhere than on Unix, locks keep readers out too,
    /// and there is none.
    #[cfg(unix)]
    pub(crate) fn lock(&self) -> io::Result<()> {
        self.temporary.as_file().lock()
    }

    #[cfg(not(unix))]
    pub(crate) fn lock(&self) -> io::Result<()> {
        Ok(())
    }

    /// Puts the draft in the place of its target, at once and durably.
    pub(crate) fn keep(self) -> io::Result<()> {
        self.keep_open().map(drop)
    }

    /// The same; the file stays open, and locked if it was.
    pub(crate) fn keep_open(self) -> io::Result<File> {
        self.put(|temporary, target| temporary.persist(target))
    }

    /// The same, if there is nothing in the place yet.
    pub(crate) fn keep_new(self) -> io::Result<File> {
        self.put(|temporary, target| temporary.persist_noclobber(target))
    }

    fn put(
        self,
        persist: impl FnOnce(NamedTempFile, &Path) -> Result<File, PersistError>,
    ) -> io::Result<File> {
        self.temporary.as_file().sync_all()?;
        let directory = self.temporary.path().parent().map(Path::to_path_buf);
        let kept = {
            let _undisturbed = undisturbed();
            persist(self.temporary, &self.target)
        };
        drop(self.unfinished);
        let file = kept.map_err(|error| error.error)?;
        if let Some(directory) = directory.filter(|_| cfg!(unix)) {
            // The file is whole either way; some file systems cannot do this.
            let _ = File::open(directory).and_then(|directory| directory.sync_all());
        }
        Ok(file)
    }
}

/// To the file itself: the error of a temporary one names it, and nobody has called it so.
impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.temporary.as_file().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.temporary.as_file().flush()
    }
}

/// A file to be written at the end of the run, whose place is made sure of at its start. What is not a
/// regular file, such as a pipe, is written directly.
pub(crate) enum Output {
    Draft(Draft),
    Other(File),
}

impl Output {
    /// Makes sure that `target` can be written.
    pub(crate) fn begin(target: &Path) -> io::Result<Self> {
        let meta = fs::metadata(target).ok();
        if meta.as_ref().is_some_and(|meta| !meta.is_file()) {
            return File::options().write(true).open(target).map(Self::Other);
        }
        let target = fs::canonicalize(target).unwrap_or_else(|_| target.to_path_buf());
        let draft = Draft::new(&target, 0o666)?;
        meta.map_or(Ok(()), |meta| draft.like(&meta))?;
        Ok(Self::Draft(draft))
    }

    /// Puts what was written in its place.
    pub(crate) fn keep(self) -> io::Result<()> {
        match self {
            Self::Other(mut file) => file.flush(),
            Self::Draft(draft) => draft.keep(),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Other(file) => file.write(bytes),
            Self::Draft(draft) => draft.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Other(file) => file.flush(),
            Self::Draft(draft) => draft.flush(),
        }
    }
}
