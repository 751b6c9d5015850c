//! Ciphers for tokens: bytes and numerals in, bytes and numerals out.
#![no_std]
#![forbid(unsafe_code)]

#[cfg(test)]
extern crate std;

mod error;
mod ff1;

pub use error::Error;
pub use ff1::{Aes128, Aes192, Aes256, Ff1, FixedFf1, Schedule, Tweaked};
