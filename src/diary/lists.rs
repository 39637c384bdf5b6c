//! The lists a person keeps: signs and factors, their names, their order, which are asked for. What was noted about them is
//! never touched here, but for [`SignChange::DeletePast`], which is for exactly that.

use std::collections::BTreeSet;

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

/// The first act of a diary.
pub(super) fn begin(
    tables: Tables<'_>,
    followed: &BTreeSet<BuiltInSign>,
    own: &[String],
    week_start: WeekStart,
) -> Result<Act, DiaryError> {
    for sign in tables.signs()? {
        let asked = sign
            .key
            .built_in()
            .is_some_and(|key| followed.contains(&key));
        tables.set_followed(sign.id, asked)?;
    }
    for name in own {
        add_sign(tables, name)?;
    }
    Setting::WeekStart(week_start).put(tables)?;
    Ok(Act::Signs)
}

pub(super) fn follow(tables: Tables<'_>, signs: &BTreeSet<SignId>) -> Result<Act, DiaryError> {
    for sign in tables.signs()? {
        let followed = signs.contains(&sign.id);
        tables.set_followed(sign.id, followed)?;
        if followed && sign.retired {
            tables.set_retired(sign.id, false)?;
        }
    }
    Ok(Act::Signs)
}

pub(super) fn reorder(tables: Tables<'_>, signs: Vec<SignId>) -> Result<Act, DiaryError> {
    for (position, sign) in (1..).zip(signs) {
        tables.set_position(sign, position)?;
    }
    Ok(Act::Signs)
}

pub(super) fn add_sign(tables: Tables<'_>, name: &str) -> Result<Act, DiaryError> {
    let name = free_sign_name(tables, name, None)?;
    tables.add_own_sign(&name)?;
    Ok(Act::AddSign { name })
}

pub(super) fn change_sign(tables: Tables<'_>, change: SignChange) -> Result<Act, DiaryError> {
    match change {
        SignChange::Rename { sign, name } => {
            let from = own_sign(tables, sign)?;
            let to = free_sign_name(tables, &name, Some(sign))?;
            tables.rename_own_sign(sign, &to)?;
            Ok(Act::RenameSign { from, to })
        }
        SignChange::Retire { sign, retired } => {
            let name = own_sign(tables, sign)?;
            tables.set_retired(sign, retired)?;
            tables.set_followed(sign, !retired)?;
            Ok(Act::RetireSign { name, retired })
        }
        SignChange::DeletePast { sign } => delete_past(tables, &known_sign(tables, sign)?),
    }
}

/// Notes an own factor that is new on a day.
pub(super) fn add_factor_on(tables: Tables<'_>, day: Day, name: &str) -> Result<Act, DiaryError> {
    let name = free_factor_name(tables, name, None)?;
    let factor = tables.add_own_factor(&name)?;
    tables.set_factor(day, factor, true)?;
    Ok(Act::Factor {
        day: day.to_string(),
        factor: FactorKey::Own(name).to_string(),
        on: true,
    })
}

pub(super) fn change_factors(tables: Tables<'_>, change: FactorChange) -> Result<Act, DiaryError> {
    let factor = match change {
        FactorChange::Add { name } => {
            let name = free_factor_name(tables, &name, None)?;
            tables.add_own_factor(&name)?;
            FactorKey::Own(name).to_string()
        }
        FactorChange::Rename { factor, name } => {
            own_factor(tables, factor)?;
            let name = free_factor_name(tables, &name, Some(factor))?;
            tables.rename_own_factor(factor, &name)?;
            FactorKey::Own(name).to_string()
        }
        FactorChange::Hide { factor, hidden } => {
            tables.set_factor_hidden(factor, hidden)?;
            known_factor(tables, factor)?.key.to_string()
        }
        FactorChange::Reorder { factors } => {
            for (position, factor) in (1..).zip(factors) {
                tables.set_factor_position(factor, position)?;
            }
            String::new()
        }
        FactorChange::Delete { factor } => {
            let name = own_factor(tables, factor)?;
            if let Some(days) = tables.factor_counts()?.get(&factor).copied() {
                return Err(DiaryError::FactorInUse { name, days });
            }
            tables.delete_own_factor(factor)?;
            FactorKey::Own(name).to_string()
        }
    };
    Ok(Act::FactorList { factor })
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

fn delete_past(tables: Tables<'_>, sign: &Sign) -> Result<Act, DiaryError> {
    let rows = past_of(tables, sign)?.rows();
    tables.delete_answers(sign.id)?;
    tables.delete_sign_moments(sign.id)?;
    tables.delete_events(sign.id)?;
    if sign.kind == SignKind::Measured {
        tables.delete_blood_pressures()?;
    }
    if sign.key.is_own() {
        tables.delete_own_sign(sign.id)?;
    }
    Ok(Act::DeletePast {
        sign: sign.key.to_string(),
        rows,
    })
}

/// `name` made clean, if no other sign than `renamed` has it.
fn free_sign_name(
    tables: Tables<'_>,
    name: &str,
    renamed: Option<SignId>,
) -> Result<String, DiaryError> {
    let name = clean_name(name).ok_or_else(|| DiaryError::BadName(name.to_owned()))?;
    let key = SignKey::Own(name.clone()).to_string();
    let others = tables.signs()?;
    let is_taken = |sign: &Sign| Some(sign.id) != renamed && same_name(&sign.key.to_string(), &key);
    if others.iter().any(is_taken) {
        return Err(DiaryError::NameTaken(name));
    }
    Ok(name)
}

/// `name` made clean, if no other factor than `renamed` has it.
fn free_factor_name(
    tables: Tables<'_>,
    name: &str,
    renamed: Option<FactorId>,
) -> Result<String, DiaryError> {
    let name = clean_name(name).ok_or_else(|| DiaryError::BadName(name.to_owned()))?;
    let key = FactorKey::Own(name.clone()).to_string();
    let others = tables.factors()?;
    let is_taken =
        |factor: &Factor| Some(factor.id) != renamed && same_name(&factor.key.to_string(), &key);
    if others.iter().any(is_taken) {
        return Err(DiaryError::NameTaken(name));
    }
    Ok(name)
}

/// Names that differ in capitals only would be told apart by nobody.
pub(super) fn same_name(left: &str, right: &str) -> bool {
    left.to_lowercase() == right.to_lowercase()
}

fn known_sign(tables: Tables<'_>, id: SignId) -> Result<Sign, DiaryError> {
    let sign = tables.signs()?.into_iter().find(|sign| sign.id == id);
    sign.ok_or(DiaryError::WrongSign)
}

fn own_sign(tables: Tables<'_>, id: SignId) -> Result<String, DiaryError> {
    match known_sign(tables, id)?.key {
        SignKey::Own(name) => Ok(name),
        SignKey::BuiltIn(_) => Err(DiaryError::WrongSign),
    }
}

fn known_factor(tables: Tables<'_>, id: FactorId) -> Result<Factor, DiaryError> {
    let factor = tables.factors()?.into_iter().find(|factor| factor.id == id);
    factor.ok_or(DiaryError::WrongFactor)
}

fn own_factor(tables: Tables<'_>, id: FactorId) -> Result<String, DiaryError> {
    match known_factor(tables, id)?.key {
        FactorKey::Own(name) => Ok(name),
        FactorKey::BuiltIn(_) => Err(DiaryError::WrongFactor),
    }
}
