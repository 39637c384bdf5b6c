//! The diary as the rules see it: computed once, then looked at from several sides. One more answer is taken in by itself. Knows no
//! words and draws nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::diary::Diary;
use crate::domain::answer::ON_TIME_DAYS;
use crate::domain::hint::{HintFacts, Silence};
use crate::domain::mark::{Mark, TakenDays};
use crate::domain::norm::UpperLevel;
use crate::domain::{Day, FactorKey, Now, RedFlag, SignKey, WeekStart};
use crate::findings::Findings;
use crate::store::StoreError;
use crate::trends::{
    self, Bar, BarUnit, History, LookBack, Shown, SignDays, SignDirection, SignRun, SignTrend,
    Together, Trends, directions, factor_runs, shown, together,
};
use crate::ui::action::look::{Look, Period};
use crate::ui::lookback::records::ChartRecords;

/// What was found when looking back.
#[derive(Clone, Debug)]
pub struct LookedBack {
    looked: LookBack,
    pub(in crate::ui) together: Together,
    /// Every factor with the days it was noted on, in the person's order.
    pub(in crate::ui) factor_days: Vec<(FactorKey, BTreeSet<Day>)>,
    /// Oldest first.
    pub(in crate::ui) marks: Vec<Mark>,
    /// What the chart shows beside the bars.
    pub(in crate::ui) records: ChartRecords,
    /// When each product was taken.
    pub(in crate::ui) taken: Vec<TakenDays>,
    /// Days with an answer that came too late, by sign.
    pub(super) late: BTreeMap<SignKey, BTreeSet<Day>>,
    /// What may be shown.
    pub(in crate::ui) shown: Shown,
    /// What bears on that beside the answers.
    pub(in crate::ui) facts: HintFacts,
    /// How long the hint stays away, if it was put away.
    pub(in crate::ui) silence: Option<Silence>,
    pub(in crate::ui) upper_level: UpperLevel,
    /// A year of birth was noted.
    pub(in crate::ui) knows_age: bool,
    /// The letters of the symptoms on Today.
    pub(in crate::ui) letters: Vec<(SignKey, char)>,
    /// Late days count like others.
    pub(in crate::ui) late_counts: bool,
    /// How the person's calendars are read.
    pub(in crate::ui) week_start: WeekStart,
    /// Ticked today.
    pub(in crate::ui) red_flags: BTreeSet<RedFlag>,
    /// One place a period, filled when the period is first looked at.
    directions: [OnceLock<Vec<SignDirection>>; Period::ALL.len()],
    /// Answers were taken in since what is seen only on Trends was worked out.
    is_behind: bool,
}

impl LookedBack {
    /// Loads the history and applies every rule.
    pub fn load(diary: &Diary, now: Now) -> Result<Self, StoreError> {
        let today = diary.today(now);
        let Findings {
            history,
            factor_days,
            marks,
            taken,
            late_counts,
            ..
        } = Findings::load(diary, today)?;
        let looked = LookBack::new(history);
        let facts = diary.hint_facts(today)?;
        let silence = silence(&looked, diary)?;
        Ok(Self {
            together: found_together(&looked, &factor_days),
            shown: shown_now(&looked, &facts, silence),
            silence,
            upper_level: diary.settings().profile.upper_level,
            knows_age: diary.settings().profile.birth_year.is_some(),
            late: diary.late_days_by_sign(today)?,
            late_counts,
            week_start: diary.settings().week_start,
            letters: letters(diary)?,
            red_flags: diary.day(today)?.red_flags,
            marks,
            records: ChartRecords::load(diary, today)?,
            taken,
            factor_days,
            facts,
            looked,
            directions: Default::default(),
            is_behind: false,
        })
    }

    /// Takes the answers of a day in as they are now: only their signs are judged again, and only where they can matter. What is
    /// seen on Trends alone waits until [`LookedBack::catch_up`].
    pub fn take_in(&mut self, diary: &Diary, day: Day) -> Result<(), StoreError> {
        let counted = diary.counted_answers(day)?;
        let level = |key: &SignKey| {
            let answer = counted.iter().find(|(sign, _)| sign == key);
            answer.map(|(_, severity)| *severity)
        };
        let runs = self.history().runs.iter().enumerate();
        let changed: Vec<_> = runs
            .map(|(sign, run)| (sign, run.on(day), level(&run.key)))
            .filter(|(_, before, after)| before != after)
            .collect();
        for (sign, _, level) in changed {
            self.looked.answer(sign, day, level);
        }
        let today = self.trends().as_of;
        if i64::from(today.days_since(day)) > ON_TIME_DAYS {
            self.late = diary.late_days_by_sign(today)?;
        }
        self.is_behind = true;
        Ok(())
    }

    /// Whether answers were taken in since.
    pub(in crate::ui) const fn is_behind(&self) -> bool {
        self.is_behind
    }

    /// Works out anew what follows from answers that were taken in.
    pub fn catch_up(&mut self, diary: &Diary) -> Result<(), StoreError> {
        if self.is_behind {
            self.silence = silence(&self.looked, diary)?;
            self.shown = shown_now(&self.looked, &self.facts, self.silence);
            self.together = found_together(&self.looked, &self.factor_days);
            self.directions = Default::default();
            self.is_behind = false;
        }
        Ok(())
    }

    /// Computes now what would otherwise be computed when a period is first looked at.
    pub fn look_at_all_periods(&self) {
        for period in Period::ALL {
            self.directions(period);
        }
    }

    /// What is said.
    pub(in crate::ui) fn trends(&self) -> &Trends {
        self.looked.trends()
    }

    /// What it is said about.
    pub(in crate::ui) fn history(&self) -> &History {
        self.looked.history()
    }

    /// Which way each sign went in a period, in the history's order.
    fn directions(&self, period: Period) -> &[SignDirection] {
        let asked = match period {
            Period::All => trends::Period::Everything,
            _ => trends::Period::Weeks(self.weeks(period)),
        };
        self.directions.get(period as usize).map_or(&[], |found| {
            found.get_or_init(|| directions(self.history(), asked))
        })
    }

    /// Which way a sign went in a period.
    pub(in crate::ui) fn direction(&self, period: Period, key: &SignKey) -> Option<&SignDirection> {
        self.directions(period)
            .iter()
            .find(|direction| direction.key == *key)
    }

    /// Signs that are followed or have rows: the others are not spoken of.
    pub(in crate::ui) fn spoken(&self) -> impl DoubleEndedIterator<Item = &SignTrend> {
        let signs = self.trends().signs.iter();
        signs.filter(|sign| sign.is_spoken_of())
    }

    /// The sign the person looks at, else the first that keeps coming back, else the most frequent.
    pub(in crate::ui) fn chosen(&self, look: &Look) -> Option<SignKey> {
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
    pub(in crate::ui) fn run(&self, key: &SignKey) -> Option<&SignRun> {
        self.history().runs.iter().find(|run| run.key == *key)
    }

    /// Days with an answer that came too late, of any sign.
    pub(in crate::ui) fn late_days(&self) -> BTreeSet<Day> {
        self.late.values().flatten().copied().collect()
    }

    /// The bars of a sign, with the days whose answer came too late to count.
    pub(in crate::ui) fn bars(&self, run: &SignRun, days: (Day, Day), unit: BarUnit) -> Vec<Bar> {
        let none = BTreeSet::new();
        let late = self.late.get(&run.key).filter(|_| !self.late_counts);
        let (history, late) = (self.history(), late.unwrap_or(&none));
        let mut bars = SignDays { history, run, late }.bars(days, unit);
        let is_unanswered = |bar: &&mut Bar| {
            bar.open_days > 0 && bar.logged_days + bar.late_days + bar.away_days == 0
        };
        for bar in bars.iter_mut().filter(is_unanswered) {
            let mut days = bar.first.through(bar.last);
            bar.is_blank = !days.any(|day| self.is_answered(day));
        }
        bars
    }

    /// Whether any symptom was filled in on a day, late or not.
    fn is_answered(&self, day: Day) -> bool {
        self.history().is_logged(day) || self.late.values().any(|days| days.contains(&day))
    }

    /// What is said of a sign.
    pub(in crate::ui) fn trend(&self, key: &SignKey) -> Option<&SignTrend> {
        self.trends().signs.iter().find(|sign| sign.key == *key)
    }
}

/// The letters of the rows of Today.
fn letters(diary: &Diary) -> Result<Vec<(SignKey, char)>, StoreError> {
    let signs = diary.signs()?.into_iter().filter(|sign| sign.followed);
    Ok(signs.map(|sign| sign.key).zip('a'..='z').collect())
}

fn found_together(looked: &LookBack, factor_days: &[(FactorKey, BTreeSet<Day>)]) -> Together {
    let history = looked.history();
    together(history, &factor_runs(history, factor_days))
}

fn shown_now(looked: &LookBack, facts: &HintFacts, silence: Option<Silence>) -> Shown {
    shown(looked.history(), looked.trends(), facts, silence.is_some())
}

fn silence(looked: &LookBack, diary: &Diary) -> Result<Option<Silence>, StoreError> {
    let hint = &looked.trends().hint;
    match hint.tier {
        Some(tier) => diary.hint_silence(tier, &hint.signs, looked.history().as_of),
        None => Ok(None),
    }
}
