use scrubjay_cipher::PseudonymKey;
use zeroize::Zeroize;

use crate::error::Error;

/// Randomness for one session, vault or export: 32 bytes, used once, wiped when dropped.
///
/// ```
/// use scrubjay::Seed;
/// let seed = Seed::new([7; 32]); // from a random number generator
/// assert_eq!(format!("{seed:?}"), "Seed { .. }");
/// ```
pub struct Seed {
    bytes: [u8; 32],
}

impl Seed {
    /// A seed of bytes that a random number generator made for this purpose only.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self { bytes }
    }

    /// A seed from the operating system's random number generator.
    ///
    /// # Errors
    /// [`Error::Random`] if it gives none.
    #[cfg(feature = "getrandom")]
    pub fn random() -> Result<Self, Error> {
        let mut seed = Self { bytes: [0; 32] };
        getrandom::fill(&mut seed.bytes).map_err(|_| Error::Random)?;
        Ok(seed)
    }

    /// The bytes, for whoever needs randomness that is no seed, such as another root key.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }
}

impl Drop for Seed {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

impl core::fmt::Debug for Seed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Seed").finish_non_exhaustive()
    }
}

/// Nonces from a seed: the first 96 bits of HMAC-SHA-256(seed, a counter of 64 bits, big-endian). To
/// whoever lacks the seed they are as good as random.
pub(crate) struct Nonces {
    key: PseudonymKey,
    count: u64,
}

impl Nonces {
    pub(crate) fn new(seed: &Seed) -> Result<Self, Error> {
        Ok(Self {
            key: PseudonymKey::new(seed.bytes())?,
            count: 0,
        })
    }

    pub(crate) fn next(&mut self) -> [u8; 12] {
        let mac = self.key.mac(&self.count.to_be_bytes());
        self.count += 1;
        let mut nonce = [0; 12];
        nonce.copy_from_slice(mac.split_at(12).0);
        nonce
    }
}
