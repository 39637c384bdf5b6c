//! The list of signs: their names, their order, which are asked for. What was noted about them is
//! never touched here, but for [`SignChange::DeletePast`], which is for exactly that.

use std::collections::BTreeSet;

use super::settings::Setting;
use super::words::free_name;
use super::writer::Writer;
use super::{Act, Diary, DiaryError, Thing};
use crate::domain::{BuiltInSign, Day, Sign, SignId, SignKey, SignKind, WeekStart};
use crate::store::{StoreError, Tables};

/// A change to one sign of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignChange {
    /// Gives an own sign another name; its past goes along.
    Rename {
        sign: SignId,
        /// Its new name.
        name: String,
    },
    /// Puts an own sign away (no longer followed, no longer listed; its past stays), or takes it out again and follows it.
    Retire {
        sign: SignId,
        /// Away or not.
        retired: bool,
    },
    /// Deletes everything that was noted about a sign. An own sign goes with it; one of the twelve stays on the list.
    DeletePast { sign: SignId },
}

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
    pub fn past_of(&self, sign: &Sign) -> Result<SignPast, StoreError> {
        past_of(self.tables(), sign)
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
        let signs = self.tables.signs()?;
        let others = signs.iter().filter(|sign| Some(sign.id) != renamed);
        free_name(name, others.filter_map(|sign| sign.key.own_name()))
    }
}

impl Writer<'_> {
    pub(super) fn sign_of_kind(self, id: SignId, kind: SignKind) -> Result<SignKey, DiaryError> {
        let sign = self
            .tables
            .signs()?
            .into_iter()
            .find(|sign| sign.id == id)
            .ok_or(DiaryError::NoSuch(Thing::Sign))?;
        match sign {
            sign if sign.kind == kind => Ok(sign.key),
            sign if kind == SignKind::Daily => Err(DiaryError::NotDaily(sign.key)),
            _ => Err(DiaryError::NoSuch(Thing::Sign)),
        }
    }

    fn known_sign(self, id: SignId) -> Result<Sign, DiaryError> {
        let sign = self.tables.signs()?.into_iter().find(|sign| sign.id == id);
        sign.ok_or(DiaryError::NoSuch(Thing::Sign))
    }

    fn own_sign(self, id: SignId) -> Result<String, DiaryError> {
        match self.known_sign(id)?.key {
            SignKey::Own(name) => Ok(name),
            SignKey::BuiltIn(_) => Err(DiaryError::NoSuch(Thing::Sign)),
        }
    }
}
