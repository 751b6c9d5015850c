use alloc::boxed::Box;

use scrubjay_cipher::{
    Absorbed, DerivedKey, Domain, FORMAT_TWEAK_LEN, Ff1, FixedFf1, format_tweak,
};
use spin::Once;

use super::Way;
use super::pick::MAX_NUMERALS;
use crate::error::Error;

/// FF1 under one key, with what was prepared for it kept: one table a radix, one entry a length.
pub(crate) struct Engine {
    key: DerivedKey,
    /// The policy's own part of every tweak.
    context: Box<[u8]>,
    decimal: Lengths,
    base36: Lengths,
    binary: Lengths,
    ssn: Once<Box<Kept<Domain>>>,
    nanp: Once<Box<Kept<Domain>>>,
}

/// What differs between the tweaks of an engine: the format's name, and what of the value stays.
#[derive(Clone, Copy)]
pub(super) struct Tweak<'t> {
    pub(super) format: &'static str,
    pub(super) kept: &'t [u8],
}

/// A cipher, and the tweak that it took in for values of which nothing stays: the same for all of them.
struct Kept<T> {
    cipher: T,
    tweak: Once<(&'static str, Absorbed)>,
}

impl<T> Kept<T> {
    fn new(cipher: T) -> Box<Self> {
        let tweak = Once::new();
        Box::new(Self { cipher, tweak })
    }

    /// Runs with the tweak taken in.
    fn run<R>(
        &self,
        tweak: Tweak<'_>,
        context: &[u8],
        absorb: impl Fn(&T, &[u8; 32]) -> Result<Absorbed, scrubjay_cipher::Error>,
        run: impl FnOnce(&T, &Absorbed) -> Result<R, scrubjay_cipher::Error>,
    ) -> Result<R, Error> {
        let absorb = || {
            let hash = format_tweak(tweak.format, tweak.kept, context)?;
            Ok::<_, Error>(absorb(&self.cipher, &hash)?)
        };
        if tweak.kept.is_empty() {
            let known = || Ok::<_, Error>((tweak.format, absorb()?));
            let (format, absorbed) = self.tweak.try_call_once(known)?;
            // Two formats of one engine may share a length.
            if *format == tweak.format {
                return Ok(run(&self.cipher, absorbed)?);
            }
        }
        Ok(run(&self.cipher, &absorb()?)?)
    }
}

/// Prepared ciphers of one radix, by length.
struct Lengths {
    radix: u32,
    by_length: Box<[Once<Box<Kept<FixedFf1>>>]>,
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
        engine: &Engine,
        way: Way,
        tweak: Tweak<'_>,
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        let place = self.by_length.get(numerals.len()).ok_or(Error::TooLong)?;
        let fixed = place.try_call_once(|| {
            let ff1 = Ff1::new(engine.key.as_bytes(), self.radix)?;
            Ok::<_, Error>(Kept::new(ff1.fixed(numerals.len(), FORMAT_TWEAK_LEN)?))
        })?;
        fixed.run(
            tweak,
            &engine.context,
            |fixed, tweak| fixed.absorb(tweak),
            |fixed, absorbed| match way {
                Way::Encode => fixed.with(absorbed).encrypt(numerals),
                Way::Decode => fixed.with(absorbed).decrypt(numerals),
            },
        )
    }
}

/// Domains that are kept, for they are the same for every value.
#[derive(Clone, Copy)]
pub(super) enum Known {
    Ssn,
    Nanp,
}

impl Engine {
    pub(crate) fn new(key: DerivedKey, context: &[u8]) -> Self {
        Self {
            key,
            context: context.into(),
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
        tweak: Tweak<'_>,
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        self.decimal.run(self, way, tweak, numerals)
    }

    pub(super) fn base36(
        &self,
        way: Way,
        tweak: Tweak<'_>,
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        self.base36.run(self, way, tweak, numerals)
    }

    pub(super) fn binary(
        &self,
        way: Way,
        tweak: Tweak<'_>,
        numerals: &mut [u16],
    ) -> Result<(), Error> {
        self.binary.run(self, way, tweak, numerals)
    }

    pub(super) fn known(
        &self,
        known: Known,
        way: Way,
        tweak: Tweak<'_>,
        value: u128,
    ) -> Result<u128, Error> {
        let (kept, size) = match known {
            Known::Ssn => (&self.ssn, super::ssn::SIZE),
            Known::Nanp => (&self.nanp, super::nanp::SIZE),
        };
        let domain = kept.try_call_once(|| {
            let domain = Domain::new(self.key.as_bytes(), size, 10, FORMAT_TWEAK_LEN)?;
            Ok::<_, Error>(Kept::new(domain))
        })?;
        domain.run(
            tweak,
            &self.context,
            |domain, tweak| domain.absorb(tweak),
            |domain, absorbed| match way {
                Way::Encode => domain.encrypt_with(absorbed, value),
                Way::Decode => domain.decrypt_with(absorbed, value),
            },
        )
    }

    /// A domain of any size, prepared for this value only.
    pub(super) fn sized(
        &self,
        size: u128,
        radix: u32,
        way: Way,
        tweak: Tweak<'_>,
        value: u128,
    ) -> Result<u128, Error> {
        let domain = Domain::new(self.key.as_bytes(), size, radix, FORMAT_TWEAK_LEN)?;
        let tweak = format_tweak(tweak.format, tweak.kept, &self.context)?;
        Ok(match way {
            Way::Encode => domain.encrypt(&tweak, value)?,
            Way::Decode => domain.decrypt(&tweak, value)?,
        })
    }
}
