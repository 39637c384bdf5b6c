//! Settings that belong to the diary and not to the computer, typed. What is not set has the value named here.

use crate::domain::{DayStart, profile::Profile};
use crate::store::{StoreError, Tables};

const DAY_START: &str = "day_start_hour";
const LATE_COUNTS: &str = "late_answers_count";
const SAMPLE: &str = "sample";
const BIRTH_YEAR: &str = "birth_year";
const KIDNEY: &str = "kidney_disease";

/// A changed setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// When a diary day begins.
    DayStart(DayStart),
    /// Whether late answers take part in the rules.
    LateCounts(bool),
    /// Year of birth, or not said.
    BirthYear(Option<i32>),
    /// Kidney disease.
    KidneyDisease(bool),
}

/// All settings of a diary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// When a diary day begins; 03:00 unless set.
    pub day_start: DayStart,
    /// Whether late answers take part in the rules; not unless set.
    pub late_counts: bool,
    /// A sample diary to look around in.
    pub sample: bool,
    /// What the person said about themselves.
    pub profile: Profile,
}

impl Settings {
    /// Reads the settings; a value that makes no sense counts as not set.
    pub(super) fn load(tables: Tables<'_>) -> Result<Self, StoreError> {
        let flag = |key| -> Result<bool, StoreError> {
            Ok(tables.setting(key)?.is_some_and(|value| value == "1"))
        };
        let number = |key| -> Result<Option<i32>, StoreError> {
            Ok(tables.setting(key)?.and_then(|value| value.parse().ok()))
        };
        Ok(Self {
            day_start: number(DAY_START)?
                .and_then(|hour| u8::try_from(hour).ok())
                .and_then(DayStart::from_hour)
                .unwrap_or_default(),
            late_counts: flag(LATE_COUNTS)?,
            sample: flag(SAMPLE)?,
            profile: Profile {
                birth_year: number(BIRTH_YEAR)?,
                kidney_disease: flag(KIDNEY)?,
            },
        })
    }
}

impl Setting {
    pub(super) fn write(self, tables: Tables<'_>) -> Result<(), StoreError> {
        let (key, value) = match self {
            Self::DayStart(start) => (DAY_START, Some(start.hour().to_string())),
            Self::LateCounts(on) => (LATE_COUNTS, flag_value(on)),
            Self::BirthYear(year) => (BIRTH_YEAR, year.map(|year| year.to_string())),
            Self::KidneyDisease(on) => (KIDNEY, flag_value(on)),
        };
        tables.put_setting(key, value.as_deref())
    }
}

/// Marks a diary as a sample.
pub(super) fn mark_sample(tables: Tables<'_>) -> Result<(), StoreError> {
    tables.put_setting(SAMPLE, Some("1"))
}

fn flag_value(on: bool) -> Option<String> {
    on.then(|| "1".to_owned())
}
