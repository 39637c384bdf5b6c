//! Things of a day of which several may be equal.

use std::collections::HashMap;
use std::hash::Hash;

/// What the diary has, each of which stands for one of the file.
pub(super) struct Left<K, V>(HashMap<K, Vec<V>>);

impl<K, V> Default for Left<K, V> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Eq + Hash, V> Left<K, V> {
    pub(super) fn push(&mut self, key: K, value: V) {
        self.0.entry(key).or_default().push(value);
    }

    /// The first that is wanted; it stands for nothing else then.
    pub(super) fn take(&mut self, key: &K, is_wanted: impl Fn(&V) -> bool) -> Option<V> {
        let there = self.0.get_mut(key)?;
        let at = there.iter().position(is_wanted)?;
        Some(there.remove(at))
    }

    /// What stands for nothing of the file.
    pub(super) fn rest(self) -> impl Iterator<Item = (K, V)>
    where
        K: Clone,
    {
        let all = self.0.into_iter();
        all.flat_map(|(key, values)| values.into_iter().map(move |value| (key.clone(), value)))
    }
}
