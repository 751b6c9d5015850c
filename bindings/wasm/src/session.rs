//! One stream.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Result, thrown};
use crate::findings::Collected;
use crate::vault::{Vault, seed_of};

/// One stream being scrubbed or searched.
#[wasm_bindgen]
pub struct Session {
    inner: Option<scrubjay::Session>,
    out: Collected,
    report: String,
}

#[wasm_bindgen]
impl Session {
    pub(crate) fn new(session: scrubjay::Session) -> Self {
        Self {
            inner: Some(session),
            out: Collected::default(),
            report: String::new(),
        }
    }

    /// Before the first chunk.
    pub fn use_vault(&mut self, vault: &Vault) {
        self.inner = self.inner.take().map(|inner| inner.with_vault(&vault.0));
    }

    /// Before the first chunk.
    pub fn use_seed(&mut self, seed: &[u8]) -> Result<()> {
        let seed = seed_of(seed)?;
        self.inner = self.inner.take().map(|inner| inner.with_seed(&seed));
        Ok(())
    }

    /// Before the first chunk.
    pub fn use_subject(&mut self, subject: &[u8]) {
        self.inner = self.inner.take().map(|inner| inner.with_subject(subject));
    }

    /// Takes a chunk and gives what is certain.
    pub fn push(&mut self, chunk: &[u8]) -> Result<Vec<u8>> {
        open(&mut self.inner)?
            .push(chunk, &mut self.out)
            .map_err(thrown)?;
        Ok(self.out.take())
    }

    /// Gives the rest.
    pub fn finish(&mut self) -> Result<Vec<u8>> {
        let report = open(&mut self.inner)?
            .finish(&mut self.out)
            .map_err(thrown)?;
        self.report = report.to_json();
        Ok(self.out.take())
    }

    /// Takes a whole text and finishes.
    pub fn run(&mut self, text: &[u8]) -> Result<Vec<u8>> {
        self.out.bytes.reserve(text.len());
        open(&mut self.inner)?
            .push(text, &mut self.out)
            .map_err(thrown)?;
        self.finish()
    }

    /// Findings since the last call.
    pub fn findings(&mut self) -> Vec<u32> {
        core::mem::take(&mut self.out.words)
    }

    /// The report, after the end.
    pub fn report(&self) -> String {
        self.report.clone()
    }

    /// Gives it up.
    pub fn poison(&mut self) {
        if let Some(inner) = &mut self.inner {
            inner.poison();
        }
        self.out = Collected::default();
    }

    /// Bytes held back.
    pub fn held(&self) -> u32 {
        self.inner.as_ref().map_or(0, |inner| inner.held() as u32)
    }
}

fn open(inner: &mut Option<scrubjay::Session>) -> Result<&mut scrubjay::Session> {
    let poisoned = || thrown(scrubjay::Error::Poisoned);
    inner.as_mut().ok_or_else(poisoned)
}
