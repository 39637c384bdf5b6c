//! All that is said about one sign, and the verdicts behind it. A changed answer is judged again only where it can matter.

use crate::domain::{Day, SignKey};

use super::counts::RunningCounts;
use super::early::{early, is_early};
use super::history::{History, SignRun};
use super::recurrence::{Recurrence, Status, nothing_known, recurrence};
use super::totals::{Totals, totals};
use super::track::Track;

/// What is said about one sign.
#[derive(Clone, Debug, PartialEq)]
pub struct SignTrend {
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

impl SignTrend {
    /// It is followed or has rows: the others are not spoken of.
    pub const fn is_spoken_of(&self) -> bool {
        self.followed || self.totals.logged_days > 0
    }
}

/// The verdicts of a sign on every day.
#[derive(Clone, Debug)]
pub struct SignTracks {
    plain: Track,
    /// With ill days unknown, where that makes a difference.
    for_hint: Option<Track>,
}

/// Room for counts, used again for every sign.
#[derive(Debug, Default)]
pub struct Room {
    plain: RunningCounts,
    without_ill: RunningCounts,
}

impl SignTracks {
    /// The verdicts that the hint goes by.
    pub fn for_hint(&self) -> &Track {
        self.for_hint.as_ref().unwrap_or(&self.plain)
    }

    fn new(history: &History, run: &SignRun, room: &mut Room) -> Self {
        let first = history.first_logged.unwrap_or(history.as_of);
        let differs = differs_for_hint(history, run);
        if differs {
            let run = run.without(&history.ill_days);
            count(history, &run, &mut room.without_ill);
        }
        Self {
            plain: Track::new(first, &room.plain),
            for_hint: differs.then(|| Track::new(first, &room.without_ill)),
        }
    }

    fn judge_again(
        &mut self,
        history: &History,
        run: &SignRun,
        counts: &RunningCounts,
        day: usize,
    ) {
        self.plain
            .judge_again(counts, day..=counts.last_day_touched(day));
        if let Some(track) = &mut self.for_hint {
            let counts = counted(history, &run.without(&history.ill_days));
            track.judge_again(&counts, day..=counts.last_day_touched(day));
        }
    }
}

/// Judges a sign on every day.
pub fn sign_trend(history: &History, run: &SignRun, room: &mut Room) -> (SignTrend, SignTracks) {
    count(history, run, &mut room.plain);
    let tracks = SignTracks::new(history, run, room);
    (SignTrend::new(run, &room.plain, &tracks.plain), tracks)
}

/// Judges a sign again after its answer about `day` changed.
pub fn sign_trend_again(
    history: &History,
    run: &SignRun,
    day: Day,
    tracks: &mut SignTracks,
) -> SignTrend {
    let counts = counted(history, run);
    let since_first = history.first_logged.map(|first| day.days_since(first));
    let number = since_first
        .and_then(|days| usize::try_from(days).ok())
        .unwrap_or(0);
    tracks.judge_again(history, run, &counts, number);
    SignTrend::new(run, &counts, &tracks.plain)
}

/// Whether a sign keeps coming back on the day asked about.
pub fn recurrence_today(history: &History, run: &SignRun) -> Recurrence {
    recurrence_on_last_day(&counted(history, run))
}

impl SignTrend {
    fn new(run: &SignRun, counts: &RunningCounts, track: &Track) -> Self {
        Self {
            key: run.key.clone(),
            followed: run.followed,
            counts_for_hint: run.key.counts_for_hint(),
            recurrence: recurrence_on_last_day(counts),
            first_recurring: track.first_recurring(),
            days_recurring: track.days(Status::is_recurring),
            days_watch: track.days(|status| status == Status::Watch),
            days_unknown: track.days(|status| matches!(status, Status::Unknown | Status::Early)),
            left_recurring_on: track.left_recurring_on(),
            totals: totals(run),
        }
    }
}

fn counted(history: &History, run: &SignRun) -> RunningCounts {
    let mut counts = RunningCounts::default();
    count(history, run, &mut counts);
    counts
}

fn count(history: &History, run: &SignRun, counts: &mut RunningCounts) {
    match history.first_logged {
        Some(first) => counts.count(run, first, history.as_of, &history.pauses),
        None => *counts = RunningCounts::default(),
    }
}

/// Whether the verdicts with ill days unknown can be others than the plain ones.
fn differs_for_hint(history: &History, run: &SignRun) -> bool {
    run.key.counts_for_hint() && !history.ill_days.is_empty()
}

fn recurrence_on_last_day(counts: &RunningCounts) -> Recurrence {
    let Some(last) = counts.days().checked_sub(1) else {
        return nothing_known();
    };
    let strict = recurrence(counts, last);
    if strict.status == Status::Unknown && is_early(counts, last) {
        early(counts, last, &strict)
    } else {
        strict
    }
}
