//! Key material: root keys come in, keys for one purpose, namespace and entity go out.
//!
//! A [`Keyring`] holds root keys, [`Keys`] is a ring seen from one namespace, a [`Seed`] is randomness
//! from the caller, for nothing in here makes any. All of it is wiped when dropped and prints nothing.
//! It sees no text.

mod file;
mod ring;
mod seed;
mod space;
mod wrap;

pub use file::KeyText;
pub use ring::Keyring;
pub use seed::Seed;
pub use space::Keys;
pub use wrap::KeyWrap;

pub(crate) use seed::Nonces;

/// The largest number of a key.
pub(crate) const MAX_KEY_ID: u16 = 1023;
