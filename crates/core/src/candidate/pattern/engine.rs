//! A compiled pattern, whichever engine runs it.

use super::ast::Node;
use super::program::Program;
use super::vm::{self, Scratch};

/// A compiled pattern.
pub(crate) enum Engine {
    /// Our own.
    Small(Program),
    /// The regex crate's.
    #[cfg(feature = "regex")]
    Native(regex::bytes::Regex),
}

impl Engine {
    /// The faster engine that there is.
    pub(crate) fn new(node: &Node) -> Self {
        #[cfg(feature = "regex")]
        if let Some(regex) = native(node) {
            return Self::Native(regex);
        }
        Self::Small(Program::new(node))
    }

    /// The first match in `text` that starts in `from..limit`. Places see the whole text.
    pub(crate) fn find(
        &self,
        text: &[u8],
        from: usize,
        limit: usize,
        scratch: &mut Scratch,
    ) -> Option<(usize, usize)> {
        match self {
            Self::Small(program) => vm::find(program, text, from, limit, scratch),
            #[cfg(feature = "regex")]
            Self::Native(regex) => {
                if from >= limit || from > text.len() {
                    return None;
                }
                let found = regex.find_at(text, from)?;
                (found.start() < limit).then(|| (found.start(), found.end()))
            }
        }
    }
}

/// `None` if the regex crate refuses, which it does for no pattern that [`super::parse`] takes.
#[cfg(feature = "regex")]
pub(super) fn native(node: &Node) -> Option<regex::bytes::Regex> {
    regex::bytes::RegexBuilder::new(&super::print::print(node))
        .unicode(false)
        .multi_line(true)
        .crlf(true)
        .nest_limit(1024)
        .dfa_size_limit(512 * 1024)
        .build()
        .ok()
}
