//! Settings that belong to the diary and not to the computer, typed. What is not set has the value named here.

use super::words::words;
use super::{DiaryError, profile_setting};
use crate::domain::sign::clean_name;
use crate::domain::{Day, DayStart, WeekStart, profile::Profile};
use crate::store::{StoreError, Tables};

const DAY_START: &str = "day_start_hour";
const LATE_COUNTS: &str = "late_answers_count";
const SAMPLE: &str = "sample";
const BIRTH_YEAR: &str = "birth_year";
const KIDNEY: &str = "kidney_disease";
const WEEK_START: &str = "week_start";
const PERSON_NAME: &str = "person_name";
const GP_QUESTIONS: &str = "gp_questions";
const REPORT_NAME: &str = "report_name";
const BIRTH_DATE: &str = "birth_date";

const SUNDAY: &str = "sunday";

/// The rows that a [`Setting`] writes, by name, as undo steps name them.
pub const SETTING_KEYS: [&str; 8] = [
    DAY_START,
    WEEK_START,
    LATE_COUNTS,
    PERSON_NAME,
    BIRTH_YEAR,
    KIDNEY,
    REPORT_NAME,
    BIRTH_DATE,
];

/// Names the whole profile, which undo steps name by itself.
const PROFILE: &str = "profile";

/// The earliest year of birth that can be said.
pub const FIRST_BIRTH_YEAR: i32 = Profile::FIRST_BIRTH_YEAR;

/// A changed setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// When a diary day begins.
    DayStart(DayStart),
    /// On which day a week begins.
    WeekStart(WeekStart),
    /// Whether late answers take part in the rules.
    LateCounts(bool),
    /// Whose diary this is; an empty name takes it away.
    PersonName(String),
    /// The name on the page for the GP; an empty one takes it away.
    ReportName(String),
    /// The date of birth, and with it the year; without one, neither is said any longer.
    BirthDate(Option<Day>),
    /// Only the year of birth, or not said.
    BirthYear(Option<i32>),
    KidneyDisease(bool),
    /// What the person says about themselves, all parts at once.
    Profile(Profile),
}

/// All settings of a diary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// When a diary day begins; 03:00 unless set.
    pub day_start: DayStart,
    /// On which day a week begins; Monday unless set.
    pub week_start: WeekStart,
    /// Whether late answers take part in the rules; not unless set.
    pub late_counts: bool,
    /// A sample diary to look around in.
    pub sample: bool,
    /// Whose diary this is, if the person gave it a name.
    pub person_name: Option<String>,
    /// The name on the page for the GP.
    pub report_name: Option<String>,
    /// The date of birth, if more than its year was said.
    pub birth_date: Option<Day>,
    /// What the person wants to ask the GP, a question a line; possibly empty.
    pub gp_questions: String,
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
        let birth_date = tables
            .setting(BIRTH_DATE)?
            .and_then(|day| Day::parse_iso(&day).ok());
        let mut profile = profile_setting::load(tables)?;
        // The date says the year.
        profile.birth_year = birth_date.map(Day::year).or(profile.birth_year);
        Ok(Self {
            day_start: number(DAY_START)?
                .and_then(|hour| u8::try_from(hour).ok())
                .and_then(DayStart::from_hour)
                .unwrap_or_default(),
            week_start: match tables.setting(WEEK_START)?.as_deref() {
                Some(SUNDAY) => WeekStart::Sunday,
                _ => WeekStart::Monday,
            },
            late_counts: flag(LATE_COUNTS)?,
            sample: flag(SAMPLE)?,
            person_name: tables
                .setting(PERSON_NAME)?
                .and_then(|name| clean_name(&name)),
            report_name: tables
                .setting(REPORT_NAME)?
                .and_then(|name| clean_name(&name)),
            birth_date,
            gp_questions: tables.setting(GP_QUESTIONS)?.unwrap_or_default(),
            profile,
        })
    }
}

impl Setting {
    /// Checks what the types cannot and writes; which row it was.
    pub(super) fn write(self, tables: Tables<'_>, today: Day) -> Result<&'static str, DiaryError> {
        match &self {
            Self::BirthYear(Some(year))
            | Self::Profile(Profile {
                birth_year: Some(year),
                ..
            }) if !(FIRST_BIRTH_YEAR..=today.year()).contains(year) => {
                return Err(DiaryError::BirthYear(*year));
            }
            Self::BirthDate(Some(day)) if *day > today => {
                return Err(DiaryError::BirthYear(day.year()));
            }
            Self::PersonName(name) | Self::ReportName(name)
                if !name.trim().is_empty() && clean_name(name).is_none() =>
            {
                return Err(DiaryError::BadName(name.clone()));
            }
            _ => {}
        }
        Ok(self.put(tables)?)
    }

    /// Writes what needs no check.
    pub(super) fn put(self, tables: Tables<'_>) -> Result<&'static str, StoreError> {
        let (key, value) = match self {
            Self::DayStart(start) => (DAY_START, Some(start.hour().to_string())),
            Self::WeekStart(WeekStart::Monday) => (WEEK_START, None),
            Self::WeekStart(WeekStart::Sunday) => (WEEK_START, Some(SUNDAY.to_owned())),
            Self::LateCounts(on) => (LATE_COUNTS, flag_value(on)),
            Self::PersonName(name) => (PERSON_NAME, clean_name(&name)),
            Self::ReportName(name) => (REPORT_NAME, clean_name(&name)),
            Self::BirthDate(day) => {
                put_birth_year(tables, day.map(Day::year))?;
                (BIRTH_DATE, day.map(|day| day.to_string()))
            }
            Self::BirthYear(year) => {
                tables.put_setting(BIRTH_DATE, None)?;
                put_birth_year(tables, year)?;
                return Ok(BIRTH_YEAR);
            }
            Self::KidneyDisease(on) => (KIDNEY, flag_value(on)),
            Self::Profile(profile) => {
                let date = tables.setting(BIRTH_DATE)?;
                let date = date.and_then(|day| Day::parse_iso(&day).ok());
                if date.map(Day::year) != profile.birth_year {
                    tables.put_setting(BIRTH_DATE, None)?;
                }
                profile_setting::write(tables, profile)?;
                return Ok(PROFILE);
            }
        };
        tables.put_setting(key, value.as_deref())?;
        Ok(key)
    }
}

/// Writes what the person wants to ask the GP; an empty text takes it away.
pub(super) fn put_questions(tables: Tables<'_>, body: &str) -> Result<(), DiaryError> {
    let body = words(body)?;
    if tables.setting(GP_QUESTIONS)? == body {
        return Ok(());
    }
    Ok(tables.put_setting(GP_QUESTIONS, body.as_deref())?)
}

/// Marks a diary as a sample.
pub(super) fn mark_sample(tables: Tables<'_>) -> Result<(), StoreError> {
    tables.put_setting(SAMPLE, Some("1"))
}

fn put_birth_year(tables: Tables<'_>, year: Option<i32>) -> Result<(), StoreError> {
    tables.put_setting(BIRTH_YEAR, year.map(|year| year.to_string()).as_deref())
}

fn flag_value(on: bool) -> Option<String> {
    on.then(|| "1".to_owned())
}
