//! A map from integers, for a million entries and more.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// A map from integers to values, from which nothing is removed.
///
/// The hash table holds indexes of 4 bytes, and grows with at most 12 bytes for an entry; keys and values are in lists
/// that grow in place. A map with keys and values in its table takes twice the memory, and three times while it grows.
pub(crate) struct KeyMap<T> {
    indexes: HashTable<u32>,
    keys: Vec<u64>,
    values: Vec<T>,
}

impl<T> Default for KeyMap<T> {
    fn default() -> KeyMap<T> {
        KeyMap { indexes: HashTable::new(), keys: Vec::new(), values: Vec::new() }
    }
}

impl<T> KeyMap<T> {
    pub(crate) fn get(&self, key: u64) -> Option<&T> {
        let same = |index: &u32| self.keys.get(*index as usize) == Some(&key);
        let index = *self.indexes.find(hash(key), same)?;
        self.values.get(index as usize)
    }

    /// Adds a value, unless there is one with this key. Of more than four billion, those beyond are not added.
    pub(crate) fn insert(&mut self, key: u64, value: T) {
        let Ok(index) = u32::try_from(self.keys.len()) else { return };
        if self.get(key).is_some() {
            return;
        }
        self.keys.push(key);
        self.values.push(value);
        let keys = &self.keys;
        let rehash = |index: &u32| keys.get(*index as usize).map_or(0, |key| hash(*key));
        self.indexes.insert_unique(hash(key), index, rehash);
    }
}

fn hash(key: u64) -> u64 {
    FxBuildHasher.hash_one(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_their_keys() {
        let mut map = KeyMap::default();
        for n in 0..10_000 {
            assert_eq!(map.get(n * n), None);
            map.insert(n * n, n);
        }
        map.insert(49, 0);
        for n in 0..10_000 {
            assert_eq!(map.get(n * n), Some(&n));
        }
    }
}
