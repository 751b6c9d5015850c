//! Data sets cut into batches of whole lines.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::Arc;

use crate::input::Source;
use crate::stream::read;

/// How much is read at once; a batch is what whole lines it holds.
const SIZE: usize = 256 * 1024;

/// Some lines of one source.
pub(super) struct Batch {
    /// What the source is called.
    pub(super) name: Arc<str>,
    /// The number of the first line, from 1.
    pub(super) first: u64,
    /// Whole lines. The last may lack its end.
    pub(super) lines: Vec<u8>,
}

/// Draws batches from sources, one after another. A source that fails gives an error in their place.
pub(super) struct Batches {
    sources: VecDeque<Source>,
    open: Option<Open>,
}

struct Open {
    name: Arc<str>,
    input: Box<dyn Read + Send>,
    line: u64,
    /// The start of a line whose end has not been read.
    rest: Vec<u8>,
}

impl Batches {
    pub(super) fn new(sources: Vec<Source>) -> Self {
        Self {
            sources: sources.into(),
            open: None,
        }
    }
}

impl Iterator for Batches {
    type Item = Result<Batch, String>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let open = match &mut self.open {
                Some(open) => open,
                none => {
                    let source = self.sources.pop_front()?;
                    let name = source.name();
                    match source.open() {
                        Ok(input) => none.insert(Open {
                            name: name.into(),
                            input,
                            line: 1,
                            rest: Vec::new(),
                        }),
                        Err(error) => return Some(Err(format!("{name}: {error}"))),
                    }
                }
            };
            match open.batch() {
                Ok(Some(batch)) => return Some(Ok(batch)),
                Ok(None) => self.open = None,
                Err(error) => {
                    let message = format!("{}: {error}", open.name);
                    self.open = None;
                    return Some(Err(message));
                }
            }
        }
    }
}

impl Open {
    /// The next whole lines, at least one; `None` at the end.
    fn batch(&mut self) -> io::Result<Option<Batch>> {
        let mut lines = std::mem::take(&mut self.rest);
        loop {
            let old = lines.len();
            lines.resize(old + SIZE, 0);
            let got = read(&mut self.input, lines.get_mut(old..).unwrap_or(&mut []))?;
            lines.truncate(old + got);
            let new = lines.get(old..).unwrap_or(&[]);
            if let Some(end) = new.iter().rposition(|byte| *byte == b'\n') {
                self.rest = lines.split_off(old + end + 1);
            } else if got > 0 || lines.is_empty() {
                if got == 0 {
                    return Ok(None);
                }
                continue;
            }
            let first = self.line;
            self.line += lines.iter().filter(|byte| **byte == b'\n').count() as u64;
            return Ok(Some(Batch {
                name: Arc::clone(&self.name),
                first,
                lines,
            }));
        }
    }
}
