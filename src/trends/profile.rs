//! When in the week a sign is there, and its worst fortnight. For looking at only: nothing is tested and nothing is claimed.

use crate::domain::{Day, Severity};

use super::counts::is_there;
use super::history::SignRun;
use super::recurrence::clustering_on;
use super::stats::{Beta, day_weight};

/// Logged days of a weekday from which its interval is worth showing.
const WEEKDAY_LOGGED_MIN: u32 = 8;
const FORTNIGHT_DAYS: usize = 14;

/// How often a sign was there on one day of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WeekdayRate {
    /// Logged days of this weekday.
    pub logged_days: u32,
    /// Of these, days with the sign.
    pub sign_days: u32,
    /// The 95 % interval of the share of days with it, 0..=1; `None` for fewer than eight logged days.
    pub interval: Option<(f64, f64)>,
}

/// Fourteen days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fortnight {
    pub first: Day,
    pub logged_days: u32,
    /// Its days with the sign.
    pub sign_days: u32,
    /// Sum of the levels 0..=3 of its logged days.
    pub severity_sum: u32,
}

/// How often a sign was there on each day of the week, Monday first.
pub fn weekday_profile(run: &SignRun, from: Day, to: Day) -> [WeekdayRate; 7] {
    let mut rates = [WeekdayRate::default(); 7];
    for (day, severity) in run.logged().filter(|(day, _)| (from..=to).contains(day)) {
        let weekday = day.weekday().num_days_from_monday() as usize;
        if let Some(rate) = rates.get_mut(weekday) {
            rate.logged_days += 1;
            rate.sign_days += u32::from(is_there(severity));
        }
    }
    let weight = day_weight(clustering_on(run, to));
    for rate in rates
        .iter_mut()
        .filter(|rate| rate.logged_days >= WEEKDAY_LOGGED_MIN)
    {
        rate.interval = Some(Beta::rate(rate.sign_days, rate.logged_days, weight).interval());
    }
    rates
}

/// The fourteen days with the most days with the sign, of these the most severe, of these the last; `None` if the sign was never
/// there in the range or the range is shorter.
pub fn worst_fortnight(run: &SignRun, from: Day, to: Day) -> Option<Fortnight> {
    let days: Vec<_> = from.through(to).map(|day| (day, run.on(day))).collect();
    let fortnights = days.windows(FORTNIGHT_DAYS).filter_map(Fortnight::of);
    fortnights
        .filter(|fortnight| fortnight.sign_days > 0)
        .max_by_key(|fortnight| (fortnight.sign_days, fortnight.severity_sum))
}

impl Fortnight {
    fn of(days: &[(Day, Option<Severity>)]) -> Option<Self> {
        let (first, _) = days.first()?;
        let known = || days.iter().filter_map(|(_, severity)| *severity);
        Some(Self {
            first: *first,
            logged_days: known().count() as u32,
            sign_days: known().filter(|severity| is_there(*severity)).count() as u32,
            severity_sum: known().map(|severity| u32::from(severity.level())).sum(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn weekdays_begin_with_monday() {
        let run = run_of(&"2000000".repeat(8));
        let [monday, tuesday, ..] = weekday_profile(&run, run.first, run.first.plus(55));
        assert_eq!((monday.logged_days, monday.sign_days), (8, 8));
        assert_eq!((tuesday.logged_days, tuesday.sign_days), (8, 0));
        assert!(monday.interval.unwrap().0 > tuesday.interval.unwrap().1);
        let [seven_mondays, ..] = weekday_profile(&run, run.first.plus(1), run.first.plus(55));
        assert_eq!(
            (seven_mondays.logged_days, seven_mondays.interval),
            (7, None)
        );
    }

    #[test]
    fn the_worst_fortnight_is_the_fullest_then_the_most_severe() {
        let run = run_of(&format!(
            "{}{}{}",
            "1010101".repeat(2),
            "0".repeat(14),
            "3010101".repeat(2)
        ));
        let worst = worst_fortnight(&run, run.first, run.first.plus(41)).unwrap();
        assert_eq!((worst.first, worst.sign_days), (run.first.plus(28), 8));
        assert_eq!(worst.severity_sum, 12);
        assert_eq!(worst_fortnight(&run, run.first, run.first.plus(12)), None);
        assert_eq!(
            worst_fortnight(&run, run.first.plus(14), run.first.plus(27)),
            None
        );
    }
}
