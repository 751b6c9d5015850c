//! Synthetic text of four kinds, as much of it as is asked for, for benchmarks and tests.
//!
//! ```
//! use scrubjay_testkit::corpus::{self, Density, Kind};
//!
//! let text = corpus::generate(Kind::Logs, Density::Sparse, 1, 50_000);
//! assert_eq!(text.len(), 50_000);
//! ```

pub mod code;
pub mod filler;
pub mod json;
pub mod logs;
pub mod mail;
mod pen;
pub mod prose;

pub use pen::{Pen, Planted};

/// What the text is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Lines of applications, web servers and syslog.
    Logs,
    /// Mail messages in several languages.
    Mail,
    /// Payloads of APIs and events, one a line.
    Json,
    /// Source of several languages, plain and minified.
    Code,
}

/// How many personal values the text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Density {
    /// About one in 10 KB.
    Sparse,
    /// About one in 125 bytes.
    Dense,
}

impl Kind {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Logs, Self::Mail, Self::Json, Self::Code];

    /// A name for reports and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Logs => "logs",
            Self::Mail => "mail",
            Self::Json => "json",
            Self::Code => "code",
        }
    }
}

impl Density {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Sparse, Self::Dense];

    /// A name for reports and files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sparse => "sparse",
            Self::Dense => "dense",
        }
    }

    /// The bytes of text for each personal value, on average.
    pub fn every(self) -> usize {
        match self {
            Self::Sparse => 10_000,
            Self::Dense => 125,
        }
    }
}

/// A text with the places of the values in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text, which is UTF-8.
    pub bytes: Vec<u8>,
    /// The personal values, in order.
    pub planted: Vec<Planted>,
}

/// Exactly `bytes` bytes of text.
pub fn generate(kind: Kind, density: Density, seed: u64, bytes: usize) -> Vec<u8> {
    planted(kind, density, seed, bytes).bytes
}

/// The same text with the places of its values.
///
/// The text is cut where it is full; what is left over by a cut character is filled with line ends.
pub fn planted(kind: Kind, density: Density, seed: u64, bytes: usize) -> Text {
    let mut pen = Pen::new(density, seed);
    while pen.len() < bytes {
        match kind {
            Kind::Logs => logs::line(&mut pen),
            Kind::Mail => mail::message(&mut pen),
            Kind::Json => json::record(&mut pen),
            Kind::Code => code::snippet(&mut pen),
        }
    }
    pen.finish(bytes)
}
