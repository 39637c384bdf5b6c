//! Plain counts of a symptom in a stretch of days: nothing is tested and nothing is said about why.

use crate::domain::Day;

use super::before_after::BeforeAfter;
use super::counts::is_there;
use super::hindsight::DaysWith;
use super::history::SignRun;
use super::recurrence::{LOGGED_DAYS_MIN, WINDOW_DAYS};

/// [`WINDOW_DAYS`] as days are counted.
const WINDOW: i32 = 56;
const _: () = assert!(WINDOW as usize == WINDOW_DAYS);

/// Filled-in days from `first` to `last`, and how many of them were with the symptom.
pub fn plain_count(run: &SignRun, first: Day, last: Day) -> DaysWith {
    let mut found = DaysWith::default();
    for severity in first.through(last).filter_map(|day| run.on(day)) {
        found.days += 1;
        found.sign_days += usize::from(is_there(severity));
    }
    found
}

impl BeforeAfter {
    /// No day before the change counts.
    pub fn has_nothing_before(&self, run: &SignRun) -> bool {
        plain_count(run, self.before.first, self.before.last).days == 0
    }
}

/// The first of the 56 days that *now* is about.
pub fn now_from(as_of: Day) -> Day {
    as_of.plus(1 - WINDOW)
}

/// Days a week with the symptom in the last 56 days, 0..=7; `None` with fewer than 28 of them filled in.
pub fn days_a_week_now(run: &SignRun, as_of: Day) -> Option<f64> {
    let found = plain_count(run, now_from(as_of), as_of);
    let is_enough = found.days >= LOGGED_DAYS_MIN;
    is_enough.then(|| 7.0 * found.sign_days as f64 / found.days as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn now_is_said_from_28_filled_in_days_of_the_last_56_on() {
        let now = |text: &str| {
            let run = run_of(text);
            days_a_week_now(&run, run.first.plus(i32::try_from(text.len()).unwrap() - 1))
        };
        assert_eq!(now(&"0".repeat(27)), None);
        assert_eq!(now(&"0001".repeat(7)), Some(1.75));
        assert_eq!(
            now(&format!("{}{}", "1".repeat(40), "0".repeat(56))),
            Some(0.0)
        );
        assert_eq!(now(&format!("{}{}", "1".repeat(28), ".".repeat(29))), None);
    }
}
