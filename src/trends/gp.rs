//! Which signs a GP is worth a visit for: some by how long they have lasted, weeks in a row with enough days; some as soon as they
//! keep coming back. Unlogged days count for nothing.

use crate::domain::{BuiltInSign, Day, Severity, SignKey};

use super::history::History;
use super::shown::GpReason;
use super::sign_trend::SignTrend;

/// Sign days a week from which a week counts towards a GP duration.
pub const GP_WEEK_DAYS: usize = 4;
/// Weeks in a row of fatigue, poor sleep or an upset stomach after which the GP is named.
pub(super) const GP_WEEKS: i32 = 3;
/// The same of low mood.
pub(super) const GP_WEEKS_MOOD: i32 = 2;

/// How long a sign has lasted, week by week.
#[derive(Clone, Debug, PartialEq)]
pub struct LastingSign {
    pub sign: BuiltInSign,
    /// What is said if it lasts.
    pub reason: GpReason,
    /// Logged days with it in each of the last weeks that count, oldest first.
    pub days_by_week: Vec<usize>,
}

impl LastingSign {
    /// Enough days in each of these weeks.
    pub fn is_long(&self) -> bool {
        self.days_by_week.iter().all(|days| *days >= GP_WEEK_DAYS)
    }
}

/// How long each sign with a GP duration has lasted, counted back from the day asked about.
pub fn lasting_signs(history: &History) -> Vec<LastingSign> {
    let weeks_of = [
        (BuiltInSign::Fatigue, GP_WEEKS, GpReason::Fatigue),
        (BuiltInSign::PoorSleep, GP_WEEKS, GpReason::Sleep),
        (BuiltInSign::MoodAnxiety, GP_WEEKS_MOOD, GpReason::Mood),
        (BuiltInSign::AppetiteDigestion, GP_WEEKS, GpReason::Stomach),
    ];
    weeks_of
        .into_iter()
        .map(|(sign, weeks, reason)| LastingSign {
            sign,
            reason,
            days_by_week: (0..weeks)
                .rev()
                .map(|back| sign_days(history, sign, history.as_of.plus(-7 * back)))
                .collect(),
        })
        .collect()
}

/// Signs for which a GP is named while they keep coming back.
pub const GP_RECURRING: [BuiltInSign; 4] = [
    BuiltInSign::Palpitations,
    BuiltInSign::TinglingNumbness,
    BuiltInSign::Headache,
    BuiltInSign::MemoryConfusion,
];

/// A sign that keeps coming back, with the counts that say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecurringSign {
    pub sign: BuiltInSign,
    /// Days with it in the window of the rule.
    pub sign_days: u32,
    /// Filled in days of that window.
    pub logged_days: u32,
}

/// Those of [`GP_RECURRING`] that keep coming back now.
pub fn recurring_signs(signs: &[SignTrend]) -> Vec<RecurringSign> {
    let recurring = |sign: BuiltInSign| {
        let found = signs
            .iter()
            .find(|found| found.key == SignKey::BuiltIn(sign))?;
        let recurrence = &found.recurrence;
        recurrence.status.is_recurring().then_some(RecurringSign {
            sign,
            sign_days: recurrence.sign_days,
            logged_days: recurrence.logged_days,
        })
    };
    GP_RECURRING.into_iter().filter_map(recurring).collect()
}

/// Logged days with a sign in the week that ends with `last`.
fn sign_days(history: &History, sign: BuiltInSign, last: Day) -> usize {
    let key = SignKey::BuiltIn(sign);
    let Some(run) = history.runs.iter().find(|run| run.key == key) else {
        return 0;
    };
    let week = last.plus(-6).through(last);
    week.filter(|day| {
        run.on(*day)
            .is_some_and(|severity| severity > Severity::None)
    })
    .count()
}
