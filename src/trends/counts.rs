//! Running counts of one sign from the diary's first logged day: any window's count is one subtraction. Days are numbered from
//! that first day; days before it do not exist and are never counted as anything.

use std::ops::Sub;

use crate::domain::{Day, Severity};

use super::history::{SignRun, is_away};
use super::recurrence::{PAIR_DAYS, WINDOW_DAYS};
use super::spells::FreeDays;
use super::stats::Pairs;

/// What some stretch of days holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Logged days.
    pub logged: u32,
    /// Days with the sign.
    pub sign: u32,
    /// Fresh starts.
    pub starts: u32,
    /// Days away that were not logged: nothing was left open on them.
    pub away: u32,
    /// Neighbouring logged days, counted on the second of the two.
    pub pairs: Pairs,
}

impl Sub for Counts {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            logged: self.logged - other.logged,
            sign: self.sign - other.sign,
            starts: self.starts - other.starts,
            away: self.away - other.away,
            pairs: self.pairs - other.pairs,
        }
    }
}

/// The running counts of one sign.
#[derive(Clone, Debug, Default)]
pub struct RunningCounts {
    /// `before[i]` counts the days 0..i; one entry more than there are days.
    before: Vec<Counts>,
}

impl RunningCounts {
    /// Counts `run` from the diary's first logged day to the day asked about; `pauses` are the stretches of days away.
    pub fn new(run: &SignRun, first_logged: Day, as_of: Day, pauses: &[(Day, Day)]) -> Self {
        let mut counts = Self::default();
        counts.count(run, first_logged, as_of, pauses);
        counts
    }

    /// Counts another run in the place of this one: a long diary's counts are too large to ask for new room for each sign.
    pub fn count(&mut self, run: &SignRun, first_logged: Day, as_of: Day, pauses: &[(Day, Day)]) {
        let before = &mut self.before;
        before.clear();
        before.reserve(first_logged.through(as_of).len() + 1);
        let mut sum = Counts::default();
        let mut free_days = FreeDays::default();
        let mut yesterday = None;
        before.push(sum);
        let days = first_logged.through(as_of);
        for (day, today) in days.zip(known_days(run, first_logged, as_of)) {
            sum.away += u32::from(today.is_none() && is_away(pauses, day));
            sum.logged += u32::from(today.is_some());
            sum.sign += u32::from(today == Some(true));
            sum.starts += u32::from(free_days.is_fresh_start(today));
            sum.pairs = sum.pairs + Pairs::of(yesterday, today);
            before.push(sum);
            yesterday = today;
        }
    }

    /// Number of days.
    pub fn days(&self) -> usize {
        self.before.len().saturating_sub(1)
    }

    /// Counts of the `days` days that end with day `last`, as far as they exist.
    pub fn ending(&self, last: usize, days: usize) -> Counts {
        let end = last + 1;
        self.before(end) - self.before(end.saturating_sub(days))
    }

    /// Counts of the week number `weeks_ago` (0 = the seven days that end with day `last`).
    pub fn week_ending(&self, last: usize, weeks_ago: usize) -> Counts {
        let end = (last + 1).saturating_sub(7 * weeks_ago);
        self.before(end) - self.before(end.saturating_sub(7))
    }

    /// The last day whose verdict can depend on `day`: the pair it makes with the next day stays in the window that long, and
    /// so does the fresh start that the free days around it may make of the next day with the sign.
    pub fn last_day_touched(&self, day: usize) -> usize {
        let next_sign = (day + 1..self.days()).find(|day| self.on(*day) == Some(true));
        let last = next_sign
            .map_or(0, |day| day + WINDOW_DAYS)
            .max(day + PAIR_DAYS);
        last.min(self.days().saturating_sub(1))
    }

    /// Whether the sign was there on day `day`; `None` if unknown.
    pub fn on(&self, day: usize) -> Option<bool> {
        let counts = self.ending(day, 1);
        (counts.logged > 0).then_some(counts.sign > 0)
    }

    fn before(&self, day: usize) -> Counts {
        self.before
            .get(day)
            .or_else(|| self.before.last())
            .copied()
            .unwrap_or_default()
    }
}

/// Whether the sign was there, for every day of the diary.
fn known_days(run: &SignRun, first_logged: Day, as_of: Day) -> impl Iterator<Item = Option<bool>> {
    let days = first_logged.through(as_of).len();
    let ahead = usize::try_from(run.first.days_since(first_logged)).unwrap_or(0);
    let too_early = usize::try_from(first_logged.days_since(run.first)).unwrap_or(0);
    let levels = run
        .levels
        .iter()
        .skip(too_early)
        .map(|level| level.map(is_there));
    std::iter::repeat_n(None, ahead)
        .chain(levels)
        .chain(std::iter::repeat(None))
        .take(days)
}

/// Whether a severity means that the sign was there.
pub fn is_there(severity: Severity) -> bool {
    severity > Severity::None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn windows_count_what_they_hold() {
        let run = run_of("1.01..0012");
        let counts = RunningCounts::new(&run, run.first.plus(-2), run.first.plus(20), &[]);
        assert_eq!(counts.days(), 23);
        let all = counts.ending(22, 1_000);
        assert_eq!((all.logged, all.sign, all.starts), (7, 4, 1));
        assert_eq!(
            all.pairs,
            Pairs {
                both: 1,
                went: 0,
                came: 2,
                neither: 1
            }
        );
        let last_three = counts.ending(11, 3);
        assert_eq!((last_three.logged, last_three.sign), (3, 2));
        assert_eq!(counts.week_ending(11, 1).logged, 2);
        assert_eq!(
            [counts.on(1), counts.on(2), counts.on(4)],
            [None, Some(true), Some(false)]
        );
    }
}
