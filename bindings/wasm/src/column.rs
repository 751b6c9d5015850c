//! Values one by one.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Result, thrown};
use crate::vault::{Vault, seed_of};

/// Values of one entity, there and back.
#[wasm_bindgen]
pub struct Column(Option<scrubjay::Column>);

#[wasm_bindgen]
impl Column {
    pub(crate) fn new(column: scrubjay::Column) -> Self {
        Self(Some(column))
    }

    /// Another key than the primary one.
    pub fn use_key(&mut self, id: u16) -> Result<()> {
        let column = self.0.take().ok_or_else(gone)?;
        self.0 = Some(column.with_key(id).map_err(thrown)?);
        Ok(())
    }

    /// For `session-token`.
    pub fn use_vault(&mut self, vault: &Vault) {
        self.0 = self.0.take().map(|column| column.with_vault(&vault.0));
    }

    /// For `randomized-encrypt`.
    pub fn use_seed(&mut self, seed: &[u8]) -> Result<()> {
        let seed = seed_of(seed)?;
        self.0 = self.0.take().map(|column| column.with_seed(&seed));
        Ok(())
    }

    /// For `date-shift`.
    pub fn use_subject(&mut self, subject: &[u8]) {
        self.0 = self.0.take().map(|column| column.with_subject(subject));
    }

    /// The token of a value.
    pub fn tokenize(&self, value: &[u8]) -> Result<Vec<u8>> {
        let column = self.0.as_ref().ok_or_else(gone)?;
        column.tokenize(value).map_err(thrown)
    }

    /// The value of a token.
    pub fn detokenize(&self, token: &[u8]) -> Result<Vec<u8>> {
        let column = self.0.as_ref().ok_or_else(gone)?;
        column.detokenize(token).map_err(thrown)
    }
}

fn gone() -> wasm_bindgen::JsValue {
    thrown(scrubjay::Error::Poisoned)
}
