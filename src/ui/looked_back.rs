//! The diary as the rules see it: computed once, then looked at from several sides. Knows no words and draws nothing.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::trends_data::{Look, Period};
use crate::diary::Diary;
use crate::domain::hint::{LadderFacts, Silence};
use crate::domain::mark::Mark;
use crate::domain::norm::UpperLevel;
use crate::domain::{Day, Now, RedFlag, SignKey};
use crate::store::StoreError;
use crate::trends::{
    self, FactorRun, History, Ladder, SignDirection, SignRun, SignTrend, Together, Trends,
    directions, factor_runs, ladder, look_back, together,
};

/// What was found when looking back.
#[derive(Clone, Debug)]
pub struct LookedBack {
    pub(super) history: History,
    pub(super) trends: Trends,
    pub(super) together: Together,
    /// The circumstances that were ever noted.
    pub(super) factors: Vec<FactorRun>,
    /// Oldest first.
    pub(super) marks: Vec<Mark>,
    pub(super) late_days: Vec<Day>,
    /// What may be shown.
    pub(super) ladder: Ladder,
    /// What bears on that beside the answers.
    pub(super) facts: LadderFacts,
    /// How long the hint stays away, if it was put away.
    pub(super) silence: Option<Silence>,
    pub(super) upper_level: UpperLevel,
    /// A year of birth was noted.
    pub(super) knows_age: bool,
    /// Ticked today.
    pub(super) red_flags: BTreeSet<RedFlag>,
    /// One place a period, filled when the period is first looked at.
    directions: [OnceLock<Vec<SignDirection>>; Period::ALL.len()],
}

impl LookedBack {
    /// Loads the history and applies every rule.
    ///
    /// # Errors
    /// If the diary cannot be read.
    pub fn load(diary: &Diary, now: Now) -> Result<Self, StoreError> {
        let today = diary.today(now);
        let history = History::from(diary.past(today)?);
        let trends = look_back(&history);
        let silence = match trends.hint.tier {
            Some(tier) => diary.hint_silence(tier, &trends.hint.signs, today)?,
            None => None,
        };
        let factors = factor_runs(&history, &diary.factor_days(today)?);
        let facts = diary.ladder_facts(today)?;
        Ok(Self {
            ladder: ladder(&history, &trends.hint, &facts, silence.is_some()),
            facts,
            silence,
            upper_level: diary.settings().profile.upper_level,
            knows_age: diary.settings().profile.birth_year.is_some(),
            late_days: diary.late_days(today)?,
            red_flags: diary.day(today)?.red_flags,
            marks: diary.marks(today)?,
            together: together(&history, &factors),
            factors,
            history,
            trends,
            directions: Default::default(),
        })
    }

    /// Computes now what would otherwise be computed when a period is first looked at.
    pub fn look_at_all_periods(&self) {
        for period in Period::ALL {
            self.directions(period);
        }
    }

    /// First and last day of a period: whole weeks that end today.
    pub(super) fn range(&self, period: Period) -> (Day, Day) {
        let last = self.trends.as_of;
        let weeks = i32::try_from(self.weeks(period)).unwrap_or(i32::MAX / 7);
        (last.plus(1 - 7 * weeks), last)
    }

    /// Weeks of a period, no more than the diary has.
    fn weeks(&self, period: Period) -> u32 {
        let last = self.trends.as_of;
        let start = self.trends.first_logged.unwrap_or(last);
        let all = u32::try_from(last.days_since(start) / 7 + 1).unwrap_or(1);
        period.weeks().map_or(all, |weeks| weeks.min(all)).max(1)
    }

    /// Which way each sign went in a period, in the history's order.
    fn directions(&self, period: Period) -> &[SignDirection] {
        let asked = match period {
            Period::All => trends::Period::Everything,
            _ => trends::Period::Weeks(self.weeks(period)),
        };
        self.directions.get(period as usize).map_or(&[], |found| {
            found.get_or_init(|| directions(&self.history, asked))
        })
    }

    /// Which way a sign went in a period.
    pub(super) fn direction(&self, period: Period, key: &SignKey) -> Option<&SignDirection> {
        self.directions(period)
            .iter()
            .find(|direction| direction.key == *key)
    }

    /// Signs that are followed or have rows: the others are not spoken of.
    pub(super) fn spoken(&self) -> impl DoubleEndedIterator<Item = &SignTrend> {
        let signs = self.trends.signs.iter();
        signs.filter(|sign| sign.followed || sign.totals.logged_days > 0)
    }

    /// The sign the person looks at, else the first that keeps coming back, else the most frequent.
    pub(super) fn chosen(&self, look: &Look) -> Option<SignKey> {
        let named = look.sign.as_ref();
        let named = named.filter(|key| self.spoken().any(|sign| sign.key == **key));
        named.cloned().or_else(|| {
            let rank = |sign: &&SignTrend| {
                (
                    sign.recurrence.status.is_recurring(),
                    sign.recurrence.sign_days,
                )
            };
            // `max_by_key` takes the last of equals; the first sign of the person's order is wanted.
            self.spoken()
                .rev()
                .max_by_key(rank)
                .map(|sign| sign.key.clone())
        })
    }

    /// The days of a sign.
    pub(super) fn run(&self, key: &SignKey) -> Option<&SignRun> {
        self.history.runs.iter().find(|run| run.key == *key)
    }

    /// What is said of a sign.
    pub(super) fn trend(&self, key: &SignKey) -> Option<&SignTrend> {
        self.trends.signs.iter().find(|sign| sign.key == *key)
    }
}
