//! A file that appears whole or not at all.

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// A file being written under another name in the same directory. Dropped, it is gone.
pub(crate) struct Draft {
    temporary: NamedTempFile,
    target: PathBuf,
}

impl Draft {
    /// A draft of `target` that nobody else may read: what is scrubbed out may not be all there is to hide.
    pub(crate) fn private(target: &Path) -> io::Result<Self> {
        Self::begin(target, Builder::new().prefix(".scrubjay-"))
    }

    /// A draft of `target` with the permissions that `mode` and the umask give.
    pub(crate) fn new(target: &Path, mode: u32) -> io::Result<Self> {
        let mut builder = Builder::new();
        builder.prefix(".scrubjay-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(mode & 0o777));
        }
        let _ = mode;
        Self::begin(target, &builder)
    }

    fn begin(target: &Path, builder: &Builder<'_, '_>) -> io::Result<Self> {
        let directory = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        Ok(Self {
            temporary: builder.tempfile_in(directory)?,
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

    /// Puts the draft in the place of its target, at once and durably.
    pub(crate) fn keep(self) -> io::Result<()> {
        self.temporary.as_file().sync_all()?;
        let directory = self.temporary.path().parent().map(Path::to_path_buf);
        self.temporary
            .persist(&self.target)
            .map_err(|error| error.error)?;
        if let Some(directory) = directory.filter(|_| cfg!(unix)) {
            // The file is whole either way; some file systems cannot do this.
            let _ = File::open(directory).and_then(|directory| directory.sync_all());
        }
        Ok(())
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.temporary.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.temporary.flush()
    }
}

/// Writes a whole file; to what is not a regular file, such as a pipe, directly.
pub(crate) fn write(target: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::metadata(target) {
        Ok(meta) if !meta.is_file() => {
            let mut file = File::options().write(true).open(target)?;
            file.write_all(bytes)
        }
        found => {
            let target = fs::canonicalize(target).unwrap_or_else(|_| target.to_path_buf());
            let mut draft = Draft::new(&target, 0o666)?;
            draft.write_all(bytes)?;
            if let Ok(meta) = found {
                draft.like(&meta)?;
            }
            draft.keep()
        }
    }
}
