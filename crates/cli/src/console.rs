//! What people see while it runs: complaints and a progress bar, both on standard error.

use std::io::{IsTerminal, Write};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::outcome::Failure;

/// Shorter work shows no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// Prints to standard output, in colour only where that is wanted.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(Failure::stdout)
}

/// Standard error.
pub(crate) struct Console {
    /// Whether the user wants to hear nothing but complaints.
    pub(crate) quiet: bool,
    shows: bool,
    started: Instant,
    total: OnceLock<u64>,
    bar: OnceLock<ProgressBar>,
}

impl Console {
    /// A console; `quiet` is without progress bar and summary.
    pub(crate) fn new(quiet: bool) -> Self {
        Self {
            quiet,
            shows: !quiet && std::io::stderr().is_terminal(),
            started: Instant::now(),
            total: OnceLock::new(),
            bar: OnceLock::new(),
        }
    }

    /// Says how many bytes there are to do. Without it no bar is shown, as where output goes to the same
    /// terminal.
    pub(crate) fn expect(&self, total: impl FnOnce() -> u64) {
        if self.shows {
            let _ = self.total.set(total());
        }
    }

    /// Says that `bytes` more have been done.
    pub(crate) fn advance(&self, bytes: usize) {
        let Some(total) = self.total.get() else {
            return;
        };
        if let Some(bar) = self.bar.get() {
            bar.inc(bytes as u64);
        } else if self.started.elapsed() > PATIENCE {
            self.bar.get_or_init(|| bar(*total)).inc(bytes as u64);
        }
    }

    /// Removes the progress bar.
    pub(crate) fn clear(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }

    /// Prints one line of complaint.
    pub(crate) fn complain(&self, message: &str) {
        let print = || {
            // Nobody is left to tell if standard error is closed.
            let _ = writeln!(std::io::stderr().lock(), "scrubjay: {message}");
        };
        match self.bar.get() {
            Some(bar) => bar.suspend(print),
            None => print(),
        }
    }

    /// Says why the run ends, if there is anything to say.
    pub(crate) fn fail(&self, failure: &Failure) {
        let message = failure.to_string();
        if !message.is_empty() {
            self.complain(&message);
        }
    }

    /// Ends the program at once, without waiting for input that nobody needs any more.
    pub(crate) fn abandon(&self, failure: &Failure) -> ! {
        self.clear();
        self.fail(failure);
        std::process::exit(i32::from(failure.code()))
    }
}

fn bar(total: u64) -> ProgressBar {
    let (bar, template) = match total {
        0 => (
            ProgressBar::new_spinner(),
            "{spinner} {bytes} ({bytes_per_sec})",
        ),
        _ => (
            ProgressBar::new(total),
            "{wide_bar} {bytes} of {total_bytes} ({bytes_per_sec}, {eta} left)",
        ),
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
