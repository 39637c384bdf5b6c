//! What a person got over a period: averages over the days that were noted, and over those alone.

use std::collections::BTreeMap;

use super::day::Day;
use super::intake::{DayIntake, DayNotes, Pantry};
use super::milligrams::Milligrams;

/// A run of days, those without any note among them.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodIntake {
    /// One entry a day, oldest first.
    pub days: Vec<DayIntake>,
}

/// An average over the days that were noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Average {
    /// The average.
    pub amount: Milligrams,
    /// Over so many days.
    pub days: usize,
}

impl PeriodIntake {
    /// Sums up every day from `first` to `last`.
    pub fn of(first: Day, last: Day, notes: &BTreeMap<Day, DayNotes>, pantry: &Pantry) -> Self {
        let nothing = DayNotes::default();
        Self {
            days: first
                .through(last)
                .map(|day| DayIntake::of(day, notes.get(&day).unwrap_or(&nothing), pantry))
                .collect(),
        }
    }

    /// The average total of the days whose food was noted.
    pub fn average_total(&self) -> Option<Average> {
        average(self.days.iter().filter_map(DayIntake::total))
    }

    /// The average from supplements of the days on which something was noted about them.
    pub fn average_supplements(&self) -> Option<Average> {
        average(self.days.iter().filter_map(|day| day.supplements))
    }

    /// Days on which what was noted is `amount` or more.
    pub fn days_at_least(&self, amount: Milligrams) -> usize {
        self.days
            .iter()
            .filter(|day| day.at_least().is_some_and(|noted| noted >= amount))
            .count()
    }
}

fn average(amounts: impl Iterator<Item = Milligrams>) -> Option<Average> {
    let amounts: Vec<Milligrams> = amounts.collect();
    let days = amounts.len();
    let sum: Milligrams = amounts.into_iter().sum();
    (days > 0).then(|| Average {
        amount: sum.times(1.0 / days as f64),
        days,
    })
}
