//! Vaults.

use scrubjay::{Limits, Seed};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Result, thrown};
use crate::keys::Keys;

/// The values behind placeholders.
#[wasm_bindgen]
pub struct Vault(pub(crate) scrubjay::Vault);

#[wasm_bindgen]
impl Vault {
    /// An empty vault; numbers that are not given have the library's defaults.
    #[wasm_bindgen(constructor)]
    pub fn new(
        seed: &[u8],
        max_entries: Option<u32>,
        max_bytes: Option<u32>,
        ttl: Option<f64>,
        check_letters: Option<u8>,
    ) -> Result<Vault> {
        let usual = Limits::default();
        let limits = Limits {
            max_entries: max_entries.map_or(usual.max_entries, |n| n as usize),
            max_bytes: max_bytes.map_or(usual.max_bytes, |n| n as usize),
            ttl: ttl.map(|time| time as u64),
            check_letters: check_letters.unwrap_or(usual.check_letters),
        };
        scrubjay::Vault::new(&seed_of(seed)?, limits)
            .map(Self)
            .map_err(thrown)
    }

    /// Another handle of the same vault.
    pub fn handle(&self) -> Vault {
        Self(self.0.clone())
    }

    /// How many values it holds.
    pub fn size(&self) -> u32 {
        self.0.len() as u32
    }

    /// Tells it the time.
    pub fn set_time(&self, now: f64) {
        self.0.set_time(now as u64);
    }

    /// Drops all values.
    pub fn erase(&self) {
        self.0.erase();
    }

    /// Drops one value.
    pub fn erase_value(&self, entity: &str, value: &[u8]) -> bool {
        self.0.erase_value(entity, value)
    }

    /// The vault, encrypted.
    pub fn export_sealed(&self, keys: &Keys, seed: &[u8]) -> Result<Vec<u8>> {
        self.0.export(&keys.0, &seed_of(seed)?).map_err(thrown)
    }

    /// Opens an exported vault.
    pub fn import_sealed(keys: &Keys, blob: &[u8]) -> Result<Vault> {
        scrubjay::Vault::import(&keys.0, blob)
            .map(Self)
            .map_err(thrown)
    }
}

/// 32 bytes.
pub(crate) fn seed_of(bytes: &[u8]) -> Result<Seed> {
    let bytes = <[u8; 32]>::try_from(bytes).map_err(|_| thrown(scrubjay::Error::KeyLength))?;
    Ok(Seed::new(bytes))
}
