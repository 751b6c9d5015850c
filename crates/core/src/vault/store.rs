use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use scrubjay_cipher::{PseudonymKey, hkdf_sha256};
use zeroize::{Zeroize, Zeroizing};

use super::Limits;
use crate::error::Error;
use crate::keys::Seed;
use crate::sorted::Sorted;
use crate::token::{MAX_NUMBER, check_letters, placeholder};

/// What one value takes beside its bytes.
pub(super) const OVERHEAD: usize = 64;
/// The most numbers that are kept back because the input already had them.
const MAX_SKIPPED: usize = 4096;

/// A value in the vault.
pub(crate) struct Entry {
    pub(crate) entity: Box<str>,
    pub(crate) label: Box<str>,
    pub(crate) value: Zeroizing<Vec<u8>>,
    pub(super) used: u64,
}

/// What the vault says of a placeholder.
pub(crate) enum Verdict<'v> {
    /// It is one of its own.
    Live(&'v Entry),
    /// The letters are right, but there is no such value (any more).
    Gone,
    /// The letters are wrong or missing.
    Wrong,
}

/// The vault behind its lock.
pub(super) struct Store {
    pub(super) limits: Limits,
    pub(super) seed: Zeroizing<[u8; 32]>,
    check: PseudonymKey,
    index: PseudonymKey,
    /// Numbers by HMAC of entity and value: no second copy of the value.
    forward: BTreeMap<[u8; 32], u32>,
    pub(super) entries: Sorted<u32, Entry>,
    labels: Sorted<String>,
    pub(super) skipped: Sorted<u32>,
    /// The last number issued.
    pub(super) last: u32,
    bytes: usize,
    pub(super) now: u64,
    /// How often values or skipped numbers came or went.
    pub(super) changes: u64,
}

impl Store {
    pub(super) fn new(seed: &Seed, limits: Limits) -> Result<Self, Error> {
        let key = |info: &[u8]| -> Result<PseudonymKey, Error> {
            let mut bytes = Zeroizing::new([0; 32]);
            hkdf_sha256(b"scrubjay/vault/v1", seed.bytes(), info, bytes.as_mut())?;
            Ok(PseudonymKey::new(bytes.as_ref())?)
        };
        Ok(Self {
            limits: Limits {
                check_letters: limits.check_letters.clamp(2, 3),
                ..limits
            },
            seed: Zeroizing::new(*seed.bytes()),
            check: key(b"check")?,
            index: key(b"index")?,
            forward: BTreeMap::new(),
            entries: Sorted::default(),
            labels: Sorted::default(),
            skipped: Sorted::default(),
            last: 0,
            bytes: 0,
            now: 0,
            changes: 0,
        })
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn letters(&self) -> usize {
        usize::from(self.limits.check_letters)
    }

    pub(super) fn labels(&self) -> impl Iterator<Item = &String> {
        self.labels.keys()
    }

    pub(super) fn set_time(&mut self, now: u64) {
        self.now = self.now.max(now);
        let (now, ttl) = (self.now, self.limits.ttl);
        let Some(ttl) = ttl else { return };
        let old = |_: &u32, entry: &Entry| now.saturating_sub(entry.used) > ttl;
        for (_, entry) in self.entries.extract(old) {
            self.gone(&entry);
        }
    }

    pub(super) fn erase(&mut self) {
        self.changes += 1;
        self.entries.clear();
        self.forward.clear();
        self.bytes = 0;
    }

    pub(super) fn erase_value(&mut self, entity: &str, value: &[u8]) -> bool {
        let key = self.key(entity, value);
        let number = self.forward.get(&key);
        let entry = number.and_then(|number| self.entries.remove(number));
        entry.is_some_and(|entry| {
            self.gone(&entry);
            true
        })
    }

    /// Forgets what else is kept of an entry that was taken out.
    fn gone(&mut self, entry: &Entry) {
        self.changes += 1;
        self.bytes = self.bytes.saturating_sub(entry.value.len() + OVERHEAD);
        let key = self.key(&entry.entity, &entry.value);
        self.forward.remove(&key);
    }

    pub(super) fn issue(
        &mut self,
        entity: &str,
        label: &str,
        value: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        let key = self.key(entity, value);
        let number = match self.forward.get(&key) {
            Some(number) => *number,
            None => self.fresh()?,
        };
        if let Some(entry) = self.entries.get_mut(&number) {
            entry.used = self.now;
        } else {
            self.insert(number, key, entity, label, value)?;
        }
        let letters = check_letters(&self.check, number);
        let letters = letters.get(..self.letters()).unwrap_or(&letters);
        // The label that it was issued with, for a vault may have been written with other labels.
        let issued = self.entries.get(&number).map(|entry| &*entry.label);
        placeholder(issued.unwrap_or(label), number, letters, out);
        Ok(())
    }

    fn fresh(&self) -> Result<u32, Error> {
        let mut number = self.last.saturating_add(1);
        while self.skipped.has(&number) {
            number = number.saturating_add(1);
        }
        if number > MAX_NUMBER {
            return Err(Error::VaultFull);
        }
        Ok(number)
    }

    fn insert(
        &mut self,
        number: u32,
        key: [u8; 32],
        entity: &str,
        label: &str,
        value: &[u8],
    ) -> Result<(), Error> {
        let bytes = self.bytes.saturating_add(value.len() + OVERHEAD);
        if self.entries.len() >= self.limits.max_entries || bytes > self.limits.max_bytes {
            return Err(Error::VaultFull);
        }
        self.put(number, key, entity, label, value, self.now);
        self.changes += 1;
        self.last = number;
        self.skipped.extract(|skipped, ()| *skipped < number);
        Ok(())
    }

    fn put(
        &mut self,
        number: u32,
        key: [u8; 32],
        entity: &str,
        label: &str,
        value: &[u8],
        used: u64,
    ) {
        self.bytes += value.len() + OVERHEAD;
        self.forward.insert(key, number);
        if !self.labels.has(label) {
            self.labels.insert(label.into(), ());
        }
        let entry = Entry {
            entity: entity.into(),
            label: label.into(),
            value: Zeroizing::new(value.to_vec()),
            used,
        };
        self.entries.insert(number, entry);
    }

    /// Puts back an entry of an exported vault; false for what no vault holds: number 0, and a number or
    /// a value that is there already.
    pub(super) fn restore(
        &mut self,
        number: u32,
        entity: &str,
        label: &str,
        value: &[u8],
        used: u64,
    ) -> bool {
        let key = self.key(entity, value);
        let new = number > 0 && !self.entries.has(&number);
        if !new || self.forward.contains_key(&key) {
            return false;
        }
        self.put(number, key, entity, label, value, used);
        true
    }

    pub(super) fn skip(&mut self, number: u32) -> bool {
        if number <= self.last || self.skipped.len() >= MAX_SKIPPED {
            return self.skipped.has(&number);
        }
        self.changes += u64::from(self.skipped.insert(number, ()).is_none());
        true
    }

    pub(super) fn judge(&self, number: u32, letters: Option<[u8; 3]>) -> Verdict<'_> {
        let right = check_letters(&self.check, number);
        let count = self.letters();
        match letters {
            Some(letters) if letters.get(..count) == right.get(..count) => {
                match self.entries.get(&number) {
                    Some(entry) => Verdict::Live(entry),
                    None => Verdict::Gone,
                }
            }
            _ => Verdict::Wrong,
        }
    }

    /// HMAC of the length of the entity's name as four bytes, the name and the value.
    fn key(&self, entity: &str, value: &[u8]) -> [u8; 32] {
        let mut text = Vec::with_capacity(4 + entity.len() + value.len());
        text.extend_from_slice(&(entity.len() as u32).to_be_bytes());
        text.extend_from_slice(entity.as_bytes());
        text.extend_from_slice(value);
        let key = self.index.mac(&text);
        text.zeroize();
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store(limits: Limits) -> Store {
        Store::new(&Seed::new([7; 32]), limits).unwrap()
    }

    fn issue(store: &mut Store, value: &str) -> Result<String, Error> {
        let mut out = Vec::new();
        store.issue("PERSON", "PERSON", value.as_bytes(), &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn same_value_same_token_and_one_counter() {
        let mut s = store(Limits::default());
        let jane = issue(&mut s, "Jane").unwrap();
        assert!(jane.starts_with("PERSON_1") && jane.len() == 10);
        assert!(issue(&mut s, "Joe").unwrap().starts_with("PERSON_2"));
        assert_eq!(issue(&mut s, "Jane").unwrap(), jane);
        let mut out = Vec::new();
        s.issue("CITY", "CITY", b"Jane", &mut out).unwrap();
        assert!(out.starts_with(b"CITY_3"));
    }

    /// Found by fuzzing, in an imported vault.
    #[test]
    fn a_value_keeps_the_label_that_it_was_issued_with() {
        let mut s = store(Limits::default());
        let jane = issue(&mut s, "Jane").unwrap();
        let mut out = Vec::new();
        s.issue("PERSON", "HUMAN", b"Jane", &mut out).unwrap();
        assert_eq!(out, jane.as_bytes());
    }

    #[test]
    fn limits_hold_and_nothing_is_dropped_for_room() {
        let mut s = store(Limits {
            max_entries: 2,
            ..Limits::default()
        });
        assert!(issue(&mut s, "a").is_ok() && issue(&mut s, "b").is_ok());
        assert_eq!(issue(&mut s, "c"), Err(Error::VaultFull));
        assert!(issue(&mut s, "a").is_ok());
        let mut s = store(Limits {
            max_bytes: 2 * OVERHEAD + 5,
            ..Limits::default()
        });
        assert!(issue(&mut s, "abc").is_ok() && issue(&mut s, "de").is_ok());
        assert_eq!(issue(&mut s, ""), Err(Error::VaultFull));
    }

    #[test]
    fn values_age_from_their_last_use_and_numbers_are_not_used_again() {
        let mut s = store(Limits {
            ttl: Some(10),
            ..Limits::default()
        });
        issue(&mut s, "a").unwrap();
        issue(&mut s, "b").unwrap();
        s.set_time(8);
        issue(&mut s, "a").unwrap();
        s.set_time(15);
        assert_eq!(s.entries.keys().copied().collect::<Vec<_>>(), [1]);
        s.set_time(3);
        assert_eq!(s.now, 15);
        assert!(issue(&mut s, "b").unwrap().starts_with("PERSON_3"));
        assert!(s.erase_value("PERSON", b"b") && !s.erase_value("PERSON", b"b"));
        s.erase();
        assert_eq!((s.len(), s.bytes), (0, 0));
        assert!(issue(&mut s, "a").unwrap().starts_with("PERSON_4"));
    }

    #[test]
    fn numbers_that_the_input_has_are_skipped() {
        let mut s = store(Limits::default());
        assert!(s.skip(1) && s.skip(2) && s.skip(4));
        assert!(issue(&mut s, "a").unwrap().starts_with("PERSON_3"));
        assert!(issue(&mut s, "b").unwrap().starts_with("PERSON_5"));
        assert!(!s.skip(5) && !s.skip(2));
        let changes = s.changes;
        issue(&mut s, "a").unwrap();
        assert!(s.skip(9) && s.changes == changes + 1);
        assert!(s.skip(9) && s.changes == changes + 1);
    }
}
