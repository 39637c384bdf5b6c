//! Counts for the bars of a chart: of days, weeks, months or longer stretches, all on the scale of days a week. A bar says how many
//! of its days were logged; it never fills one in.

use std::collections::BTreeSet;

use crate::domain::{Day, Severity, listed};

use super::history::{History, SignRun, is_away};

/// Logged days a week below which a bar is too thin to be read like the others.
const LOGGED_DAYS_MIN: u32 = 4;
/// Weeks up to which each day has a bar of its own.
const WEEKS_OF_DAYS: u32 = 4;
/// More bars than this beside each other would be too narrow to tell apart in the row of a symptom.
const BARS_MAX: u32 = 60;
const WEEK_DAYS: u32 = 7;

/// What one bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray)]
pub enum BarUnit {
    /// A day; its height is how bad it was.
    Day,
    /// Seven days from the first day of the range.
    Week,
    /// A calendar month.
    Month,
    /// Three calendar months.
    Quarter,
    /// A calendar year.
    Year,
    /// Five calendar years.
    FiveYears,
}

listed!(BarUnit);

impl BarUnit {
    /// Days in it, about.
    pub const fn days(self) -> f64 {
        match self {
            Self::Day => 1.0,
            Self::Week => 7.0,
            Self::Month => 30.4,
            Self::Quarter => 91.3,
            Self::Year => 365.2,
            Self::FiveYears => 1826.2,
        }
    }

    /// The shortest of which a row of so many weeks can show all beside each other.
    pub fn for_weeks(weeks: u32) -> Self {
        if weeks <= WEEKS_OF_DAYS {
            return Self::Day;
        }
        let days = f64::from(weeks * WEEK_DAYS);
        let fits = |unit: &Self| days / unit.days() <= f64::from(BARS_MAX) + 0.5;
        let longer = Self::ALL.into_iter().skip(1);
        longer.into_iter().find(fits).unwrap_or(Self::FiveYears)
    }

    /// The first day of the stretch that `day` lies in, where the calendar sets it.
    pub fn begin(self, day: Day) -> Day {
        let january = || Day::from_ymd(day.year(), 1, 1).unwrap_or(day);
        match self {
            Self::Day | Self::Week => day,
            Self::Month => day.month_first(),
            Self::Quarter => day
                .month_first()
                .plus_months(-((day.month() - 1) % 3).cast_signed()),
            Self::Year => january(),
            Self::FiveYears => {
                let year = day.year() - day.year().rem_euclid(5);
                Day::from_ymd(year, 1, 1).unwrap_or_else(january)
            }
        }
    }

    /// The first day after the stretch that `day` lies in.
    fn next(self, day: Day) -> Day {
        let month = |months: i32| day.month_first().plus_months(months);
        match self {
            Self::Day => day.plus(1),
            Self::Week => day.plus(7),
            Self::Month => month(1),
            Self::Quarter => month(3 - ((day.month() - 1) % 3).cast_signed()),
            Self::Year => day.year_last().plus(1),
            Self::FiveYears => {
                (0..5 - day.year().rem_euclid(5)).fold(day, |day, _| day.year_last().plus(1))
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    pub first: Day,
    /// Its last day, within the range.
    pub last: Day,
    /// Days of it that could be filled in: since the diary began, without the days away.
    pub open_days: u32,
    /// Days away on which nothing was filled in.
    pub away_days: u32,
    /// Days with an answer that came too late to count. They are not logged days.
    pub late_days: u32,
    pub logged_days: u32,
    /// Nothing at all was filled in, of no symptom.
    pub is_blank: bool,
    /// Mild ones.
    pub mild_days: u32,
    /// Moderate ones.
    pub moderate_days: u32,
    /// Severe ones.
    pub severe_days: u32,
}

impl Bar {
    /// Days with the symptom.
    pub const fn sign_days(&self) -> u32 {
        self.mild_days + self.moderate_days + self.severe_days
    }

    /// The worst of its days.
    pub const fn worst(&self) -> Severity {
        match self {
            Self {
                severe_days: 1.., ..
            } => Severity::Severe,
            Self {
                moderate_days: 1.., ..
            } => Severity::Moderate,
            Self { mild_days: 1.., .. } => Severity::Mild,
            _ => Severity::None,
        }
    }

    /// Days it spans.
    pub fn days(&self) -> u32 {
        u32::try_from(self.last.days_since(self.first) + 1).unwrap_or(1)
    }

    /// Under four filled-in days a week: it may well look different from what the days were. A day of its own is all there is.
    pub fn is_thin(&self) -> bool {
        let is_thin = WEEK_DAYS * self.logged_days < LOGGED_DAYS_MIN * self.days().max(WEEK_DAYS);
        self.days() > 1 && self.logged_days > 0 && is_thin
    }
}

/// The days of a symptom, as bars count them.
#[derive(Clone, Copy)]
pub struct SignDays<'a> {
    pub history: &'a History,
    pub run: &'a SignRun,
    /// Days of it whose answer came too late to count.
    pub late: &'a BTreeSet<Day>,
}

impl SignDays<'_> {
    /// Its bars from `first` to `last`.
    pub fn bars(self, (first, last): (Day, Day), unit: BarUnit) -> Vec<Bar> {
        let began = self.history.first_logged.unwrap_or(Day::MAX);
        let began = self.late.first().map_or(began, |late| began.min(*late));
        let mut found = Vec::new();
        let mut from = first;
        while from <= last {
            let to = unit.next(from).plus(-1).clamp(from, last);
            found.push(self.bar(began, from, to));
            if to == last {
                break;
            }
            from = to.plus(1);
        }
        found
    }

    fn bar(self, began: Day, first: Day, last: Day) -> Bar {
        let mut bar = Bar {
            first,
            last,
            open_days: 0,
            away_days: 0,
            late_days: 0,
            logged_days: 0,
            is_blank: false,
            mild_days: 0,
            moderate_days: 0,
            severe_days: 0,
        };
        for day in first.max(began).through(last) {
            match self.run.on(day) {
                None if self.late.contains(&day) => {
                    bar.open_days += 1;
                    bar.late_days += 1;
                }
                None if is_away(&self.history.pauses, day) => bar.away_days += 1,
                None => bar.open_days += 1,
                Some(severity) => {
                    bar.open_days += 1;
                    bar.logged_days += 1;
                    match severity {
                        Severity::None => {}
                        Severity::Mild => bar.mild_days += 1,
                        Severity::Moderate => bar.moderate_days += 1,
                        Severity::Severe => bar.severe_days += 1,
                    }
                }
            }
        }
        bar
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign;
    use crate::trends::testing::history_of;

    /// Bars where every answer came in time.
    fn bars(history: &History, run: &SignRun, days: (Day, Day), unit: BarUnit) -> Vec<Bar> {
        let late = &BTreeSet::new();
        SignDays { history, run, late }.bars(days, unit)
    }

    #[test]
    fn a_bar_tells_what_was_not_filled_in_from_what_was_without_it_and_from_days_away() {
        let history = history_of(&[(BuiltInSign::Headache, "0123..0.......1")]);
        let run = &history.runs[0].clone();
        let first = run.first.plus(-3);
        let history = history.with_pauses(vec![(run.first.plus(11), run.first.plus(13))]);
        let found = bars(&history, run, (first, run.first.plus(14)), BarUnit::Week);
        let counts: Vec<_> = found
            .iter()
            .map(|bar| {
                (
                    bar.open_days,
                    bar.logged_days,
                    bar.sign_days(),
                    bar.away_days,
                )
            })
            .collect();
        assert_eq!(counts, [(4, 4, 3, 0), (7, 1, 0, 0), (1, 1, 1, 3)]);
        let thin: Vec<_> = found.iter().map(Bar::is_thin).collect();
        assert_eq!(thin, [false, true, true]);
        assert_eq!(
            (
                found[0].mild_days,
                found[0].moderate_days,
                found[0].severe_days
            ),
            (1, 1, 1)
        );
    }

    #[test]
    fn days_that_came_too_late_are_neither_logged_nor_left_open_in_silence() {
        let history = history_of(&[(BuiltInSign::Headache, "1......0")]);
        let run = &history.runs[0];
        let late = [3, 4, 7].map(|days| run.first.plus(days)).into();
        let last = run.first.plus(7);
        let days = SignDays {
            history: &history,
            run,
            late: &late,
        };
        let found = days.bars((run.first.plus(-6), last), BarUnit::Week);
        let counts: Vec<_> = found
            .iter()
            .map(|bar| (bar.open_days, bar.logged_days, bar.late_days))
            .collect();
        assert_eq!(counts, [(1, 1, 0), (7, 1, 2)], "an answer in time counts");
    }

    #[test]
    fn every_unit_covers_every_day_once() {
        let history = history_of(&[(BuiltInSign::Headache, &"1".repeat(4_000))]);
        let run = &history.runs[0];
        let last = history.as_of;
        for unit in BarUnit::ALL {
            let found = bars(&history, run, (run.first, last), unit);
            assert_eq!(
                (found[0].first, found.last().unwrap().last),
                (run.first, last)
            );
            assert!(
                found
                    .windows(2)
                    .all(|two| two[0].last.plus(1) == two[1].first)
            );
            let days: u32 = found.iter().map(Bar::sign_days).sum();
            assert_eq!(days, 4_000, "{unit:?}");
        }
        let months = bars(&history, run, (run.first, last), BarUnit::Month);
        assert!(
            months
                .iter()
                .skip(1)
                .all(|bar| bar.first.day_of_month() == 1)
        );
    }

    #[test]
    fn a_stretch_begins_where_the_one_before_it_ended() {
        let days = [(1999, 12, 31), (2024, 2, 29), (2026, 11, 27)];
        for day in days.map(|(year, month, day)| Day::from_ymd(year, month, day).unwrap()) {
            for unit in &BarUnit::ALL[2..] {
                let begin = unit.begin(day);
                assert!(begin <= day && day < unit.next(begin), "{unit:?} {begin:?}");
                assert_eq!(unit.next(begin.plus(-1)), begin, "{unit:?}");
            }
        }
    }

    #[test]
    fn never_more_bars_than_can_be_told_apart() {
        use BarUnit::{Day, FiveYears, Month, Week, Year};
        let units = [1, 4, 5, 52, 60, 61, 156, 2_609, 5_218].map(BarUnit::for_weeks);
        assert_eq!(
            units,
            [Day, Day, Week, Week, Week, Month, Month, Year, FiveYears]
        );
    }
}
