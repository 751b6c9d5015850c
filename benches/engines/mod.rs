//! Whoever looks for values, behind one face.

mod datafog;
mod meta;
mod ours;

pub use datafog::Datafog;
pub use meta::Meta;
pub use ours::{Detect, DetectChunks, FIRST, Part, Scrub, ScrubChunks};

use std::ops::Range;

/// The bytes of a chunk where a text is pushed in chunks.
pub const CHUNK: usize = 16 * 1024;

/// Someone who goes through a text.
pub trait Engine {
    /// A name for tables.
    fn name(&self) -> &'static str;

    /// Goes through the text once and counts what it finds.
    fn count(&mut self, text: &[u8]) -> usize;

    /// What it finds, in order.
    fn spans(&mut self, text: &[u8]) -> Vec<Range<usize>>;
}

/// What the memory of this machine does: the text is copied.
#[derive(Default)]
pub struct Copied {
    copy: Vec<u8>,
}

impl Engine for Copied {
    fn name(&self) -> &'static str {
        "memcpy"
    }

    fn count(&mut self, text: &[u8]) -> usize {
        self.copy.clear();
        self.copy.extend_from_slice(text);
        self.copy.last().copied().map_or(0, usize::from)
    }

    fn spans(&mut self, _: &[u8]) -> Vec<Range<usize>> {
        Vec::new()
    }
}

/// The engine of this name, for programs that run one alone.
pub fn by_name(name: &str) -> Option<Box<dyn Engine>> {
    Some(match name {
        "memcpy" => Box::new(Copied::default()),
        "first" => Box::new(Part::first().ok()?),
        "all" => Box::new(Part::all().ok()?),
        "detect" => Box::new(Detect::default()),
        "detect-16k" => Box::new(DetectChunks::default()),
        "scrub" => Box::new(Scrub::default()),
        "scrub-16k" => Box::new(ScrubChunks::default()),
        "meta" => Box::new(Meta::new().ok()?),
        "datafog" => Box::new(Datafog),
        _ => return None,
    })
}
