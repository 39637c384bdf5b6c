//! The moods of a file: together one symptom, each a step of it, from the best on.

use std::collections::BTreeSet;

use super::Incoming;
use crate::domain::Severity;
use crate::exchange::foreign::Role;
use crate::exchange::foreign::choice::{Choices, Target};

/// What is said of the moods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moods {
    /// What they become together; nothing = left out.
    pub target: Target,
    /// Their places among the names, best first, those that nobody knows last.
    pub in_order: Vec<usize>,
    /// Those of which it was not said yet how good they are.
    pub unplaced: BTreeSet<usize>,
    /// Those that are left out.
    pub left: BTreeSet<usize>,
}

impl Default for Moods {
    fn default() -> Self {
        Self {
            target: Target::Nothing,
            in_order: Vec::new(),
            unplaced: BTreeSet::new(),
            left: BTreeSet::new(),
        }
    }
}

impl Moods {
    /// The moods as they are proposed, or remembered.
    pub(super) fn of(file: &Incoming, remembered: Option<&Choices>) -> Self {
        let mut moods = Self::default();
        let names = file.reading.names.iter().enumerate();
        let names = names.filter(|(_, name)| name.role == Role::Mood);
        for (at, name) in names {
            moods.in_order.push(at);
            let proposal = file.proposals.get(at);
            let place = proposal.and_then(|proposal| proposal.place);
            let remembered = remembered.and_then(|choices| choices.of(&name.key()));
            match remembered.map(|choice| &choice.target) {
                Some(Target::Nothing) => drop(moods.left.insert(at)),
                None if place.is_none() => drop(moods.unplaced.insert(at)),
                _ => {}
            }
        }
        let key = |at: &usize| {
            let proposal = file.proposals.get(*at);
            let place = proposal.and_then(|proposal| proposal.place);
            place.unwrap_or(usize::MAX)
        };
        moods.in_order.sort_by_key(key);
        let targets = moods.in_order.iter().filter_map(|at| file.choices.get(*at));
        let mut targets = targets.map(|choice| &choice.target);
        if let Some(target) = targets.find(|target| **target != Target::Nothing) {
            moods.target = target.clone();
        } else {
            moods.left.clear();
        }
        moods
    }
}

impl Incoming {
    /// Whether moods become steps of a symptom.
    pub fn has_moods(&self) -> bool {
        self.moods.target != Target::Nothing
            && self
                .moods
                .in_order
                .iter()
                .any(|at| !self.moods.left.contains(at))
    }

    /// Whether it must be said first how good a mood is.
    pub fn needs_place(&self, at: usize) -> bool {
        self.moods.target != Target::Nothing && self.moods.unplaced.contains(&at)
    }

    /// Says what the moods become together.
    pub fn set_moods(&mut self, target: Target) {
        self.moods.target = target;
        self.spread_moods();
    }

    /// Says how low a mood is; none leaves it out.
    pub fn place_mood(&mut self, at: usize, low: Option<Severity>) {
        self.moods.unplaced.remove(&at);
        match (low, self.choices.get_mut(at)) {
            (Some(low), Some(choice)) => {
                choice.present = low;
                self.moods.left.remove(&at);
            }
            _ => drop(self.moods.left.insert(at)),
        }
        self.spread_moods();
    }

    fn spread_moods(&mut self) {
        for at in &self.moods.in_order {
            if let Some(choice) = self.choices.get_mut(*at) {
                choice.target = if self.moods.left.contains(at) {
                    Target::Nothing
                } else {
                    self.moods.target.clone()
                };
            }
        }
    }
}
