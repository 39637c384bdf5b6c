//! Looking back: from what was logged to what can honestly be said. Pure functions; they never read a clock, a file or a random
//! number, never fail, never count an unlogged day as anything, and never say anything about cause.

mod counts;
mod early;
mod hint;
mod history;
mod recurrence;
mod spells;
pub mod stats;
#[cfg(test)]
mod testing;
mod totals;
mod track;
mod weeks;

use crate::domain::{Day, SignKey};

pub use crate::domain::hint::Tier;
pub use hint::{Hint, Withheld};
pub use history::{History, Person, SignRun};
pub use recurrence::{Recurrence, Status};
pub use spells::{Spell, spells};
pub use totals::Totals;
pub use weeks::{Week, weeks};

use counts::RunningCounts;
use track::Track;

/// All that is said about a diary on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Trends {
    /// The day it is said on.
    pub as_of: Day,
    /// The first day on which any sign was logged.
    pub first_logged: Option<Day>,
    /// One entry a sign, in the history's order.
    pub signs: Vec<SignTrend>,
    /// Whether there is reason to look at the intake.
    pub hint: Hint,
}

/// What is said about one sign.
#[derive(Clone, Debug, PartialEq)]
pub struct SignTrend {
    /// Which sign.
    pub key: SignKey,
    /// Whether Today asks for it.
    pub followed: bool,
    /// Whether it may count towards the hint.
    pub counts_for_hint: bool,
    /// Whether it keeps coming back, now.
    pub recurrence: Recurrence,
    /// The first day in the whole history on which it did.
    pub first_recurring: Option<Day>,
    /// Days in the whole history on which it did.
    pub days_recurring: u32,
    /// Days on which it may have.
    pub days_watch: u32,
    /// Days from the diary's first logged day on for which too little was logged, early ones included.
    pub days_unknown: u32,
    /// The last day it was recurring, if that is over and at most 14 days ago.
    pub left_recurring_on: Option<Day>,
    /// Plain counts over the whole history.
    pub totals: Totals,
}

/// Applies every rule to a history.
pub fn look_back(history: &History) -> Trends {
    let (signs, tracks): (Vec<_>, Vec<_>) = history
        .runs
        .iter()
        .map(|run| sign_trend(history, run))
        .unzip();
    Trends {
        as_of: history.as_of,
        first_logged: history.first_logged,
        signs,
        hint: hint::hint(history, &tracks),
    }
}

fn sign_trend(history: &History, run: &SignRun) -> (SignTrend, Track) {
    let first = history.first_logged.unwrap_or(history.as_of);
    let counts = history
        .first_logged
        .map_or_else(RunningCounts::default, |first| {
            RunningCounts::new(run, first, history.as_of)
        });
    let track = Track::new(first, &counts);
    let trend = SignTrend {
        key: run.key.clone(),
        followed: run.followed,
        counts_for_hint: run.key.counts_for_hint(),
        recurrence: recurrence_today(&counts, &track),
        first_recurring: track.first_recurring(),
        days_recurring: track.days(Status::is_recurring),
        days_watch: track.days(|status| status == Status::Watch),
        days_unknown: track.days(|status| matches!(status, Status::Unknown | Status::Early)),
        left_recurring_on: track.left_recurring_on(),
        totals: totals::totals(run),
    };
    (trend, track)
}

fn recurrence_today(counts: &RunningCounts, track: &Track) -> Recurrence {
    let Some(last) = counts.days().checked_sub(1) else {
        return recurrence::nothing_known();
    };
    let strict = recurrence::recurrence(counts, last);
    match track.verdicts().last() {
        Some(verdict) if verdict.status == Status::Early => early::early(counts, last, &strict),
        _ => strict,
    }
}
