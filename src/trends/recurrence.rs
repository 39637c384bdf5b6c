//! Does a sign keep coming back? The rule for one sign on one day, over the last 56 days (see README, How the rules work). It
//! is strict everywhere: no memory of yesterday's verdict, and no verdict while too little is logged.

use std::sync::LazyLock;

use crate::domain::{Day, listed};

use super::counts::{Counts, RunningCounts};
use super::history::SignRun;
use super::stats::{Bar, Beta, day_weight};

/// "At least one day a week on average", as the Rome IV criteria put it.
pub const RATE: f64 = 1.0 / 7.0;
/// Certainty that the rate is above [`RATE`] from which a sign is called recurring.
pub const SURE: f64 = 0.95;
/// Certainty from which a sign is watched, and which must remain if unlogged days were free.
pub const LIKELY: f64 = 0.80;
/// Days the rule looks back.
pub const WINDOW_DAYS: usize = 56;

const WINDOW_WEEKS: usize = 8;
/// Days back from today on which a pair of neighbouring days may end.
pub const PAIR_DAYS: usize = 112;
/// Logged days of these from which the rule speaks.
pub const LOGGED_DAYS_MIN: usize = 28;
const SEEN_WEEKS_MIN: usize = 6;
/// Logged days that make a week seen.
const SEEN_DAYS_MIN: usize = 3;
const CYCLIC_STARTS_MIN: u32 = 3;
const CYCLIC_WEEKS_MIN: u32 = 5;
const PERSISTENT_WEEKS_MIN: u32 = 6;
/// Days of complete logging after which any diary has enough.
const DAYS_TO_ENOUGH: usize = 38;

/// [`SURE`] as a bar.
pub static SURE_BAR: LazyLock<Bar> = LazyLock::new(|| Bar::new(RATE, SURE, WINDOW_DAYS as u16 + 1));
/// [`LIKELY`] as a bar.
pub static LIKELY_BAR: LazyLock<Bar> =
    LazyLock::new(|| Bar::new(RATE, LIKELY, WINDOW_DAYS as u16 + 1));

/// What can be said about a sign on a day.
#[derive(strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// Too few days are logged.
    #[default]
    Unknown,
    /// Too few days for the rule, but seen often so far in a new diary.
    Early,
    /// Enough days, and it does not keep coming back.
    None,
    /// It may keep coming back; not certain enough.
    Watch,
    /// It is there on at least half of the days.
    RecurringPersistent,
    /// It keeps coming back, in spells spread over most weeks.
    RecurringCyclic,
}

listed!(Status);

impl Status {
    /// The word in JSON.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }

    /// Whether the sign keeps coming back.
    pub const fn is_recurring(self) -> bool {
        matches!(self, Self::RecurringCyclic | Self::RecurringPersistent)
    }
}

/// A status with the numbers it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Recurrence {
    /// The verdict.
    pub status: Status,
    /// Days the numbers are about: 28 while early, else 56.
    pub window_days: u32,
    /// Probability that the sign is there on more than one day in seven; `None` while unknown.
    pub probability: Option<f64>,
    /// The same if every unlogged day of the window had been free.
    pub probability_if_missing_free: Option<f64>,
    /// Logged days in the window.
    pub logged_days: u32,
    /// Days with the sign in the window.
    pub sign_days: u32,
    /// Weeks of the window, counted back from its end, with at least one day with the sign.
    pub weeks_with_sign: u32,
    /// Times it came back after two or more logged free days.
    pub fresh_starts: u32,
    /// How strongly one day goes with the next, 0..=0.8; `None` while unknown.
    pub clustering: Option<f64>,
    /// It is recurring or early, and would probably be so with every unlogged day free.
    pub robust: bool,
    /// Days that still have to be logged, all of them, before the rule can speak; 0 if it can.
    pub more_days_needed: u32,
}

/// The verdict alone, cheap enough for every day of a long diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The status, early never among them.
    pub status: Status,
    /// Recurring, and would probably be so with every unlogged day free.
    pub robust: bool,
}

impl Verdict {
    const fn weak(status: Status) -> Self {
        Self {
            status,
            robust: false,
        }
    }
}

/// The verdict on the day numbered `last`.
pub fn verdict(counts: &RunningCounts, last: usize) -> Verdict {
    let window = Window::ending(counts, last);
    if !window.is_enough() {
        return Verdict::weak(Status::Unknown);
    }
    let Some(spread) = window.spread() else {
        return Verdict::weak(Status::None);
    };
    let weight = day_weight(clustering(counts, last));
    let rate = window.rate(weight);
    if SURE_BAR.is_reached(&rate) {
        let robust = LIKELY_BAR.is_reached(&window.rate_if_missing_free(last, weight));
        return Verdict {
            status: spread,
            robust,
        };
    }
    Verdict::weak(if LIKELY_BAR.is_reached(&rate) {
        Status::Watch
    } else {
        Status::None
    })
}

/// The verdict on the day numbered `last` with all its numbers.
pub fn recurrence(counts: &RunningCounts, last: usize) -> Recurrence {
    let Verdict { status, robust } = verdict(counts, last);
    let window = Window::ending(counts, last);
    let clustering = (status != Status::Unknown).then(|| clustering(counts, last));
    let weight = clustering.map(day_weight);
    let missing_free = |weight| window.rate_if_missing_free(last, weight).above(RATE);
    Recurrence {
        status,
        window_days: WINDOW_DAYS as u32,
        probability: weight.map(|weight| window.rate(weight).above(RATE)),
        probability_if_missing_free: weight.map(missing_free),
        logged_days: window.sum.logged,
        sign_days: window.sum.sign,
        weeks_with_sign: window.weeks_with_sign,
        fresh_starts: window.sum.starts,
        clustering,
        robust,
        more_days_needed: more_days_needed(|days_ago| {
            last.checked_sub(days_ago)
                .is_some_and(|day| counts.on(day).is_some())
        }),
    }
}

/// What is said of a sign in a diary without any logged day.
pub fn nothing_known() -> Recurrence {
    Recurrence {
        status: Status::Unknown,
        window_days: WINDOW_DAYS as u32,
        probability: None,
        probability_if_missing_free: None,
        logged_days: 0,
        sign_days: 0,
        weeks_with_sign: 0,
        fresh_starts: 0,
        clustering: None,
        robust: false,
        more_days_needed: more_days_needed(|_| false),
    }
}

/// The 56 days that end with some day.
struct Window {
    sum: Counts,
    weeks_seen: usize,
    weeks_with_sign: u32,
}

impl Window {
    fn ending(counts: &RunningCounts, last: usize) -> Self {
        let mut window = Self {
            sum: counts.ending(last, WINDOW_DAYS),
            weeks_seen: 0,
            weeks_with_sign: 0,
        };
        for weeks_ago in 0..WINDOW_WEEKS {
            let week = counts.week_ending(last, weeks_ago);
            window.weeks_seen += usize::from(week.logged as usize >= SEEN_DAYS_MIN);
            window.weeks_with_sign += u32::from(week.sign > 0);
        }
        window
    }

    fn is_enough(&self) -> bool {
        self.sum.logged as usize >= LOGGED_DAYS_MIN && self.weeks_seen >= SEEN_WEEKS_MIN
    }

    /// Whether the days with the sign are spread as a recurring sign's are, and how. One long illness is not.
    fn spread(&self) -> Option<Status> {
        let Self {
            sum,
            weeks_with_sign,
            ..
        } = self;
        if 2 * sum.sign >= sum.logged && *weeks_with_sign >= PERSISTENT_WEEKS_MIN {
            Some(Status::RecurringPersistent)
        } else if sum.starts >= CYCLIC_STARTS_MIN && *weeks_with_sign >= CYCLIC_WEEKS_MIN {
            Some(Status::RecurringCyclic)
        } else {
            None
        }
    }

    fn rate(&self, weight: f64) -> Beta {
        Beta::rate(self.sum.sign, self.sum.logged, weight)
    }

    /// The rate if unlogged days were free; days before the diary began are not in it, nor days away.
    fn rate_if_missing_free(&self, last: usize, weight: f64) -> Beta {
        let days = WINDOW_DAYS.min(last + 1) as u32;
        Beta::rate(self.sum.sign, days - self.sum.away, weight)
    }
}

fn clustering(counts: &RunningCounts, last: usize) -> f64 {
    counts.ending(last, PAIR_DAYS).pairs.clustering()
}

/// How strongly days of a sign go with the next, 0..=0.8, over the 112 days that end with `day`.
pub fn clustering_on(run: &SignRun, day: Day) -> f64 {
    let before_first = i32::try_from(PAIR_DAYS).map_or(Day::MIN, |days| day.plus(-days));
    let counts = RunningCounts::new(run, before_first, day, &[]);
    clustering(&counts, counts.days().saturating_sub(1))
}

/// How many days, all logged, make enough; `was_logged` tells about the day so many days ago.
fn more_days_needed(was_logged: impl Fn(usize) -> bool) -> u32 {
    let past = (0..WINDOW_DAYS).rev().map(was_logged);
    let logged: Vec<_> = past
        .chain(std::iter::repeat_n(true, DAYS_TO_ENOUGH))
        .collect();
    let days = logged
        .windows(WINDOW_DAYS)
        .position(is_enough)
        .unwrap_or(DAYS_TO_ENOUGH);
    days as u32
}

fn is_enough(logged: &[bool]) -> bool {
    let days = |week: &[bool]| week.iter().filter(|logged| **logged).count();
    let weeks_seen = logged
        .chunks(7)
        .filter(|week| days(week) >= SEEN_DAYS_MIN)
        .count();
    days(logged) >= LOGGED_DAYS_MIN && weeks_seen >= SEEN_WEEKS_MIN
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::counts_of;

    fn at_end(text: &str) -> Recurrence {
        recurrence(&counts_of(text), text.len() - 1)
    }

    #[test]
    fn speaks_from_day_38_of_complete_logging() {
        let day_37 = at_end(&"1".repeat(37));
        assert_eq!(
            (day_37.status, day_37.more_days_needed),
            (Status::Unknown, 1)
        );
        assert_eq!((day_37.probability, day_37.clustering), (None, None));
        let day_38 = at_end(&"1".repeat(38));
        assert_eq!(
            (day_38.status, day_38.more_days_needed),
            (Status::RecurringPersistent, 0)
        );
        assert!(day_38.robust);
        assert_eq!(nothing_known().more_days_needed, 38);
    }

    #[test]
    fn two_days_a_week_all_along_is_cyclic() {
        let found = at_end(&"1001000".repeat(8));
        assert_eq!(found.status, Status::RecurringCyclic);
        assert_eq!(
            (found.sign_days, found.weeks_with_sign, found.fresh_starts),
            (16, 8, 15)
        );
    }

    #[test]
    fn one_long_illness_is_not_recurring() {
        let found = at_end(&format!(
            "{}{}{}",
            "0".repeat(20),
            "2".repeat(21),
            "0".repeat(15)
        ));
        assert!(found.probability.unwrap() > SURE);
        assert_eq!(found.status, Status::None);
    }

    #[test]
    fn selective_logging_is_not_robust() {
        let weeks = "1.0.0.0".repeat(3) + "1.01.0.";
        let found = at_end(&weeks.repeat(2));
        assert_eq!(found.status, Status::RecurringCyclic);
        assert!(found.probability_if_missing_free.unwrap() < LIKELY);
        assert!(!found.robust);
    }

    #[test]
    fn days_needed_count_on_from_what_is_logged() {
        let found = at_end(&format!("{}{}", "0".repeat(10), ".".repeat(46)));
        assert_eq!(found.more_days_needed, 38);
        let found = at_end(&"0.0....".repeat(8));
        assert_eq!((found.logged_days, found.more_days_needed), (16, 37));
    }
}
