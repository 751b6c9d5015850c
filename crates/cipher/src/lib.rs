//! Ciphers for tokens. Empty until the token work lands; it has no API yet.
#![no_std]
#![forbid(unsafe_code)]
