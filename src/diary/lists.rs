//! The lists a person keeps: signs and factors, their names, their order, which are asked for. What was noted about them is
//! never touched here, but for [`SignChange::DeletePast`], which is for exactly that.

use std::collections::BTreeSet;

use super::apply::Writer;
use super::settings::Setting;
use super::{Act, Diary, DiaryError, FactorChange, SignChange};
use crate::domain::sign::clean_name;
use crate::domain::{
    BuiltInSign, Day, Factor, FactorId, FactorKey, Sign, SignId, SignKey, SignKind, WeekStart,
};
use crate::store::{StoreError, Tables};

/// What was noted about a sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SignPast {
    /// Answers from none to severe.
    pub answers: u64,
    /// Blood pressure readings.
    pub readings: u64,
    /// Dated events.
    pub events: u64,
    /// The first and last day with any of them.
    pub span: Option<(Day, Day)>,
}

impl SignPast {
    /// Everything together.
    #[must_use]
    pub const fn rows(&self) -> u64 {
        self.answers + self.readings + self.events
    }

    fn add(&mut self, (count, span): (i64, Option<(Day, Day)>)) -> u64 {
        self.span = match (self.span, span) {
            (Some(one), Some(other)) => Some((one.0.min(other.0), one.1.max(other.1))),
            (one, other) => one.or(other),
        };
        count.unsigned_abs()
    }
}

impl Diary {
    /// What was noted about `sign`.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn past_of(&self, sign: &Sign) -> Result<SignPast, StoreError> {
        past_of(self.tables(), sign)
    }

    /// On how many days each factor is noted; one that never was is not among them.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn factor_counts(&self) -> Result<std::collections::BTreeMap<FactorId, i64>, StoreError> {
        self.tables().factor_counts()
    }
}

impl Writer<'_> {
    /// The first act of a diary.
    pub(super) fn begin(
        self,
        followed: &BTreeSet<BuiltInSign>,
        own: &[String],
        week_start: WeekStart,
    ) -> Result<Act, DiaryError> {
        for sign in self.tables.signs()? {
            let asked = sign
                .key
                .built_in()
                .is_some_and(|key| followed.contains(&key));
            self.tables.set_followed(sign.id, asked)?;
        }
        for name in own {
            self.add_sign(name)?;
        }
        Setting::WeekStart(week_start).put(self.tables)?;
        Ok(Act::Signs)
    }

    pub(super) fn follow(self, signs: &BTreeSet<SignId>) -> Result<Act, DiaryError> {
        for sign in self.tables.signs()? {
            let followed = signs.contains(&sign.id);
            self.tables.set_followed(sign.id, followed)?;
            if followed && sign.retired {
                self.tables.set_retired(sign.id, false)?;
            }
        }
        Ok(Act::Signs)
    }

    pub(super) fn reorder(self, signs: Vec<SignId>) -> Result<Act, DiaryError> {
        for (position, sign) in (1..).zip(signs) {
            self.tables.set_position(sign, position)?;
        }
        Ok(Act::Signs)
    }

    pub(super) fn add_sign(self, name: &str) -> Result<Act, DiaryError> {
        let name = self.free_sign_name(name, None)?;
        self.tables.add_own_sign(&name)?;
        Ok(Act::AddSign { name })
    }

    pub(super) fn change_sign(self, change: SignChange) -> Result<Act, DiaryError> {
        match change {
            SignChange::Rename { sign, name } => {
                let from = self.own_sign(sign)?;
                let to = self.free_sign_name(&name, Some(sign))?;
                self.tables.rename_own_sign(sign, &to)?;
                Ok(Act::RenameSign { from, to })
            }
            SignChange::Retire { sign, retired } => {
                let name = self.own_sign(sign)?;
                self.tables.set_retired(sign, retired)?;
                self.tables.set_followed(sign, !retired)?;
                Ok(Act::RetireSign { name, retired })
            }
            SignChange::DeletePast { sign } => self.delete_past(&self.known_sign(sign)?),
        }
    }

    /// Notes an own factor that is new on a day.
    pub(super) fn add_factor_on(self, day: Day, name: &str) -> Result<Act, DiaryError> {
        let name = self.free_factor_name(name, None)?;
        let factor = self.tables.add_own_factor(&name)?;
        self.tables.set_factor(day, factor, true)?;
        Ok(Act::Factor {
            day: day.to_string(),
            factor: FactorKey::Own(name).to_string(),
            on: true,
        })
    }

    pub(super) fn change_factors(self, change: FactorChange) -> Result<Act, DiaryError> {
        let factor = match change {
            FactorChange::Add { name } => {
                let name = self.free_factor_name(&name, None)?;
                self.tables.add_own_factor(&name)?;
                FactorKey::Own(name).to_string()
            }
            FactorChange::Rename { factor, name } => {
                self.own_factor(factor)?;
                let name = self.free_factor_name(&name, Some(factor))?;
                self.tables.rename_own_factor(factor, &name)?;
                FactorKey::Own(name).to_string()
            }
            FactorChange::Hide { factor, hidden } => {
                self.tables.set_factor_hidden(factor, hidden)?;
                self.known_factor(factor)?.key.to_string()
            }
            FactorChange::Reorder { factors } => {
                for (position, factor) in (1..).zip(factors) {
                    self.tables.set_factor_position(factor, position)?;
                }
                String::new()
            }
            FactorChange::Delete { factor } => {
                let name = self.own_factor(factor)?;
                if let Some(days) = self.tables.factor_counts()?.get(&factor).copied() {
                    return Err(DiaryError::FactorInUse { name, days });
                }
                self.tables.delete_own_factor(factor)?;
                FactorKey::Own(name).to_string()
            }
        };
        Ok(Act::FactorList { factor })
    }
}

fn past_of(tables: Tables<'_>, sign: &Sign) -> Result<SignPast, StoreError> {
    let mut past = SignPast::default();
    past.answers = past.add(tables.span_of_answers(sign.id)?);
    past.events = past.add(tables.span_of_events(sign.id)?);
    if sign.kind == SignKind::Measured {
        past.readings = past.add(tables.span_of_blood_pressures()?);
    }
    Ok(past)
}

impl Writer<'_> {
    fn delete_past(self, sign: &Sign) -> Result<Act, DiaryError> {
        let rows = past_of(self.tables, sign)?.rows();
        self.tables.delete_answers(sign.id)?;
        self.tables.delete_sign_moments(sign.id)?;
        self.tables.delete_events(sign.id)?;
        if sign.kind == SignKind::Measured {
            self.tables.delete_blood_pressures()?;
        }
        if sign.key.is_own() {
            self.tables.delete_own_sign(sign.id)?;
        }
        Ok(Act::DeletePast {
            sign: sign.key.to_string(),
            rows,
        })
    }

    /// `name` made clean, if no other sign than `renamed` has it.
    fn free_sign_name(self, name: &str, renamed: Option<SignId>) -> Result<String, DiaryError> {
        let name = clean_name(name).ok_or_else(|| DiaryError::BadName(name.to_owned()))?;
        let key = SignKey::Own(name.clone()).to_string();
        let others = self.tables.signs()?;
        let is_taken =
            |sign: &Sign| Some(sign.id) != renamed && same_name(&sign.key.to_string(), &key);
        if others.iter().any(is_taken) {
            return Err(DiaryError::NameTaken(name));
        }
        Ok(name)
    }

    /// `name` made clean, if no other factor than `renamed` has it.
    fn free_factor_name(self, name: &str, renamed: Option<FactorId>) -> Result<String, DiaryError> {
        let name = clean_name(name).ok_or_else(|| DiaryError::BadName(name.to_owned()))?;
        let key = FactorKey::Own(name.clone()).to_string();
        let others = self.tables.factors()?;
        let is_taken = |factor: &Factor| {
            Some(factor.id) != renamed && same_name(&factor.key.to_string(), &key)
        };
        if others.iter().any(is_taken) {
            return Err(DiaryError::NameTaken(name));
        }
        Ok(name)
    }
}

/// Names that differ in capitals only would be told apart by nobody.
pub(super) fn same_name(left: &str, right: &str) -> bool {
    left.to_lowercase() == right.to_lowercase()
}

impl Writer<'_> {
    fn known_sign(self, id: SignId) -> Result<Sign, DiaryError> {
        let sign = self.tables.signs()?.into_iter().find(|sign| sign.id == id);
        sign.ok_or(DiaryError::WrongSign)
    }

    fn own_sign(self, id: SignId) -> Result<String, DiaryError> {
        match self.known_sign(id)?.key {
            SignKey::Own(name) => Ok(name),
            SignKey::BuiltIn(_) => Err(DiaryError::WrongSign),
        }
    }

    fn known_factor(self, id: FactorId) -> Result<Factor, DiaryError> {
        let factor = self
            .tables
            .factors()?
            .into_iter()
            .find(|factor| factor.id == id);
        factor.ok_or(DiaryError::WrongFactor)
    }

    fn own_factor(self, id: FactorId) -> Result<String, DiaryError> {
        match self.known_factor(id)?.key {
            FactorKey::Own(name) => Ok(name),
            FactorKey::BuiltIn(_) => Err(DiaryError::WrongFactor),
        }
    }
}
