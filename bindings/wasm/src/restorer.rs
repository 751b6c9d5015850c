//! The way back.

use scrubjay::{Landing, Mode, Otherwise, Outcome};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Result, thrown};
use crate::findings::Collected;
use crate::keys::Keys;
use crate::vault::{Vault, seed_of};

/// Puts values back into a stream.
#[wasm_bindgen]
pub struct Restorer {
    inner: scrubjay::Restorer,
    out: Collected,
    counts: Vec<f64>,
}

#[wasm_bindgen]
impl Restorer {
    /// `landing`: 0 plain, 1 to 8 that deep in JSON, 9 HTML text, 10 an attribute, 11 a CSV cell in
    /// quotes, 12 without; the others: 0 keep, 1 label, 2 error.
    #[wasm_bindgen(constructor)]
    pub fn new(strict: bool, landing: u8, unknown: u8, damaged: u8, unopened: u8) -> Restorer {
        Self::of(scrubjay::Restorer::default())
            .map(|inner| inner.with_mode(if strict { Mode::Strict } else { Mode::Tolerant }))
            .map(|inner| inner.with_landing(landing_of(landing)))
            .map(|inner| inner.with_otherwise(Outcome::Unknown, otherwise(unknown)))
            .map(|inner| inner.with_otherwise(Outcome::Damaged, otherwise(damaged)))
            .map(|inner| inner.with_otherwise(Outcome::Unopened, otherwise(unopened)))
    }

    /// Seals sealed tokens again under the primary key.
    pub fn rotating(keys: &Keys, seed: &[u8]) -> Result<Restorer> {
        scrubjay::Restorer::rotating(&keys.0, &seed_of(seed)?)
            .map(Self::of)
            .map_err(thrown)
    }

    /// Before the first chunk.
    pub fn use_keys(&mut self, keys: &Keys) {
        self.inner = core::mem::take(&mut self.inner).with_keys(&keys.0);
    }

    /// Before the first chunk.
    pub fn use_vault(&mut self, vault: &Vault) {
        self.inner = core::mem::take(&mut self.inner).with_vault(&vault.0);
    }

    /// Takes a chunk and gives what is certain.
    pub fn push(&mut self, chunk: &[u8]) -> Result<Vec<u8>> {
        self.inner.push(chunk, &mut self.out).map_err(thrown)?;
        Ok(self.out.take())
    }

    /// Gives the rest.
    pub fn finish(&mut self) -> Result<Vec<u8>> {
        let report = self.inner.finish(&mut self.out).map_err(thrown)?;
        self.counts = [
            report.bytes_in,
            report.bytes_out,
            report.restored,
            report.unknown,
            report.damaged,
            report.unopened,
        ]
        .map(|count| count as f64)
        .into();
        Ok(self.out.take())
    }

    /// Tokens since the last call.
    pub fn tokens(&mut self) -> Vec<u32> {
        core::mem::take(&mut self.out.words)
    }

    /// Bytes in and out; restored, unknown, damaged and unopened tokens.
    pub fn counts(&self) -> Vec<f64> {
        self.counts.clone()
    }

    /// Gives it up.
    pub fn poison(&mut self) {
        self.inner.poison();
        self.out = Collected::default();
    }

    /// Bytes held back.
    pub fn held(&self) -> u32 {
        self.inner.held() as u32
    }
}

impl Restorer {
    fn of(inner: scrubjay::Restorer) -> Self {
        Self {
            inner,
            out: Collected::default(),
            counts: Vec::new(),
        }
    }

    fn map(self, with: impl FnOnce(scrubjay::Restorer) -> scrubjay::Restorer) -> Self {
        Self::of(with(self.inner))
    }
}

const fn landing_of(code: u8) -> Landing {
    match code {
        1..=8 => Landing::Json { levels: code },
        9 => Landing::HtmlText,
        10 => Landing::HtmlAttribute,
        11 => Landing::CsvQuoted,
        12 => Landing::CsvCell,
        _ => Landing::Plain,
    }
}

const fn otherwise(code: u8) -> Otherwise {
    match code {
        1 => Otherwise::Label,
        2 => Otherwise::Error,
        _ => Otherwise::Keep,
    }
}
