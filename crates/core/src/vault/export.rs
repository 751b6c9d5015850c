//! A vault as a blob: `scrubjay-vault 1\n`, two bytes of key number, nonce (12), tag (16), ciphertext.
//!
//! AES-256-GCM-SIV under the key for `vault-export`; what stands before the nonce is authenticated.
//! Numbers are big-endian; lengths and counts have four bytes. The plaintext: seed (32), check letters
//! (1), last number (4), time (8), limits (entries 8, bytes 8, time to live 8 with all ones for none),
//! skipped numbers (count, 4 each), entries (count; number 4, last use 8, entity, label, value, each with
//! its length).

use alloc::vec::Vec;

use scrubjay_cipher::{AesGcmSiv, Purpose};
use zeroize::Zeroizing;

use super::store::{OVERHEAD, Store};
use super::{Limits, Vault};
use crate::error::Error;
use crate::keys::{Keys, Nonces, Seed};
use crate::token::{MAX_NUMBER, is_label};

const MAGIC: &[u8; 17] = b"scrubjay-vault 1\n";

impl Vault {
    /// The whole vault encrypted under the primary key; `seed` is fresh randomness for the nonce.
    ///
    /// # Errors
    /// [`Error::TooLong`] for a value of 4 GiB or more.
    ///
    /// ```
    /// use scrubjay::{Keyring, Limits, Seed, Vault};
    /// let keys = Keyring::new(1, &[7; 32])?.namespace("default")?;
    /// let vault = Vault::new(&Seed::new([8; 32]), Limits::default())?;
    /// let blob = vault.export(&keys, &Seed::new([9; 32]))?;
    /// assert_eq!(Vault::import(&keys, &blob)?.len(), 0);
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    #[inline(never)]
    pub fn export(&self, keys: &Keys, seed: &Seed) -> Result<Vec<u8>, Error> {
        let mut plain = {
            let store = self.inner.lock();
            write(&store)?
        };
        let id = keys.primary();
        let header = [&MAGIC[..], &id.to_be_bytes()].concat();
        let nonce = Nonces::new(seed)?.next();
        let tag = cipher(keys, id)?.seal(&nonce, &header, &mut plain)?;
        Ok([&header[..], &nonce, &tag, &plain].concat())
    }

    /// Opens an exported vault: a second vault, which from then on goes its own way.
    ///
    /// # Errors
    /// [`Error::NotAToken`] if it is not an exported vault, [`Error::Truncated`],
    /// [`Error::UnknownKeyId`] if the ring lacks its key, [`Error::AuthFailed`] if it was altered or is
    /// of another key or namespace.
    #[inline(never)]
    pub fn import(keys: &Keys, blob: &[u8]) -> Result<Self, Error> {
        let rest = blob.strip_prefix(MAGIC).ok_or(Error::NotAToken)?;
        let (id, rest) = rest.split_first_chunk::<2>().ok_or(Error::Truncated)?;
        let (nonce, rest) = rest.split_first_chunk::<12>().ok_or(Error::Truncated)?;
        let (tag, text) = rest.split_first_chunk::<16>().ok_or(Error::Truncated)?;
        let header = [&MAGIC[..], id].concat();
        let mut plain = Zeroizing::new(text.to_vec());
        cipher(keys, u16::from_be_bytes(*id))?.open(nonce, &header, tag, &mut plain)?;
        // What opened is what was written; anything else is a mistake of the writer.
        read(&plain).map(Self::of).ok_or(Error::Internal)
    }
}

fn cipher(keys: &Keys, id: u16) -> Result<AesGcmSiv, Error> {
    let key = keys.derive(Purpose::VaultExport, "", id)?;
    Ok(AesGcmSiv::new(key.as_bytes())?)
}

fn write(store: &Store) -> Result<Zeroizing<Vec<u8>>, Error> {
    let values = store.entries.values();
    let room: usize = values
        .map(|entry| entry.value.len() + entry.entity.len() + entry.label.len() + OVERHEAD)
        .sum();
    let mut out = Zeroizing::new(Vec::with_capacity(256 + room + 4 * store.skipped.len()));
    let limits = &store.limits;
    out.extend_from_slice(store.seed.as_ref());
    out.push(limits.check_letters);
    out.extend_from_slice(&store.last.to_be_bytes());
    let wide = [
        store.now,
        limits.max_entries as u64,
        limits.max_bytes as u64,
        limits.ttl.unwrap_or(u64::MAX),
    ];
    for number in wide {
        out.extend_from_slice(&number.to_be_bytes());
    }
    count(store.skipped.len(), &mut out)?;
    for number in store.skipped.keys() {
        out.extend_from_slice(&number.to_be_bytes());
    }
    count(store.entries.len(), &mut out)?;
    for (number, entry) in store.entries.iter() {
        out.extend_from_slice(&number.to_be_bytes());
        out.extend_from_slice(&entry.used.to_be_bytes());
        for text in [
            entry.entity.as_bytes(),
            entry.label.as_bytes(),
            &entry.value,
        ] {
            count(text.len(), &mut out)?;
            out.extend_from_slice(text);
        }
    }
    Ok(out)
}

fn count(count: usize, out: &mut Vec<u8>) -> Result<(), Error> {
    let count = u32::try_from(count).map_err(|_| Error::TooLong)?;
    out.extend_from_slice(&count.to_be_bytes());
    Ok(())
}

struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*taken)
    }

    fn small(&mut self) -> Option<u32> {
        self.take().map(u32::from_be_bytes)
    }

    fn wide(&mut self) -> Option<u64> {
        self.take().map(u64::from_be_bytes)
    }

    fn bytes(&mut self) -> Option<&'b [u8]> {
        let len = self.small()? as usize;
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }
}

fn read(plain: &[u8]) -> Option<Store> {
    let mut from = Reader(plain);
    let seed = Seed::new(from.take()?);
    let [letters] = from.take()?;
    let last = from.small().filter(|last| *last <= MAX_NUMBER)?;
    let now = from.wide()?;
    let limits = Limits {
        max_entries: usize::try_from(from.wide()?).unwrap_or(usize::MAX),
        max_bytes: usize::try_from(from.wide()?).unwrap_or(usize::MAX),
        ttl: Some(from.wide()?).filter(|ttl| *ttl != u64::MAX),
        check_letters: letters,
    };
    let mut store = Store::new(&seed, limits).ok()?;
    (store.last, store.now) = (last, now);
    for _ in 0..from.small()? {
        let number = from.small().filter(|number| *number <= MAX_NUMBER)?;
        store.skipped.insert(number, ());
    }
    for _ in 0..from.small()? {
        let (number, used) = (from.small()?, from.wide()?);
        let entity = core::str::from_utf8(from.bytes()?).ok()?;
        let label = core::str::from_utf8(from.bytes()?).ok()?;
        let value = from.bytes()?;
        if number > last || !is_label(label) {
            return None;
        }
        if !store.restore(number, entity, label, value, used) {
            return None;
        }
    }
    from.0.is_empty().then_some(store)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Keyring;

    fn keys(byte: u8, namespace: &str) -> Keys {
        Keyring::new(1, &[byte; 32])
            .unwrap()
            .namespace(namespace)
            .unwrap()
    }

    fn vault() -> Vault {
        let limits = Limits {
            ttl: Some(50),
            check_letters: 3,
            ..Limits::default()
        };
        let vault = Vault::new(&Seed::new([8; 32]), limits).unwrap();
        vault.set_time(7);
        let mut out = Vec::new();
        for value in ["Jane", "", "Zoë"] {
            vault
                .issue("PERSON", "PERSON", value.as_bytes(), &mut out)
                .unwrap();
        }
        vault.skip(17);
        vault
    }

    #[test]
    fn an_imported_vault_goes_on_where_the_exported_one_was() {
        let blob = vault().export(&keys(7, "a"), &Seed::new([9; 32])).unwrap();
        assert!(!blob.windows(4).any(|w| w == b"Jane"));
        let again = Vault::import(&keys(7, "a"), &blob).unwrap();
        let (mut one, mut other) = (Vec::new(), Vec::new());
        for value in ["Zoë", "Jane", "new"] {
            vault()
                .issue("PERSON", "PERSON", value.as_bytes(), &mut one)
                .unwrap();
            again
                .issue("PERSON", "PERSON", value.as_bytes(), &mut other)
                .unwrap();
        }
        assert_eq!(one, other);
        assert!(again.inner.lock().skipped.has(&17));
    }

    #[test]
    fn garbage_that_opens_is_refused_and_nothing_panics() {
        let plain = write(&vault().inner.lock()).unwrap();
        assert!(read(&plain).is_some());
        for at in 0..plain.len() {
            assert!(read(&plain[..at]).is_none());
            for value in [0, 1, 0x7F, 0xFF] {
                let mut bad = plain.to_vec();
                bad[at] = value;
                // What is read at all can be used and erased.
                if let Some(mut store) = read(&bad) {
                    let _ = store.issue("PERSON", "PERSON", b"Jane", &mut Vec::new());
                    store.set_time(u64::MAX);
                    store.erase();
                }
            }
        }
    }

    /// Found by fuzzing: a placeholder with such a label would never be restored.
    #[test]
    fn entries_that_no_vault_writes_are_refused() {
        let with = |change: &dyn Fn(&mut Store)| {
            let mut store = read(&write(&vault().inner.lock()).unwrap()).unwrap();
            change(&mut store);
            read(&write(&store).unwrap())
        };
        let relabel = |label: &'static str| {
            with(&move |store| store.entries.get_mut(&1).unwrap().label = label.into())
        };
        assert!(relabel("CITY").is_some());
        for label in ["$RS", "", "P_1", "person"] {
            assert!(relabel(label).is_none(), "{label}");
        }
        // Number 0, a number not yet issued, one value twice.
        let renumber = |number| {
            with(&move |store| {
                let entry = store.entries.remove(&1).unwrap();
                store.entries.insert(number, entry);
            })
        };
        assert!(renumber(0).is_none() && renumber(4).is_none());
        let doubled = with(&|store| {
            let value = store.entries.get(&1).unwrap().value.clone();
            store.entries.get_mut(&2).unwrap().value = value;
        });
        assert!(doubled.is_none());
    }

    #[test]
    fn every_altered_byte_and_every_other_key_is_refused() {
        let blob = vault().export(&keys(7, "a"), &Seed::new([9; 32])).unwrap();
        for at in 0..blob.len() {
            let mut bad = blob.clone();
            bad[at] ^= 1;
            assert!(Vault::import(&keys(7, "a"), &bad).is_err(), "{at}");
            assert!(Vault::import(&keys(7, "a"), &blob[..at]).is_err(), "{at}");
        }
        for other in [keys(8, "a"), keys(7, "b")] {
            assert_eq!(Vault::import(&other, &blob).unwrap_err(), Error::AuthFailed);
        }
    }
}
