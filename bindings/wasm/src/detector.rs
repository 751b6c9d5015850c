//! What to look for, without what to do with it.

use scrubjay::{Entity, Unit};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Result, thrown};
use crate::policy::Policy;
use crate::session::Session;
use crate::tagger::Tagger;

/// Finds.
#[wasm_bindgen]
pub struct Detector(scrubjay::Detector);

#[wasm_bindgen]
impl Detector {
    /// A detector for what the policy names.
    #[wasm_bindgen(constructor)]
    pub fn new(policy: &Policy) -> Result<Detector> {
        scrubjay::Detector::new(&policy.0).map(Self).map_err(thrown)
    }

    /// From now on finds names in running text too.
    pub fn use_tagger(&mut self, tagger: &Tagger) {
        self.0 = self.0.clone().with_tagger(&tagger.0);
    }

    /// A session that only detects; `utf16` chooses the unit of offsets.
    pub fn session(&self, utf16: bool) -> Session {
        Session::new(self.0.session(unit(utf16)))
    }

    /// An entity's name.
    pub fn name(&self, entity: u16) -> String {
        self.0.name(Entity::from_number(entity)).into()
    }

    /// The numbers of what is looked for.
    pub fn entities(&self) -> Vec<u16> {
        self.0.entities().map(Entity::number).collect()
    }
}

/// The unit of offsets.
pub(crate) const fn unit(utf16: bool) -> Unit {
    if utf16 { Unit::Utf16 } else { Unit::Byte }
}
