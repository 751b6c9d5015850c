//! The English model of scrubjay's tagger, as bytes for `scrubjay::tagger::Tagger::from_bytes`.
//!
//! `CARD.md` says what it was made of and what it can do; `NOTICE.md` whose data it was made of.
#![no_std]
#![forbid(unsafe_code)]

/// The model.
pub const MODEL: &[u8] = include_bytes!("../tagger.bin");

#[cfg(test)]
mod tests {
    #[test]
    fn it_is_a_model() {
        assert!(scrubjay_tagger::Tagger::from_bytes(super::MODEL).is_ok());
    }
}
