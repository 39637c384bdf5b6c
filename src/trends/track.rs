//! One sign's verdict on every day of the diary. Each day is judged as if it were today: nothing later is ever looked at.

use std::ops::RangeInclusive;

use crate::domain::Day;

use super::counts::RunningCounts;
use super::early::is_early;
use super::history::nth_day;
use super::recurrence::{Status, Verdict, verdict};

/// Days for which a sign that left "recurring" is still named.
const NAMED_DAYS: i32 = 14;

/// The verdicts of one sign from the diary's first logged day to the day asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    first: Day,
    verdicts: Vec<Verdict>,
}

impl Track {
    /// Judges every day that `counts` has; day 0 is `first`.
    pub fn new(first: Day, counts: &RunningCounts) -> Self {
        let verdicts = (0..counts.days())
            .map(|day| verdict_or_early(counts, day))
            .collect();
        Self { first, verdicts }
    }

    /// Judges some days again, from the first on which something is different to the last it can reach.
    pub fn judge_again(&mut self, counts: &RunningCounts, days: RangeInclusive<usize>) {
        let first = *days.start();
        let verdicts = self.verdicts.get_mut(first..).unwrap_or_default();
        for (day, place) in days.zip(verdicts) {
            *place = verdict_or_early(counts, day);
        }
    }

    /// The verdict of each day, oldest first.
    pub fn verdicts(&self) -> &[Verdict] {
        &self.verdicts
    }

    /// The first day on which the sign was recurring.
    pub fn first_recurring(&self) -> Option<Day> {
        let day = self
            .verdicts
            .iter()
            .position(|verdict| verdict.status.is_recurring())?;
        Some(nth_day(self.first, day))
    }

    /// Number of days whose status is one of these.
    pub fn days(&self, is_counted: impl Fn(Status) -> bool) -> u32 {
        self.verdicts
            .iter()
            .filter(|verdict| is_counted(verdict.status))
            .count() as u32
    }

    /// The last day on which the sign was recurring, if it is so no more and was within the last 14 days.
    pub fn left_recurring_on(&self) -> Option<Day> {
        let ago = self
            .verdicts
            .iter()
            .rev()
            .position(|verdict| verdict.status.is_recurring())?;
        let ago = i32::try_from(ago).ok()?;
        let last = nth_day(self.first, self.verdicts.len()).plus(-1);
        (1..=NAMED_DAYS).contains(&ago).then(|| last.plus(-ago))
    }
}

fn verdict_or_early(counts: &RunningCounts, day: usize) -> Verdict {
    let strict = verdict(counts, day);
    if strict.status == Status::Unknown && is_early(counts, day) {
        Verdict {
            status: Status::Early,
            robust: true,
        }
    } else {
        strict
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trends::testing::{counts_of, run_of};

    fn track_of(text: &str) -> Track {
        Track::new(run_of(text).first, &counts_of(text))
    }

    #[test]
    fn a_daily_sign_is_early_and_then_recurring() {
        let track = track_of(&"1".repeat(60));
        assert_eq!(track.first_recurring(), Some(track.first.plus(37)));
        assert_eq!(track.days(Status::is_recurring), 23);
        assert_eq!(track.days(|status| status == Status::Early), 24);
        assert_eq!(track.left_recurring_on(), None);
    }

    #[test]
    fn a_sign_that_left_is_named_for_fourteen_days() {
        let text = format!("{}{}", "1".repeat(60), "0".repeat(40));
        let last = |text: &str| {
            let track = track_of(text);
            let last = track
                .verdicts
                .iter()
                .rposition(|verdict| verdict.status.is_recurring());
            (last.unwrap(), track.left_recurring_on())
        };
        let (end, _) = last(&text);
        assert_eq!(last(&text[..=end]).1, None);
        assert!(last(&text[..=end + 1]).1.is_some());
        assert!(last(&text[..=end + 14]).1.is_some());
        assert_eq!(last(&text[..=end + 15]).1, None);
    }
}
