//! What an earlier file of the kind brought and a newer one no longer has: a cell that was emptied, a reading that was taken out. It
//! stays in the diary, since a file that says nothing takes nothing back, and is named so that the person can look.

use std::collections::{HashMap, HashSet};

use crate::domain::Day;
use crate::domain::brought::Matter;

/// Gathered while a file is compared with the diary.
#[derive(Default)]
pub(super) struct Missing {
    there: HashMap<Matter, usize>,
    gone: Vec<(Day, Matter)>,
}

impl Missing {
    /// The file still has one of these.
    pub(super) fn there(&mut self, matter: &Matter) {
        match self.there.get_mut(matter) {
            Some(count) => *count += 1,
            None => drop(self.there.insert(matter.clone(), 1)),
        }
    }

    /// An earlier file brought this, and the file does not have it.
    pub(super) fn gone(&mut self, day: Day, matter: Matter) {
        self.gone.push((day, matter));
    }

    pub(super) fn extend(&mut self, gone: impl Iterator<Item = (Day, Matter)>) {
        self.gone.extend(gone);
    }

    /// What is to be named, by day. Of what the file has a row that could not be read it is not said; and where more is gone of a thing
    /// than is still there, this is no newer file but another one of the kind: the other meter's, the other sheet.
    pub(super) fn named(self, unread: &[(Day, Matter)]) -> Vec<(Day, Matter)> {
        // Of a first file as many rows may be unread as it has cells.
        if self.gone.is_empty() {
            return Vec::new();
        }
        let unread: HashSet<&(Day, Matter)> = unread.iter().collect();
        let mut lacks: HashMap<Matter, usize> = HashMap::new();
        for (_, matter) in &self.gone {
            *lacks.entry(matter.clone()).or_default() += 1;
        }
        let is_newer = |matter: &Matter| {
            let there = self.there.get(matter).copied().unwrap_or(0);
            lacks.get(matter).is_some_and(|gone| *gone <= there)
        };
        let gone = self.gone.iter();
        let named = gone.filter(|gone| !unread.contains(gone) && is_newer(&gone.1));
        let mut named: Vec<(Day, Matter)> = named.cloned().collect();
        // Of a day always in the same order.
        named.sort_by_cached_key(|(day, matter)| (*day, format!("{matter:?}")));
        named
    }
}

/// From the first to the last of some days.
pub(super) fn span(days: impl Iterator<Item = Day> + Clone) -> Option<(Day, Day)> {
    days.clone().min().zip(days.max())
}

/// Whether a day lies between them.
pub(super) fn is_within(span: Option<(Day, Day)>, day: Day) -> bool {
    span.is_some_and(|(first, last)| (first..=last).contains(&day))
}
