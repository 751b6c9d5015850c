use alloc::boxed::Box;

use scrubjay_cipher::{DerivedKey, Domain, FORMAT_TWEAK_LEN, Ff1, FixedFf1};
use spin::Once;

use super::Way;
use super::pick::MAX_NUMERALS;
use crate::error::Error;

/// FF1 under one key, with what was prepared for it kept: one table a radix, one entry a length.
pub(crate) struct Engine {
    key: DerivedKey,
    decimal: Lengths,
    base36: Lengths,
    binary: Lengths,
    ssn: Once<Box<Domain>>,
    nanp: Once<Box<Domain>>,
}

/// Prepared ciphers of one radix, by length.
struct Lengths {
    radix: u32,
    by_length: Box<[Once<Box<FixedFf1>>]>,
}

impl Lengths {
    fn new(radix: u32, longest: usize) -> Self {
        Self {
            radix,
            by_length: (0..=longest).map(|_| Once::new()).collect(),
        }
    }

    fn run(
        &self,
        key: &[u8],
        way: Way,
        tweak: &[u8; 32],
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        let place = self.by_length.get(numerals.len()).ok_or(Error::TooLong)?;
        let fixed = place.try_call_once(|| {
            let ff1 = Ff1::new(key, self.radix)?;
            Ok::<_, Error>(Box::new(ff1.fixed(numerals.len(), FORMAT_TWEAK_LEN)?))
        })?;
        let tweaked = fixed.tweak(tweak)?;
        match way {
            Way::Encode => tweaked.encrypt(numerals)?,
            Way::Decode => tweaked.decrypt(numerals)?,
        }
        Ok(())
    }
}

/// Domains that are kept, for they are the same for every value.
#[derive(Clone, Copy)]
pub(super) enum Known {
    Ssn,
    Nanp,
}

impl Engine {
    pub(crate) fn new(key: DerivedKey) -> Self {
        Self {
            key,
            decimal: Lengths::new(10, MAX_NUMERALS),
            base36: Lengths::new(36, 36),
            binary: Lengths::new(2, 128),
            ssn: Once::new(),
            nanp: Once::new(),
        }
    }

    pub(super) fn decimal(
        &self,
        way: Way,
        tweak: &[u8; 32],
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        self.decimal.run(self.key.as_bytes(), way, tweak, numerals)
    }

    pub(super) fn base36(
        &self,
        way: Way,
        tweak: &[u8; 32],
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        self.base36.run(self.key.as_bytes(), way, tweak, numerals)
    }

    pub(super) fn binary(
        &self,
        way: Way,
        tweak: &[u8; 32],
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        self.binary.run(self.key.as_bytes(), way, tweak, numerals)
    }

    pub(super) fn known(
        &self,
        known: Known,
        way: Way,
        tweak: &[u8; 32],
        value: u128,
    ) -> Result<u128, Error> {
        let (kept, size) = match known {
            Known::Ssn => (&self.ssn, super::ssn::SIZE),
            Known::Nanp => (&self.nanp, super::nanp::SIZE),
        };
        let domain = kept.try_call_once(|| {
            let domain = Domain::new(self.key.as_bytes(), size, 10, FORMAT_TWEAK_LEN)?;
            Ok::<_, Error>(Box::new(domain))
        })?;
        walk(domain, way, tweak, value)
    }

    /// A domain of any size, prepared for this value only.
    pub(super) fn sized(
        &self,
        size: u128,
        radix: u32,
        way: Way,
        tweak: &[u8; 32],
        value: u128,
    ) -> Result<u128, Error> {
        let domain = Domain::new(self.key.as_bytes(), size, radix, FORMAT_TWEAK_LEN)?;
        walk(&domain, way, tweak, value)
    }
}

fn walk(domain: &Domain, way: Way, tweak: &[u8; 32], value: u128) -> Result<u128, Error> {
    Ok(match way {
        Way::Encode => domain.encrypt(tweak, value)?,
        Way::Decode => domain.decrypt(tweak, value)?,
    })
}
