//! Which days a period is of, and how much of them is drawn: never more than the diary has.

use std::collections::BTreeSet;

use crate::domain::Day;
use crate::trends::{BarUnit, now_from};
use crate::ui::action::look::Period;
use crate::ui::lookback::axis::{Stretch, number};
use crate::ui::lookback::looked_back::LookedBack;

/// Up to so many weeks a chart begins on the day the diary did; beyond it shows whole weeks.
const WEEKS_OF_DAYS: u32 = 4;
/// Weeks from which it can be told whether something became more or less.
pub(in crate::ui) const WEEKS_TO_TELL: u32 = 8;
/// A chart has room for at least so many days: a young diary is not one block.
const ROOM_DAYS: i32 = 14;

impl LookedBack {
    /// First and last day of a period: whole weeks that end today, and never before the week in which the diary began.
    pub(in crate::ui) fn range(&self, period: Period) -> (Day, Day) {
        let (first, last) = self.whole_weeks(period);
        match self.began() {
            Some(began) if self.shown_weeks(period) <= WEEKS_OF_DAYS => (first.max(began), last),
            _ => (first, last),
        }
    }

    /// First and last day of the weeks of a period that end today, the first of which may have begun before the diary.
    pub(in crate::ui) fn whole_weeks(&self, period: Period) -> (Day, Day) {
        let last = self.trends().as_of;
        let weeks = i32::try_from(self.shown_weeks(period)).unwrap_or(i32::MAX / 7);
        (last.plus(1 - 7 * weeks), last)
    }

    /// What a chart of a period spans, in days since 1970-01-01: where the diary is younger than the least room, time to come.
    pub(in crate::ui) fn stretch(&self, period: Period) -> Stretch {
        let (first, last) = self.range(period);
        let end = last.plus(1).max(first.plus(ROOM_DAYS));
        (number(first), number(end))
    }

    /// The first day of the first bar: bars of everything begin with their whole month, quarter or year.
    pub(in crate::ui) fn drawn_from(&self, period: Period, unit: BarUnit) -> Day {
        let (first, _) = self.range(period);
        match period {
            Period::All => unit.begin(first),
            _ => first,
        }
    }

    /// What a chart of a period spans from its first bar on.
    pub(in crate::ui) fn drawn_stretch(&self, period: Period) -> Stretch {
        let unit = BarUnit::for_weeks(self.shown_weeks(period));
        let (_, end) = self.stretch(period);
        (number(self.drawn_from(period, unit)), end)
    }

    /// Weeks that the charts of a period show, no more than the diary has, with what came too late to count.
    pub(in crate::ui) fn shown_weeks(&self, period: Period) -> u32 {
        let last = self.trends().as_of;
        let began = self.began().unwrap_or(last);
        let all = u32::try_from(last.days_since(began) / 7 + 1).unwrap_or(1);
        period.weeks().map_or(all, |weeks| weeks.min(all)).max(1)
    }

    /// The first day that counts in how often a symptom is there now: in a young diary its own first.
    pub(in crate::ui) fn now_first(&self) -> Day {
        let trends = self.trends();
        let first = now_from(trends.as_of);
        trends.first_logged.map_or(first, |began| began.max(first))
    }

    /// The first day with an answer, also one that came too late to count; without answers the first reading.
    pub(in crate::ui) fn began(&self) -> Option<Day> {
        let late = self.late.values().filter_map(BTreeSet::first).copied();
        let first = self.trends().first_logged.into_iter().chain(late).min();
        let measured = || self.records.pressures.first().map(|(day, _)| *day);
        first.or_else(measured)
    }

    /// The first day of the diary, and the last that can be filled in.
    pub(in crate::ui) fn diary_days(&self) -> (Day, Day) {
        let last = self.trends().as_of;
        (self.began().unwrap_or(last).min(last), last)
    }

    /// Weeks of a period, no more than the diary has.
    pub(in crate::ui) fn weeks(&self, period: Period) -> u32 {
        let last = self.trends().as_of;
        let measured = self.records.pressures.first().map(|(day, _)| *day);
        let start = self.trends().first_logged.or(measured).unwrap_or(last);
        let all = u32::try_from(last.days_since(start) / 7 + 1).unwrap_or(1);
        period.weeks().map_or(all, |weeks| weeks.min(all)).max(1)
    }

    /// Whether a period is too short to tell whether something became more or less, and a longer one is not.
    pub(in crate::ui) fn is_short(&self, period: Period) -> bool {
        self.weeks(period) < WEEKS_TO_TELL && self.weeks(Period::All) >= WEEKS_TO_TELL
    }
}
