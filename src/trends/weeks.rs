//! Counts per seven days for the chart. A bin says how many of its days were logged; it never fills one in.

use crate::domain::{Day, Severity};

use super::counts::is_there;
use super::history::SignRun;

/// Seven days of one sign, or what is left at the end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    pub first: Day,
    /// Logged days, 0..=7.
    pub logged_days: u8,
    pub sign_days: u8,
    pub moderate_days: u8,
    pub severe_days: u8,
    /// Sum of the levels 0..=3 over the logged days.
    pub severity_sum: u32,
}

/// Logged days from which a week has a value.
const LOGGED_DAYS_MIN: u8 = 4;

impl Week {
    /// Share of its logged days with the sign, 0..=1; `None` for fewer than four logged days.
    pub fn rate(&self) -> Option<f64> {
        self.per_logged_day(self.sign_days.into())
    }

    /// Mean level of its logged days, 0..=3; `None` for fewer than four logged days.
    pub fn mean_severity(&self) -> Option<f64> {
        self.per_logged_day(self.severity_sum)
    }

    fn per_logged_day(&self, sum: u32) -> Option<f64> {
        let is_used = self.logged_days >= LOGGED_DAYS_MIN;
        is_used.then(|| f64::from(sum) / f64::from(self.logged_days))
    }
}

/// Bins of seven days from `from`; the last one ends with `to` and may be short. Empty if `to` is before `from`.
pub fn weeks(run: &SignRun, from: Day, to: Day) -> Vec<Week> {
    from.through(to)
        .step_by(7)
        .map(|first| week(run, first, first.plus(6).min(to)))
        .collect()
}

fn week(run: &SignRun, first: Day, last: Day) -> Week {
    let blank = Week {
        first,
        logged_days: 0,
        sign_days: 0,
        moderate_days: 0,
        severe_days: 0,
        severity_sum: 0,
    };
    first
        .through(last)
        .filter_map(|day| run.on(day))
        .fold(blank, |week, severity| Week {
            first,
            logged_days: week.logged_days + 1,
            sign_days: week.sign_days + u8::from(is_there(severity)),
            moderate_days: week.moderate_days + u8::from(severity == Severity::Moderate),
            severe_days: week.severe_days + u8::from(severity == Severity::Severe),
            severity_sum: week.severity_sum + u32::from(severity.level()),
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn bins_begin_with_the_range_and_the_last_may_be_short() {
        let run = run_of("012.3001");
        let found = weeks(&run, run.first.plus(-7), run.first.plus(8));
        let numbers: Vec<_> = found
            .iter()
            .map(|week| {
                (
                    week.logged_days,
                    week.sign_days,
                    week.moderate_days,
                    week.severe_days,
                    week.severity_sum,
                )
            })
            .collect();
        assert_eq!(numbers, [(0, 0, 0, 0, 0), (6, 3, 1, 1, 6), (1, 1, 0, 0, 1)]);
        assert_eq!(found[2].first, run.first.plus(7));
        assert_eq!(weeks(&run, run.first, run.first.plus(-1)), []);
    }

    #[test]
    fn a_week_has_a_value_from_four_logged_days() {
        let run = run_of("0120...012");
        let found = weeks(&run, run.first, run.first.plus(9));
        assert_eq!(
            (found[0].rate(), found[0].mean_severity()),
            (Some(0.5), Some(0.75))
        );
        assert_eq!((found[1].rate(), found[1].mean_severity()), (None, None));
    }
}
