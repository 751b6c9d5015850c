//! Ciphers for tokens: bytes and numerals in, bytes and numerals out.
#![no_std]
#![forbid(unsafe_code)]

#[cfg(test)]
extern crate std;

mod domain;
mod error;
mod ff1;
mod gcm_siv;
mod kdf;
mod pseudonym;
mod secret;
mod siv;
mod tweak;

pub use domain::Domain;
pub use error::Error;
pub use ff1::{Aes128, Aes192, Aes256, Ff1, FixedFf1, Schedule, Tweaked};
pub use gcm_siv::AesGcmSiv;
pub use kdf::{Kdf, Purpose, hkdf_sha256};
pub use pseudonym::PseudonymKey;
pub use secret::DerivedKey;
pub use siv::AesSiv;
pub use tweak::{FORMAT_TWEAK_LEN, format_tweak};
