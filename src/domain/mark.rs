//! Dated marks: a day on which something began or changed, to look back from. A mark never says why anything happened.

use std::collections::BTreeMap;

use super::Day;

/// The row of a mark the person set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MarkId(pub i64);

/// Where a mark comes from.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MarkKind {
    /// The person set it, and can take it away.
    #[strum(serialize = "mark")]
    Own(MarkId),
    /// A product was taken from this day on.
    #[strum(serialize = "product_start")]
    ProductStarted,
    /// A product was no longer taken from this day on.
    #[strum(serialize = "product_stop")]
    ProductStopped,
    /// Another amount of a product was taken from this day on.
    ProductAmount,
}

impl MarkKind {
    /// The stable name in JSON.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }
}

/// A day on which something began or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it comes from.
    pub kind: MarkKind,
    /// The first day of the new way.
    pub day: Day,
    /// What it was, in the person's words; of a product its name.
    pub name: String,
}

/// When a product was taken, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenDays {
    /// The product's name, as its marks bear it.
    pub name: String,
    /// The first day it was in use.
    pub since: Day,
    /// The last day, if it has ended.
    pub until: Option<Day>,
    /// Days noted as taken or as skipped; a day that is not in here was not noted.
    pub noted: BTreeMap<Day, bool>,
}

impl TakenDays {
    /// Whether it was taken on `day`: as noted, and where nothing is noted as it was in use.
    pub fn is_with(&self, day: Day) -> bool {
        let is_used = self.since <= day && self.until.is_none_or(|last| day <= last);
        self.noted.get(&day).copied().unwrap_or(is_used)
    }

    /// The first day of taking it: days noted as skipped at the very beginning are not yet with it.
    pub fn first(&self) -> Day {
        let mut day = self.since;
        while self.noted.get(&day) == Some(&false) {
            day = day.plus(1);
        }
        day
    }

    /// The last day of taking it, if it has ended: days noted as skipped at the very end are no longer with it.
    pub fn last(&self) -> Option<Day> {
        let mut day = self.until?;
        while self.noted.get(&day) == Some(&false) {
            day = day.plus(-1);
        }
        Some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_noted_goes_before_what_is_usual() {
        let day = |number| Day::from_number(20_000 + number).unwrap();
        let noted = [(0, false), (1, false), (5, false), (9, false), (10, false)];
        let days = TakenDays {
            name: "Citrate".to_owned(),
            since: day(0),
            until: Some(day(10)),
            noted: noted.map(|(number, taken)| (day(number), taken)).into(),
        };
        assert_eq!((days.first(), days.last()), (day(2), Some(day(8))));
        let with = [-1, 0, 2, 5, 8, 11].map(|number| days.is_with(day(number)));
        assert_eq!(with, [false, false, true, false, true, false]);
    }
}
