//! How often a sign was there in a stretch of days. Counts logged days only and judges nothing.

use crate::domain::{Day, Severity};

use super::counts::is_there;
use super::history::SignRun;

/// A stretch of days of one sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub logged_days: usize,
    pub sign_days: usize,
    /// The worst there was; `None` without a logged day.
    pub worst: Option<Severity>,
}

/// Counts a run from `first` to `last`.
pub fn tally(run: &SignRun, first: Day, last: Day) -> Tally {
    let mut tally = Tally::default();
    for severity in first.through(last).filter_map(|day| run.on(day)) {
        tally.logged_days += 1;
        tally.sign_days += usize::from(is_there(severity));
        tally.worst = tally.worst.max(Some(severity));
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn only_logged_days_of_the_stretch_count() {
        let run = run_of("3.012..003");
        let of = |from: i32, to: i32| tally(&run, run.first.plus(from), run.first.plus(to));
        let counted = Tally {
            logged_days: 5,
            sign_days: 2,
            worst: Some(Severity::Moderate),
        };
        assert_eq!(of(1, 8), counted);
        assert_eq!(of(5, 6), Tally::default());
        assert_eq!(of(-9, -1), Tally::default());
        assert_eq!(of(2, 2).worst, Some(Severity::None));
    }
}
