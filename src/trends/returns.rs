//! How soon a sign comes back once it is gone. Only logged free days count as days it stayed away.

use std::f64::consts::LN_2;

use super::counts::is_there;
use super::history::SignRun;
use super::spells::{CLOSING_FREE_DAYS, FreeDays};
use super::stats::Beta;

/// How soon a sign comes back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Returns {
    /// Times it came back after two or more logged free days.
    pub fresh_starts: u32,
    /// Logged free days on which it could have come back the day after: from the second of a row on.
    pub days_at_risk: u32,
    /// Chance a day that it comes back, 0..=1; `None` if it never could.
    pub chance_a_day: Option<f64>,
    /// Lower end of the 95 % interval of that chance.
    pub low: f64,
    /// Upper end of it.
    pub high: f64,
    /// Days after which it has come back in half of the cases; `None` if it never came back.
    pub median_days: Option<f64>,
}

/// Measures how soon the sign of a run comes back.
pub fn returns(run: &SignRun) -> Returns {
    let mut free_days = FreeDays::default();
    let (mut fresh_starts, mut days_at_risk) = (0, 0);
    for (_, severity) in run.logged() {
        fresh_starts += u32::from(free_days.is_fresh_start(Some(is_there(severity))));
        days_at_risk += u32::from(free_days.count() >= CLOSING_FREE_DAYS);
    }
    let chance = (days_at_risk > 0).then(|| f64::from(fresh_starts) / f64::from(days_at_risk));
    let (low, high) = Beta::rate(fresh_starts, days_at_risk, 1.0).interval();
    Returns {
        fresh_starts,
        days_at_risk,
        chance_a_day: chance,
        low,
        high,
        median_days: chance
            .filter(|chance| *chance > 0.0)
            .map(|chance| LN_2 / chance),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn counts_free_days_from_the_second_on() {
        let found = returns(&run_of("1000.01001.1000"));
        assert_eq!((found.fresh_starts, found.days_at_risk), (2, 6));
        assert!((found.median_days.unwrap() - 3.0 * LN_2).abs() < 1e-12);
        assert!(found.low < 1.0 / 3.0 && found.high > 1.0 / 3.0);
    }

    #[test]
    fn what_never_left_cannot_come_back() {
        let found = returns(&run_of("111111"));
        assert_eq!((found.chance_a_day, found.median_days), (None, None));
        let gone = returns(&run_of("1000000"));
        assert_eq!((gone.chance_a_day, gone.median_days), (Some(0.0), None));
    }
}
