//! Ciphers for tokens: bytes and numerals in, bytes and numerals out.
//!
//! This crate knows nothing of personal data. It offers the primitives from which
//! scrubjay makes tokens, each with its domain and length rules built in, none of
//! which can be switched off:
//!
//! | to get | use | reversible | same in, same out | forgery noticed |
//! | --- | --- | --- | --- | --- |
//! | a token of the same shape | [`Ff1`], [`FixedFf1`], [`Domain`] | with key | yes | **no** |
//! | a sealed token that can be compared | [`AesSiv`] | with key | yes | yes |
//! | a sealed token that cannot | [`AesGcmSiv`] | with key | no | yes |
//! | a one-way pseudonym | [`PseudonymKey`] | no | yes | – |
//! | a key for one purpose | [`Kdf`] | no | yes | – |
//!
//! ```
//! use scrubjay_cipher::{Ff1, Kdf, Purpose, format_tweak};
//!
//! # fn main() -> Result<(), scrubjay_cipher::Error> {
//! let root = [7; 32]; // from a random number generator
//! let key = Kdf::new(&root)?.derive(Purpose::Fpe, "default", "account", 0)?;
//! let accounts = Ff1::new(key.as_bytes(), 10)?.fixed(10, 32)?;
//! let tweak = format_tweak("account", b"", b"ledger 7")?;
//!
//! let mut account = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
//! accounts.tweak(&tweak)?.encrypt(&mut account)?;
//! accounts.tweak(&tweak)?.decrypt(&mut account)?;
//! assert_eq!(account, [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]);
//! # Ok(())
//! # }
//! ```
//!
//! # Rules
//!
//! - **No small domains.** Below 1,000,000 members, format-preserving encryption
//!   is a code book that can be collected; [`Error::SmallDomain`] has no override.
//! - **Nothing is allocated**, nothing panics on input, and there is no `unsafe`.
//! - **Keys are wiped** when dropped, and so are the copies of plaintext this crate
//!   makes. What a compiler leaves in registers or in dead stack frames, and what
//!   the caller copied, is out of reach; the wiping of a schedule held by a moved
//!   value covers its last place only.
//! - **Errors and `Debug` carry no values**, and failures next to a key are one
//!   error without detail.
//! - **Timing** is discussed at the head of each module's source and, for the
//!   parts that vary, at the type: lengths, radix and tweak length show; numerals,
//!   texts and keys do not, except that walking a [`Domain`] takes a number of
//!   steps that depends on the value, and that numeral strings above 96 bits a
//!   half use the processor's divider.
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
pub use ff1::{Absorbed, Aes128, Aes192, Aes256, Ff1, FixedFf1, Schedule, Tweaked};
pub use gcm_siv::AesGcmSiv;
pub use kdf::{Kdf, Purpose, hkdf_sha256};
pub use pseudonym::PseudonymKey;
pub use secret::DerivedKey;
pub use siv::AesSiv;
pub use tweak::{FORMAT_TWEAK_LEN, format_tweak};
