//! What the npm package `scrubjay` calls. It translates and decides nothing; the TypeScript layer in
//! `ts/` makes of it what people use.
//!
//! Text crosses as bytes, findings as words of 32 bits (`findings`), errors as one string: the code,
//! the policy's line and the message, each on a line of its own.

mod column;
mod detector;
mod error;
mod findings;
mod keys;
mod policy;
mod restorer;
mod scrubber;
mod session;
mod tagger;
mod vault;

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the library.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    scrubjay::VERSION.into()
}
