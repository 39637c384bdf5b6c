//! Looking back, and keeping at it: after one answer only its own sign is judged again, and only on the days the answer can
//! reach. What comes out is always what looking back afresh would give.

use crate::domain::{Day, Severity};

use super::hint::{Hint, hint};
use super::history::History;
use super::recurrence::Recurrence;
use super::sign_trend::{
    Room, SignTracks, SignTrend, recurrence_today, sign_trend, sign_trend_again,
};

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

impl Trends {
    /// Whether more keeps coming back than the hint counts: a symptom of one's own, or one it does not go by.
    pub fn recurs_beyond_hint(&self) -> bool {
        let is_other = |sign: &SignTrend| !self.hint.signs.contains(&sign.key);
        let mut recurring = self
            .signs
            .iter()
            .filter(|sign| sign.recurrence.status.is_recurring());
        recurring.any(is_other)
    }
}

/// Applies every rule to a history. To bring single answers in afterwards, keep a [`LookBack`].
pub fn look_back(history: &History) -> Trends {
    judged(history).0
}

/// Only whether each sign keeps coming back now, without the history of verdicts and the hint; in the history's order.
pub fn today(history: &History) -> Vec<Recurrence> {
    history
        .runs
        .iter()
        .map(|run| recurrence_today(history, run))
        .collect()
}

fn judged(history: &History) -> (Trends, Vec<SignTracks>) {
    let mut room = Room::default();
    let (signs, tracks): (Vec<_>, Vec<_>) = history
        .runs
        .iter()
        .map(|run| sign_trend(history, run, &mut room))
        .unzip();
    let trends = Trends {
        as_of: history.as_of,
        first_logged: history.first_logged,
        signs,
        hint: hint(history, tracks.iter().map(SignTracks::for_hint)),
    };
    (trends, tracks)
}

/// A history with all that is said about it.
#[derive(Clone, Debug)]
pub struct LookBack {
    history: History,
    tracks: Vec<SignTracks>,
    trends: Trends,
}

impl LookBack {
    /// Applies every rule to a history.
    pub fn new(history: History) -> Self {
        let (trends, tracks) = judged(&history);
        Self {
            history,
            tracks,
            trends,
        }
    }

    /// What is said.
    pub fn trends(&self) -> &Trends {
        &self.trends
    }

    /// What it is said about.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Brings one answer of the sign numbered `sign` in, or takes it out. Days after the day asked about and signs that are
    /// not in the history are left alone.
    pub fn answer(&mut self, sign: usize, day: Day, level: Option<Severity>) {
        self.history.answer(sign, day, level);
        if self.history.first_logged == self.trends.first_logged {
            self.judge_again(sign, day);
        } else {
            // Every window is counted from the diary's first logged day.
            *self = Self::new(self.history.clone());
        }
    }

    fn judge_again(&mut self, sign: usize, day: Day) {
        let Self {
            history,
            tracks,
            trends,
        } = self;
        let run = history.runs.get(sign).filter(|_| day <= history.as_of);
        let places = tracks.get_mut(sign).zip(trends.signs.get_mut(sign));
        if let Some((run, (tracks, trend))) = run.zip(places) {
            *trend = sign_trend_again(history, run, day, tracks);
        }
        trends.hint = hint(history, tracks.iter().map(SignTracks::for_hint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign;
    use crate::trends::testing::history_of;

    fn looked() -> LookBack {
        let text = "1101100".repeat(12);
        LookBack::new(history_of(&[
            (BuiltInSign::Headache, &text),
            (BuiltInSign::Fatigue, &text),
        ]))
    }

    #[test]
    fn an_answer_out_of_reach_changes_nothing() {
        let (mut looked, before) = (looked(), looked());
        let after_today = looked.history().as_of.plus(1);
        looked.answer(0, after_today, Some(Severity::Severe));
        looked.answer(7, looked.history().as_of, Some(Severity::Severe));
        assert_eq!(looked.history(), before.history());
        assert_eq!(looked.trends(), before.trends());
    }

    #[test]
    fn an_earlier_first_day_counts_for_every_sign() {
        let mut looked = looked();
        let earlier = looked.history().as_of.plus(-200);
        looked.answer(1, earlier, Some(Severity::None));
        assert_eq!(
            looked.trends(),
            LookBack::new(looked.history().clone()).trends()
        );
        assert_eq!(looked.trends().first_logged, Some(earlier));
        assert!(looked.trends().signs[0].days_unknown > 100);
    }

    #[test]
    fn the_last_answer_taken_out_leaves_nothing() {
        let mut looked = LookBack::new(history_of(&[(BuiltInSign::Headache, "2")]));
        let day = looked.history().as_of;
        looked.answer(0, day, None);
        assert_eq!(looked.trends().first_logged, None);
        assert_eq!(looked.trends().signs[0].totals.logged_days, 0);
        looked.answer(0, day, Some(Severity::Moderate));
        assert_eq!(looked.trends().signs[0].totals.logged_days, 1);
    }
}
