//! Things of a day of which several may be equal: what the diary has, each of which stands for one of the file.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

/// What of the diary stands for nothing of the file yet, by when and of what it is.
pub(super) struct Left<K, I, V> {
    there: HashMap<K, Vec<(I, V)>>,
    imported: BTreeSet<I>,
}

/// What something of the file is to the diary, when nothing there is the same.
pub(super) enum Other<I, V> {
    /// An earlier file of the kind said this instead: the newer file is right.
    Corrects(I, V),
    /// The diary says this instead, and that stays.
    Clashes(V),
    New,
}

impl<K: Eq + Hash, I: Ord, V: PartialEq> Left<K, I, V> {
    /// What the diary has, and which of it came with earlier files of the kind.
    pub(super) fn new(rows: impl IntoIterator<Item = (K, (I, V))>, imported: BTreeSet<I>) -> Self {
        let mut there: HashMap<K, Vec<(I, V)>> = HashMap::new();
        for (key, row) in rows {
            there.entry(key).or_default().push(row);
        }
        Self { there, imported }
    }

    pub(super) fn is_imported(&self, id: &I) -> bool {
        self.imported.contains(id)
    }

    /// The first that is the same; it stands for nothing else then.
    pub(super) fn take_same(&mut self, key: &K, value: &V) -> Option<I> {
        let there = self.there.get_mut(key)?;
        let at = there.iter().position(|(_, have)| have == value)?;
        Some(there.remove(at).0)
    }

    /// One that is not the same, an imported one first: to be asked when whatever is the same has been taken.
    pub(super) fn take_other(&mut self, key: Option<&K>) -> Other<I, V> {
        let there = key.and_then(|key| self.there.get_mut(key));
        let Some(there) = there.filter(|there| !there.is_empty()) else {
            return Other::New;
        };
        match (there.iter()).position(|(id, _)| self.imported.contains(id)) {
            Some(at) => {
                let (id, kept) = there.remove(at);
                Other::Corrects(id, kept)
            }
            None => Other::Clashes(there.remove(0).1),
        }
    }

    /// What earlier files of the kind brought and this one does not have.
    pub(super) fn gone(self) -> impl Iterator<Item = K>
    where
        K: Clone,
    {
        let Self { there, imported } = self;
        there.into_iter().flat_map(move |(key, rows)| {
            let gone = rows.iter().filter(|(id, _)| imported.contains(id)).count();
            std::iter::repeat_n(key, gone)
        })
    }
}
