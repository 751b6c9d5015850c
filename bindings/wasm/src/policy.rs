//! Policies.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Result, thrown};

/// What to look for and what to do with it.
#[wasm_bindgen]
pub struct Policy(pub(crate) scrubjay::Policy);

#[wasm_bindgen]
impl Policy {
    /// Reads JSON.
    pub fn from_json(text: &str) -> Result<Policy> {
        scrubjay::Policy::from_json(text).map(Self).map_err(thrown)
    }

    /// The effective policy.
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// Its hash.
    pub fn hash(&self) -> String {
        self.0.hash()
    }
}
