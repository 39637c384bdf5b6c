//! When a sign has lasted so long, or blood pressure is so high, that a GP is worth a visit: said above the hint, never instead of
//! it. Each answer carries the days it was counted from.

use std::collections::BTreeSet;

use crate::domain::hint::LadderFacts;
use crate::domain::{BloodPressure, BuiltInSign, Day, Severity, SignKey};

use super::history::History;

/// Sign days a week from which a week counts towards a GP duration.
pub const GP_WEEK_DAYS: usize = 4;
/// Weeks in a row of fatigue or poor sleep after which the GP is named.
const GP_WEEKS: i32 = 3;
/// The same of low mood.
const GP_WEEKS_MOOD: i32 = 2;
/// Readings from which their mean is worth saying.
pub const READINGS_MIN: usize = 6;
/// On at least so many days.
pub const READING_DAYS_MIN: usize = 3;
/// Home limit, mmHg.
const SYSTOLIC_LIMIT: f64 = 135.0;
/// Home limit, mmHg.
const DIASTOLIC_LIMIT: f64 = 85.0;
/// The mean of home readings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanPressure {
    /// Mean upper pressure, mmHg.
    pub systolic: f64,
    /// Mean lower pressure, mmHg.
    pub diastolic: f64,
    /// Of so many readings.
    pub readings: usize,
    /// On so many days.
    pub days: usize,
}

/// A reason to talk to a GP.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GpReason {
    /// Fatigue for three weeks.
    Fatigue,
    /// Poor sleep for three weeks.
    Sleep,
    /// Low mood for two weeks.
    Mood,
    /// Home blood pressure at or above the limit.
    BloodPressure(MeanPressure),
}

impl GpReason {
    /// The word in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Fatigue => "fatigue",
            Self::Sleep => "poor_sleep",
            Self::Mood => "mood_anxiety",
            Self::BloodPressure(_) => "blood_pressure",
        }
    }
}

/// How long a sign has lasted, week by week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastingSign {
    /// The sign.
    pub sign: BuiltInSign,
    /// Logged days with it in each of the last weeks that count, oldest first.
    pub days_by_week: Vec<usize>,
}

impl LastingSign {
    /// Enough days in each of these weeks.
    pub fn is_long(&self) -> bool {
        self.days_by_week.iter().all(|days| *days >= GP_WEEK_DAYS)
    }
}

/// How long each sign with a GP duration has lasted.
pub fn lasting_signs(history: &History) -> Vec<LastingSign> {
    let weeks_of = [
        (BuiltInSign::Fatigue, GP_WEEKS),
        (BuiltInSign::PoorSleep, GP_WEEKS),
        (BuiltInSign::MoodAnxiety, GP_WEEKS_MOOD),
    ];
    weeks_of
        .into_iter()
        .map(|(sign, weeks)| LastingSign {
            sign,
            days_by_week: (0..weeks)
                .rev()
                .map(|back| sign_days(history, sign, history.as_of.plus(-7 * back)))
                .collect(),
        })
        .collect()
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

/// The mean of home readings; `None` without one. Whether it is worth saying, [`MeanPressure::is_high`] says.
pub fn mean_pressure(facts: &LadderFacts) -> Option<MeanPressure> {
    let readings = facts.readings.len();
    let days: BTreeSet<Day> = facts.readings.iter().map(|(day, _)| *day).collect();
    let mean = |value: fn(&(Day, BloodPressure)) -> u16| {
        let sum: f64 = facts.readings.iter().map(value).map(f64::from).sum();
        sum / readings as f64
    };
    (readings > 0).then(|| MeanPressure {
        systolic: mean(|(_, reading)| reading.systolic()),
        diastolic: mean(|(_, reading)| reading.diastolic()),
        readings,
        days: days.len(),
    })
}

impl MeanPressure {
    /// From enough readings on enough days to say something.
    pub const fn is_enough(self) -> bool {
        self.readings >= READINGS_MIN && self.days >= READING_DAYS_MIN
    }

    /// Worth discussing with a GP.
    pub fn is_high(self) -> bool {
        self.is_enough() && (self.systolic >= SYSTOLIC_LIMIT || self.diastolic >= DIASTOLIC_LIMIT)
    }
}

/// The reasons to talk to a GP, in the order they are said.
pub fn gp_reasons(history: &History, facts: &LadderFacts) -> Vec<GpReason> {
    let lasting = lasting_signs(history).into_iter();
    lasting
        .filter(LastingSign::is_long)
        .filter_map(|lasting| match lasting.sign {
            BuiltInSign::Fatigue => Some(GpReason::Fatigue),
            BuiltInSign::PoorSleep => Some(GpReason::Sleep),
            BuiltInSign::MoodAnxiety => Some(GpReason::Mood),
            _ => None,
        })
        .chain(
            mean_pressure(facts)
                .filter(|mean| mean.is_high())
                .map(GpReason::BloodPressure),
        )
        .collect()
}
