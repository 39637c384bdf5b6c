//! What a day holds, read in one go, and the rows that looking back starts from. Only reads.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Diary;
use super::intake::notes_between;
use crate::domain::answer::{ON_TIME_DAYS, is_late};
use crate::domain::event::Event;
use crate::domain::intake::DayNotes;
use crate::domain::lab::LabResult;
use crate::domain::measurement::BloodPressureEntry;
use crate::domain::medicine::{MedicineDose, MedicineId};
use crate::domain::note::Note;
use crate::domain::past::Past;
use crate::domain::pause::Pause;
use crate::domain::sign_moment::SignMoment;
use crate::domain::{Answer, Day, Factor, FactorId, Moment, RedFlag, SignId, SignKey, SignKind};
use crate::store::{AnswerRow, StoreError};

/// How many days the squares beside a sign reach back, the day itself included.
pub const RECENT_DAYS: i32 = 14;

/// How many days before today are offered to be filled in after all.
pub const OPEN_DAYS_BACK: i32 = 14;

/// Everything about one day.
#[derive(Clone, Debug, PartialEq)]
pub struct DayPage {
    pub day: Day,
    /// Its answers; no entry = not asked.
    pub answers: BTreeMap<SignId, Answer>,
    /// Moments of signs, in the order of the day.
    pub moments: Vec<SignMoment>,
    pub note: Option<Note>,
    pub factors: BTreeSet<FactorId>,
    /// Its blood pressure readings.
    pub blood_pressures: Vec<BloodPressureEntry>,
    pub events: Vec<Event>,
    /// Warning signs ticked.
    pub red_flags: BTreeSet<RedFlag>,
    /// Nothing may be said about magnesium: a warning sign is ticked, be it one that only a later version knows.
    pub is_silent: bool,
    /// Products and food.
    pub intake: DayNotes,
    /// Medicines noted.
    pub medicines: BTreeSet<MedicineId>,
    /// How much of them, and when, as far as noted.
    pub medicine_doses: Vec<MedicineDose>,
    /// Its laboratory results.
    pub labs: Vec<LabResult>,
    /// When something about it was noted or changed last.
    pub noted_at: Option<Moment>,
    /// The pause it lies in.
    pub pause: Option<Pause>,
}

impl Diary {
    /// Everything about `day`.
    pub fn day(&self, day: Day) -> Result<DayPage, StoreError> {
        let tables = self.tables();
        let red_flags = tables.red_flags_on(day)?;
        let mut pauses = tables.pauses()?.into_iter();
        Ok(DayPage {
            medicines: tables.medicines_on(day)?,
            medicine_doses: tables.medicine_doses(day, day)?,
            labs: tables.lab_results(day, day)?,
            pause: pauses.find(|pause| pause.contains(day)),
            noted_at: tables.noted_at(day)?,
            day,
            answers: tables.answers_on(day)?,
            moments: tables.sign_moments(day, day)?,
            note: tables.note(day)?,
            factors: tables.factors_on(day)?,
            blood_pressures: tables.blood_pressures(day, day)?,
            events: tables.events(day, day)?,
            is_silent: !red_flags.is_empty(),
            red_flags: red_flags
                .iter()
                .filter_map(|key| RedFlag::from_key(key))
                .collect(),
            intake: notes_between(tables, day, day)?
                .remove(&day)
                .unwrap_or_default(),
        })
    }

    /// All answers from `first` to `last`, by day and sign.
    pub fn answers(&self, first: Day, last: Day) -> Result<Vec<AnswerRow>, StoreError> {
        self.tables().answers_between(first, last)
    }

    /// The first day with an answer, if there is one.
    pub fn first_answered_day(&self) -> Result<Option<Day>, StoreError> {
        self.tables().first_answered_day()
    }

    /// The days before `today` without any answer and not away, oldest first: at most [`OPEN_DAYS_BACK`] back, and none before the diary
    /// began.
    pub fn open_days(&self, today: Day) -> Result<Vec<Day>, StoreError> {
        let yesterday = today.plus(-1);
        let first = today.plus(-OPEN_DAYS_BACK);
        let Some(began) = self.first_answered_day()?.filter(|day| *day < yesterday) else {
            return Ok(Vec::new());
        };
        let first = first.max(began);
        let answered: BTreeSet<Day> = self
            .answers(first, yesterday)?
            .into_iter()
            .map(|row| row.day)
            .collect();
        let pauses = self.pauses()?;
        let is_away = |day: Day| pauses.iter().any(|pause| pause.contains(day));
        Ok(first
            .through(yesterday)
            .filter(|day| !answered.contains(day) && !is_away(*day))
            .collect())
    }

    /// All notes from `first` to `last`.
    pub fn notes(&self, first: Day, last: Day) -> Result<BTreeMap<Day, String>, StoreError> {
        self.tables().notes_between(first, last)
    }

    /// Blood pressure readings from `first` to `last`, oldest first.
    pub fn blood_pressures(
        &self,
        first: Day,
        last: Day,
    ) -> Result<Vec<BloodPressureEntry>, StoreError> {
        self.tables().blood_pressures(first, last)
    }

    /// Warning signs ticked from `first` to `last`, oldest first; those that only a later version knows are left out.
    pub fn red_flags(&self, first: Day, last: Day) -> Result<Vec<(Day, RedFlag)>, StoreError> {
        let ticked = self.tables().red_flags_between(first, last)?;
        Ok(ticked
            .into_iter()
            .filter_map(|(day, key)| Some((day, RedFlag::from_key(&key)?)))
            .collect())
    }

    /// Events from `first` to `last`, oldest first.
    pub fn events(&self, first: Day, last: Day) -> Result<Vec<Event>, StoreError> {
        self.tables().events(first, last)
    }

    /// Moments from `first` to `last` with the sign each is about, in the order of the days.
    pub fn sign_moments(
        &self,
        first: Day,
        last: Day,
    ) -> Result<Vec<(SignKey, SignMoment)>, StoreError> {
        let signs = self.tables().signs()?;
        let keys: BTreeMap<SignId, SignKey> =
            signs.into_iter().map(|sign| (sign.id, sign.key)).collect();
        let moments = self.tables().sign_moments(first, last)?.into_iter();
        Ok(moments
            .filter_map(|moment| Some((keys.get(&moment.sign)?.clone(), moment)))
            .collect())
    }

    /// All factors, in the person's order.
    pub fn factors(&self) -> Result<Vec<Factor>, StoreError> {
        self.tables().factors()
    }

    /// Days up to `last` on which something was filled in late.
    pub fn late_days(&self, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        let by_sign = self.tables().days_later_than(ON_TIME_DAYS, last)?;
        Ok(by_sign.into_values().flatten().collect())
    }

    /// Days up to `last` on which a sign was filled in late, by sign.
    pub fn late_days_by_sign(
        &self,
        last: Day,
    ) -> Result<BTreeMap<SignKey, BTreeSet<Day>>, StoreError> {
        let mut by_sign = self.tables().days_later_than(ON_TIME_DAYS, last)?;
        let signs = self.tables().signs()?.into_iter();
        Ok(signs
            .filter_map(|sign| Some((sign.key, by_sign.remove(&sign.id)?)))
            .collect())
    }

    /// What looking back from `as_of` starts from.
    pub fn past(&self, as_of: Day) -> Result<Past, StoreError> {
        let tables = self.tables();
        let daily: Vec<_> = tables
            .signs()?
            .into_iter()
            // A sign that was put away is no longer asked for, but its past is looked back on like any other.
            .filter(|sign| sign.kind == SignKind::Daily)
            .collect();
        let index: HashMap<SignId, usize> = daily
            .iter()
            .enumerate()
            .map(|(at, sign)| (sign.id, at))
            .collect();
        let mut rows = Vec::new();
        tables.each_severity(as_of, |day, sign, severity, lag_days| {
            let counts = self.settings.late_counts || !is_late(lag_days);
            if let (true, Some(&at)) = (counts, index.get(&sign)) {
                rows.push((at, day, severity));
            }
        })?;
        Ok(Past {
            as_of,
            signs: daily
                .into_iter()
                .map(|sign| (sign.key, sign.followed))
                .collect(),
            rows,
            ill_days: tables.ill_days(as_of)?,
            pauses: tables
                .pauses()?
                .iter()
                .filter_map(|pause| pause.until(as_of))
                .collect(),
            red_flag_today: !tables.red_flags_on(as_of)?.is_empty(),
            kidney_disease: self.settings.profile.kidney_disease,
            under_18: self.settings.profile.under_18(as_of),
        })
    }
}
