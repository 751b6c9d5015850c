//! Names in running text.

use std::sync::Arc;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Result, thrown};

/// A model, ready for use by any number of detectors and scrubbers.
#[wasm_bindgen]
pub struct Tagger(pub(crate) Arc<scrubjay::tagger::Tagger>);

#[wasm_bindgen]
impl Tagger {
    /// Reads a model.
    #[wasm_bindgen(constructor)]
    pub fn new(model: &[u8]) -> Result<Tagger> {
        scrubjay::tagger::Tagger::from_bytes(model)
            .map(|tagger| Self(Arc::new(tagger)))
            .map_err(thrown)
    }
}
