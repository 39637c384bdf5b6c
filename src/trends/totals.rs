//! Plain counts over all that is logged of one sign. They count logged days only and judge nothing.

use crate::domain::{Day, Severity};

use super::counts::is_there;
use super::history::SignRun;
use super::spells::spells;

/// What was logged of a sign, all in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub logged_days: u32,
    pub sign_days: u32,
    /// Spells of it, an open one included.
    pub episodes: u32,
    /// Longest row of days that were all logged and all without the sign.
    pub longest_free_days: u32,
    /// First logged day.
    pub first_day: Option<Day>,
    /// Last logged day.
    pub last_day: Option<Day>,
}

/// Counts a run.
pub fn totals(run: &SignRun) -> Totals {
    let sign_days = run
        .logged()
        .filter(|(_, severity)| is_there(*severity))
        .count();
    Totals {
        logged_days: run.logged().count() as u32,
        sign_days: sign_days as u32,
        episodes: spells(run).len() as u32,
        longest_free_days: longest_free_days(run),
        first_day: run.logged().next().map(|(day, _)| day),
        last_day: run.logged().next_back().map(|(day, _)| day),
    }
}

fn longest_free_days(run: &SignRun) -> u32 {
    let rows = run.levels.split(|level| *level != Some(Severity::None));
    rows.map(<[_]>::len).max().unwrap_or(0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::run_of;

    #[test]
    fn counts_what_is_logged() {
        let run = run_of(".10.012..000");
        let totals = totals(&run);
        assert_eq!((totals.logged_days, totals.sign_days), (8, 3));
        assert_eq!((totals.episodes, totals.longest_free_days), (2, 3));
        assert_eq!(totals.first_day, Some(run.first.plus(1)));
        assert_eq!(totals.last_day, Some(run.first.plus(11)));
    }

    #[test]
    fn nothing_logged_is_all_zero() {
        assert_eq!(totals(&run_of("")), Totals::default());
        assert_eq!(totals(&run_of("....")), Totals::default());
    }
}
