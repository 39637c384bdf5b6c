//! What of a file the diary does not take, and what of the diary an earlier file of the kind brought and a newer one no longer has: a cell
//! that was emptied, a reading that was taken out. That stays, since a file that says nothing takes nothing back, and is named so that
//! the person can look.

use std::collections::{HashMap, HashSet};

use super::import::Clash;
use crate::domain::Day;
use crate::domain::brought::{Matter, Stay};

/// Gathered while a file is compared with the diary.
#[derive(Default)]
pub(super) struct Beside {
    pub stays: Vec<Stay>,
    pub clashes: Vec<Clash>,
    there: HashMap<Matter, usize>,
    gone: Vec<(Day, Matter)>,
}

impl Beside {
    /// The diary says the same.
    pub(super) fn same(&mut self, day: Day, matter: Matter) {
        self.stays.push(Stay {
            day,
            matter,
            is_clash: false,
        });
    }

    /// The diary has it otherwise, and that stays.
    pub(super) fn otherwise(&mut self, clash: Clash) {
        self.stays.push(Stay {
            day: clash.day,
            matter: clash.matter(),
            is_clash: true,
        });
        self.clashes.push(clash);
    }

    /// The file still has one of these that an earlier one brought.
    pub(super) fn there(&mut self, matter: &Matter) {
        match self.there.get_mut(matter) {
            Some(count) => *count += 1,
            None => drop(self.there.insert(matter.clone(), 1)),
        }
    }

    /// Earlier files brought this, and the file does not have it: what lies between the first and the last of `days`, of which the file
    /// is, may be gone.
    pub(super) fn gone(
        &mut self,
        days: impl Iterator<Item = Day> + Clone,
        gone: impl Iterator<Item = (Day, Matter)>,
    ) {
        if let (Some(first), Some(last)) = (days.clone().min(), days.max()) {
            let within = first..=last;
            self.gone
                .extend(gone.filter(|(day, _)| within.contains(day)));
        }
    }

    /// What is to be named, by day. Of what the file has a row that could not be read it is not said; and where more is gone of a thing
    /// than is still there, this is no newer file but another one of the kind: the other meter's, the other sheet.
    pub(super) fn named(&self, unread: &[(Day, Matter)]) -> Vec<(Day, Matter)> {
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
