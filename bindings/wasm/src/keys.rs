//! Key rings.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Result, thrown};

/// Root keys by number.
#[wasm_bindgen]
pub struct Keyring(scrubjay::Keyring);

/// A ring seen from one namespace.
#[wasm_bindgen]
pub struct Keys(pub(crate) scrubjay::Keys);

#[wasm_bindgen]
impl Keyring {
    /// A ring of one key.
    #[wasm_bindgen(constructor)]
    pub fn new(id: u16, root: &[u8]) -> Result<Keyring> {
        scrubjay::Keyring::new(id, root).map(Self).map_err(thrown)
    }

    /// Reads a key file.
    pub fn from_text(text: &str) -> Result<Keyring> {
        scrubjay::Keyring::from_text(text).map(Self).map_err(thrown)
    }

    /// Writes a key file.
    pub fn to_text(&self) -> String {
        self.0.to_text().as_str().into()
    }

    /// One more key.
    pub fn with_key(&self, id: u16, root: &[u8]) -> Result<Keyring> {
        self.0.with_key(id, root).map(Self).map_err(thrown)
    }

    /// Another primary key.
    pub fn with_primary(&self, id: u16) -> Result<Keyring> {
        self.0.with_primary(id).map(Self).map_err(thrown)
    }

    /// A key less.
    pub fn without(&self, id: u16) -> Result<Keyring> {
        self.0.without(id).map(Self).map_err(thrown)
    }

    /// The primary key's number.
    pub fn primary(&self) -> u16 {
        self.0.primary()
    }

    /// All numbers.
    pub fn ids(&self) -> Vec<u16> {
        self.0.ids().collect()
    }

    /// A key's fingerprint.
    pub fn fingerprint(&self, id: u16) -> Option<String> {
        self.0.fingerprint(id)
    }

    /// The ring seen from a namespace.
    pub fn namespace(&self, name: &str) -> Result<Keys> {
        self.0.namespace(name).map(Keys).map_err(thrown)
    }
}
