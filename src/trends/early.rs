//! Has a sign been seen often so far? In a new diary the main rule is silent for weeks; this one speaks from 14 logged days,
//! only in the first 84 days and only while the main rule cannot. It never makes a sign "recurring".

use super::counts::{Counts, RunningCounts};
use super::recurrence::{LIKELY_BAR, RATE, Recurrence, SURE_BAR, Status};
use super::spells::fresh_starts;
use super::stats::{Beta, day_weight};

/// Days from the first logged one, that one included, in which a diary is new.
pub const NEW_DIARY_DAYS: usize = 84;

const WINDOW_DAYS: usize = 28;
const WINDOW_WEEKS: usize = 4;
/// The weeks, counted back, that must both hold a day with the sign.
const LATEST_WEEKS: usize = 2;
const LOGGED_DAYS_MIN: u32 = 14;
const STARTS_MIN: u32 = 2;

/// Whether the sign is seen often so far on the day numbered `last`, if the main rule knows nothing there.
pub fn is_early(counts: &RunningCounts, last: usize) -> bool {
    last < NEW_DIARY_DAYS && Window::ending(counts, last).is_often()
}

/// `unknown` with the numbers of the early look instead of the main rule's.
pub fn early(counts: &RunningCounts, last: usize, unknown: &Recurrence) -> Recurrence {
    let window = Window::ending(counts, last);
    Recurrence {
        status: Status::Early,
        window_days: WINDOW_DAYS as u32,
        probability: Some(window.rate().above(RATE)),
        probability_if_missing_free: Some(window.rate_if_missing_free().above(RATE)),
        logged_days: window.sum.logged,
        sign_days: window.sum.sign,
        weeks_with_sign: (0..WINDOW_WEEKS)
            .map(|ago| u32::from(window.is_week_with_sign(ago)))
            .sum(),
        fresh_starts: window.fresh_starts(),
        clustering: Some(window.clustering()),
        robust: true,
        more_days_needed: unknown.more_days_needed,
    }
}

/// The 28 days that end with some day, looked at as if nothing came before them.
struct Window<'a> {
    counts: &'a RunningCounts,
    last: usize,
    sum: Counts,
}

impl<'a> Window<'a> {
    fn ending(counts: &'a RunningCounts, last: usize) -> Self {
        Self {
            counts,
            last,
            sum: counts.ending(last, WINDOW_DAYS),
        }
    }

    fn is_often(&self) -> bool {
        self.sum.logged >= LOGGED_DAYS_MIN
            && (0..LATEST_WEEKS).all(|weeks_ago| self.is_week_with_sign(weeks_ago))
            && (2 * self.sum.sign >= self.sum.logged || self.fresh_starts() >= STARTS_MIN)
            && SURE_BAR.is_reached(&self.rate())
            && LIKELY_BAR.is_reached(&self.rate_if_missing_free())
    }

    fn is_week_with_sign(&self, weeks_ago: usize) -> bool {
        self.counts.week_ending(self.last, weeks_ago).sign > 0
    }

    fn fresh_starts(&self) -> u32 {
        let first = (self.last + 1).saturating_sub(WINDOW_DAYS);
        fresh_starts((first..=self.last).map(|day| self.counts.on(day)))
    }

    fn clustering(&self) -> f64 {
        self.counts
            .ending(self.last, WINDOW_DAYS - 1)
            .pairs
            .clustering()
    }

    fn rate(&self) -> Beta {
        Beta::rate(
            self.sum.sign,
            self.sum.logged,
            day_weight(self.clustering()),
        )
    }

    /// The rate if unlogged days were free; days before the diary began are not in it, nor days away.
    fn rate_if_missing_free(&self) -> Beta {
        let days = WINDOW_DAYS.min(self.last + 1) as u32;
        let days = days - self.sum.away;
        Beta::rate(self.sum.sign, days, day_weight(self.clustering()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::counts_of;

    fn is_early_at_end(text: &str) -> bool {
        is_early(&counts_of(text), text.len() - 1)
    }

    #[test]
    fn needs_fourteen_logged_days() {
        assert!(!is_early_at_end("1101101101101"));
        assert!(is_early_at_end("11011011011011"));
    }

    #[test]
    fn needs_the_sign_in_both_latest_weeks() {
        assert!(!is_early_at_end(&format!("{}0000000", "1".repeat(14))));
        assert!(is_early_at_end(&format!("{}1000000", "1".repeat(14))));
    }

    #[test]
    fn unlogged_days_must_not_decide() {
        let sparse = "1....1.0.1..1...0..1..11.01110.101";
        assert!(!is_early_at_end(&sparse[..28]));
    }

    #[test]
    fn ends_with_the_new_diary() {
        let text = format!("{}{}", ".".repeat(60), "1".repeat(30));
        let counts = counts_of(&text);
        assert!(is_early(&counts, NEW_DIARY_DAYS - 1));
        assert!(!is_early(&counts, NEW_DIARY_DAYS));
    }
}
