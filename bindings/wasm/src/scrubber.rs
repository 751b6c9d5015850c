//! Detector, policy and keys together.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::column::Column;
use crate::detector::unit;
use crate::error::{Result, thrown, unknown_entity};
use crate::keys::Keys;
use crate::policy::Policy;
use crate::session::Session;
use crate::tagger::Tagger;

/// Finds and replaces.
#[wasm_bindgen]
pub struct Scrubber(scrubjay::Scrubber);

#[wasm_bindgen]
impl Scrubber {
    /// A scrubber without keys.
    pub fn plain(policy: &Policy) -> Result<Scrubber> {
        scrubjay::Scrubber::new(&policy.0).map(Self).map_err(thrown)
    }

    /// A scrubber with keys.
    pub fn with_keys(policy: &Policy, keys: &Keys) -> Result<Scrubber> {
        scrubjay::Scrubber::with_keys(&policy.0, &keys.0)
            .map(Self)
            .map_err(thrown)
    }

    /// From now on replaces names in running text too.
    pub fn use_tagger(&mut self, tagger: &Tagger) {
        self.0 = self.0.clone().with_tagger(&tagger.0);
    }

    /// A session; `utf16` chooses the unit of offsets.
    pub fn session(&self, utf16: bool) -> Session {
        Session::new(self.0.session(unit(utf16)))
    }

    /// Values of one entity, one by one.
    pub fn column(&self, entity: &str) -> Result<Column> {
        let entity = self.0.detector().entity(entity);
        let entity = entity.ok_or_else(unknown_entity)?;
        self.0.column(entity).map(Column::new).map_err(thrown)
    }
}
