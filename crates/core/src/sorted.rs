//! A map for few entries, or for entries whose keys come in order: a sorted vector, a tenth of a tree's code.

use alloc::vec::Vec;
use core::borrow::Borrow;

/// Entries by key. A new key that is no highest one moves all above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sorted<K, V = ()>(Vec<(K, V)>);

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> Sorted<K, V> {
    #[cfg_attr(hot, optimize(speed))]
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|entry| entry.0.borrow().cmp(key))
    }

    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(self.place(key).ok()?).map(|entry| &entry.1)
    }

    pub(crate) fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.0.get_mut(place).map(|entry| &mut entry.1)
    }

    pub(crate) fn has<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    /// Puts an entry in, and gives out what was there.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.place(&key) {
            Err(place) => self.0.insert(place, (key, value)),
            Ok(place) => {
                let old = self.0.get_mut(place).map(|entry| &mut entry.1);
                return old.map(|old| core::mem::replace(old, value));
            }
        }
        None
    }

    pub(crate) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        Some(self.0.remove(self.place(key).ok()?).1)
    }

    /// Takes out what `which` names, and leaves the rest.
    pub(crate) fn extract(&mut self, mut which: impl FnMut(&K, &V) -> bool) -> Vec<(K, V)> {
        self.0
            .extract_if(.., |entry| which(&entry.0, &entry.1))
            .collect()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|entry| (&entry.0, &entry.1))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|entry| &entry.0)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|entry| &entry.1)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::collections::BTreeMap;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_does_what_a_tree_does(steps in prop::collection::vec((0..4_u8, 0..20_u8, any::<u8>()), 0..60)) {
            let (mut tree, mut sorted) = (BTreeMap::new(), Sorted::default());
            for (step, key, value) in steps {
                match step {
                    0 => prop_assert_eq!(tree.remove(&key), sorted.remove(&key)),
                    1 => {
                        let out = sorted.extract(|_, old| *old == value);
                        prop_assert!(out.iter().all(|(key, _)| tree.remove(key) == Some(value)));
                    }
                    _ => prop_assert_eq!(tree.insert(key, value), sorted.insert(key, value)),
                }
                prop_assert!(tree.iter().eq(sorted.iter()));
                prop_assert_eq!(tree.get(&key), sorted.get(&key));
                prop_assert_eq!(tree.get_mut(&key), sorted.get_mut(&key));
                prop_assert_eq!(tree.contains_key(&key), sorted.has(&key));
            }
        }
    }
}
