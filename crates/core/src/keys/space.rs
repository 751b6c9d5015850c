use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use scrubjay_cipher::{AesGcmSiv, AesSiv, DerivedKey, Purpose};
use spin::Once;

use super::Keyring;
use crate::error::Error;

/// A [`Keyring`] seen from one namespace, with what was derived for it.
///
/// Immutable, cheap to clone and shared freely between threads: derive it once and hand it to all that
/// work in the namespace.
///
/// ```
/// use scrubjay::{Keyring, Policy, Scrubber};
/// let keys = Keyring::new(1, &[7; 32])?.namespace("tenant 17")?;
/// let policy = Policy::from_toml("action = 'deterministic-encrypt'")?;
/// let scrubber = Scrubber::with_keys(&policy, &keys)?;
/// let text = scrubber.scrub(b"Write to jane@example.com")?.bytes;
/// assert!(text.starts_with(b"Write to EMAIL_S101"));
/// # Ok::<(), scrubjay::Error>(())
/// ```
#[derive(Clone)]
pub struct Keys {
    inner: Arc<Space>,
}

struct Space {
    ring: Keyring,
    namespace: Box<str>,
    /// By key number, rising.
    seals: Vec<(u16, SealKeys)>,
}

/// The sealing keys of one root key, expanded when first needed.
#[derive(Default)]
struct SealKeys {
    deterministic: Once<Box<AesSiv>>,
    randomized: Once<Box<AesGcmSiv>>,
}

impl Keys {
    pub(super) fn new(ring: Keyring, namespace: &str) -> Result<Self, Error> {
        if namespace.len() > 255 {
            return Err(Error::NamespaceTooLong);
        }
        let seals = ring.ids().map(|id| (id, SealKeys::default())).collect();
        Ok(Self {
            inner: Arc::new(Space {
                ring,
                namespace: namespace.into(),
                seals,
            }),
        })
    }

    /// The number of the key that makes new tokens.
    #[must_use]
    pub fn primary(&self) -> u16 {
        self.inner.ring.primary()
    }

    /// The namespace's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.inner.namespace
    }

    pub(crate) fn has(&self, id: u16) -> bool {
        self.inner.ring.has(id)
    }

    /// The key for one purpose and entity; the entity is empty where the purpose has none.
    pub(crate) fn derive(
        &self,
        purpose: Purpose,
        entity: &str,
        id: u16,
    ) -> Result<DerivedKey, Error> {
        self.inner
            .ring
            .derive(purpose, &self.inner.namespace, entity, id)
    }

    pub(crate) fn deterministic(&self, id: u16) -> Result<&AesSiv, Error> {
        let key = self.seal_keys(id)?.deterministic.try_call_once(|| {
            let key = self.derive(Purpose::SealDeterministic, "", id)?;
            Ok::<_, Error>(Box::new(AesSiv::new(key.as_bytes())?))
        })?;
        Ok(key)
    }

    pub(crate) fn randomized(&self, id: u16) -> Result<&AesGcmSiv, Error> {
        let key = self.seal_keys(id)?.randomized.try_call_once(|| {
            let key = self.derive(Purpose::SealRandomized, "", id)?;
            Ok::<_, Error>(Box::new(AesGcmSiv::new(key.as_bytes())?))
        })?;
        Ok(key)
    }

    fn seal_keys(&self, id: u16) -> Result<&SealKeys, Error> {
        let seals = &self.inner.seals;
        let place = seals
            .binary_search_by_key(&id, |(id, _)| *id)
            .map_err(|_| Error::UnknownKeyId)?;
        seals
            .get(place)
            .map(|(_, keys)| keys)
            .ok_or(Error::Internal)
    }
}

impl core::fmt::Debug for Keys {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Keys").finish_non_exhaustive()
    }
}
