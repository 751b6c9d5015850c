//! Names of people, places and organizations and street addresses in English text, without a neural network.
//!
//! ```no_run
//! let model = std::fs::read("models/en-v1/tagger.bin")?;
//! let tagger = scrubjay_tagger::Tagger::from_bytes(&model)?;
//! for span in tagger.tag(b"Please call Maria Fernandez in Lisbon.") {
//!     println!("{}..{} {:?} {}", span.start, span.end, span.label, span.confidence);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How
//!
//! Bytes become tokens; a gate passes on those that may be part of a name, in runs of at most 32 tokens; each
//! token of a run selects some fifty rows of weights, sixteen bytes each, which are added up; a linear
//! chain over the sixteen labels finds the best ones of the run.
//!
//! # Limits
//!
//! English prose, messages, forms and lists. A name is judged by itself and eight tokens to the left and six to the
//! right of its run: what was said a page before counts for nothing. Names in all small letters
//! are found less often than others, and names that are common words less often still. Organizations are an
//! experiment. The model's card has the figures.
//!
//! # Streams
//!
//! [`Stream`] takes a text in chunks, however it is cut, and finds what [`Tagger::tag`] finds in the whole.
#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]
#![cfg_attr(hot, feature(optimize_attribute))]

extern crate alloc;

mod chain;
mod cut;
mod features;
mod gate;
#[cfg(feature = "internals")]
#[doc(hidden)]
pub mod internals;
mod label;
mod lattice;
mod lexicon;
mod math;
mod model;
mod stream;
mod text;
mod token;
mod weights;

use alloc::vec::Vec;

pub use label::Label;
pub use model::ModelError;
pub use stream::{Span, Stream};

/// A model, ready for use. Immutable; share it between threads and streams.
pub struct Tagger {
    model: model::Model,
}

impl core::fmt::Debug for Tagger {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Tagger").finish_non_exhaustive()
    }
}

impl Tagger {
    /// Reads a model.
    ///
    /// # Errors
    /// If the bytes are no model, or not a whole one.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        Ok(Self {
            model: model::Model::read(bytes)?,
        })
    }

    /// All names in `text`, in order.
    #[must_use]
    pub fn tag(&self, text: &[u8]) -> Vec<Span> {
        let mut spans = Vec::new();
        self.push(&mut Stream::default(), text, 0, true, &mut |span| {
            spans.push(span)
        });
        spans
    }

    /// Takes what has arrived of a stream and hands on the names that are certain.
    ///
    /// `text` is the stream from the offset `base` on, which must be at or before [`Stream::needed`];
    /// `finished` says that it is all of it.
    pub fn push(
        &self,
        stream: &mut Stream,
        text: &[u8],
        base: u64,
        finished: bool,
        out: &mut impl FnMut(Span),
    ) {
        if base <= stream.needed() {
            stream.push(&self.model, text, base, finished, out);
        }
    }
}
