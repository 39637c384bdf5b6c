//! What was saved of a damaged diary, and what could not be read.

use crate::domain::Day;
use crate::store::erase::{Counted, OF_DAYS};

/// What was saved of a damaged diary, and what could not be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Salvage {
    /// Rows about days that were read.
    pub entries: usize,
    /// On how many days.
    pub days: usize,
    /// What could not be read; empty where everything could.
    pub lost: Vec<Lost>,
}

/// A kind of rows of which something could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    pub kind: LostKind,
    /// Nobody knows whether there was anything.
    pub is_perhaps: bool,
    /// The days that could not be read, as far as that is known.
    pub days: Option<LostDays>,
}

/// Days that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LostDays {
    /// The first of them.
    pub first: Day,
    /// The last of them; `None` where nobody knows how much came after.
    pub last: Option<Day>,
}

/// What kind of rows a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LostKind {
    Answers,
    /// Notes of days.
    Notes,
    /// Readings, events, results.
    Measurements,
    /// Food, supplements, medicines.
    Intake,
    /// Other things about days.
    Others,
    /// Lists, settings and what undo needs.
    Lists,
}

impl LostKind {
    fn of(table: &str) -> Self {
        let of_days = OF_DAYS.iter().find(|(name, ..)| *name == table);
        match of_days {
            Some((_, _, Counted::Answers)) => Self::Answers,
            Some((_, _, Counted::Notes)) => Self::Notes,
            Some((_, _, Counted::Measurements)) => Self::Measurements,
            Some((_, _, Counted::Intake)) => Self::Intake,
            Some((_, _, Counted::Others)) => Self::Others,
            None => Self::Lists,
        }
    }
}

impl Salvage {
    /// Takes down that something of a table could not be read, and whether anything was there at all.
    pub(super) fn note(&mut self, table: &str, days: Option<LostDays>, was_there: bool) {
        let kind = LostKind::of(table);
        let is_perhaps = !was_there;
        let Some(lost) = self.lost.iter_mut().find(|lost| lost.kind == kind) else {
            return self.lost.push(Lost {
                kind,
                is_perhaps,
                days,
            });
        };
        lost.is_perhaps &= is_perhaps;
        lost.days = match (lost.days, days) {
            (Some(one), Some(other)) => Some(LostDays {
                first: one.first.min(other.first),
                last: one.last.zip(other.last).map(|(one, other)| one.max(other)),
            }),
            (one, other) => one.or(other),
        };
    }
}
