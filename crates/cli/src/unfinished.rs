//! Files that are being written: they are removed if the program is interrupted.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

static FILES: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// While this lives, an interruption waits.
pub(crate) struct Undisturbed(MutexGuard<'static, BTreeSet<PathBuf>>);

/// Makes interruptions wait.
pub(crate) fn undisturbed() -> Undisturbed {
    watch();
    Undisturbed(FILES.lock().unwrap_or_else(PoisonError::into_inner))
}

/// A file that an interruption removes while this lives.
pub(crate) struct Unfinished(PathBuf);

impl Undisturbed {
    /// Says that `path` has been created and is not finished.
    pub(crate) fn begun(&mut self, path: &Path) -> Unfinished {
        self.0.insert(path.to_path_buf());
        Unfinished(path.to_path_buf())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        undisturbed().0.remove(&self.0);
    }
}

/// Waits for interruptions in a thread of its own. A hangup is left alone, as `nohup` wants it ignored.
#[cfg(unix)]
fn watch() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    static WATCHED: std::sync::Once = std::sync::Once::new();
    WATCHED.call_once(|| {
        // Where this cannot be had, files are still whole; a temporary one may stay.
        let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else {
            return;
        };
        std::thread::spawn(move || {
            if let Some(signal) = signals.forever().next() {
                // Held to the end: no file is created or put in place any more.
                let files = undisturbed();
                for file in files.0.iter() {
                    let _ = std::fs::remove_file(file);
                }
                let _ = emulate_default_handler(signal);
            }
        });
    });
}

#[cfg(not(unix))]
fn watch() {}
