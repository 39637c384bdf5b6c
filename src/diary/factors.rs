//! The list of factors, and on which days they are noted: the commands, and how they become rows.

use std::collections::BTreeMap;

use super::words::free_name;
use super::writer::Writer;
use super::{Act, Diary, DiaryError, Thing};
use crate::domain::{Day, Factor, FactorId, FactorKey};
use crate::store::StoreError;

/// A change to the list of factors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactorChange {
    /// Adds an own factor, noted on no day yet.
    Add { name: String },
    /// Gives an own factor another name; the days it is noted on keep it.
    Rename {
        factor: FactorId,
        /// Its new name.
        name: String,
    },
    /// Offers a factor no longer, or again; its past stays.
    Hide {
        factor: FactorId,
        /// Hidden or offered.
        hidden: bool,
    },
    /// Puts the factors in this order.
    Reorder {
        /// All factors, first to last.
        factors: Vec<FactorId>,
    },
    /// Takes an own factor off the list that is noted on no day.
    Delete { factor: FactorId },
}

impl Diary {
    /// On how many days each factor is noted; one that never was is not among them.
    pub fn factor_counts(&self) -> Result<BTreeMap<FactorId, i64>, StoreError> {
        self.tables().factor_counts()
    }
}

impl Writer<'_> {
    pub(super) fn factor(self, day: Day, factor: FactorId, on: bool) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        self.tables.set_factor(day, factor, on)?;
        let factor = self.factor_name(factor)?;
        Ok(Act::Factor {
            day: day.to_string(),
            factor,
            on,
        })
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
                let days = self.tables.factor_counts()?.get(&factor).copied();
                Thing::Factor.not_in_use(&name, days.unwrap_or(0))?;
                self.tables.delete_own_factor(factor)?;
                FactorKey::Own(name).to_string()
            }
        };
        Ok(Act::FactorList { factor })
    }

    /// `name` made clean, if no other factor than `renamed` has it.
    fn free_factor_name(self, name: &str, renamed: Option<FactorId>) -> Result<String, DiaryError> {
        let factors = self.tables.factors()?;
        let others = factors.iter().filter(|factor| Some(factor.id) != renamed);
        free_name(name, others.filter_map(|factor| factor.key.own_name()))
    }

    fn known_factor(self, id: FactorId) -> Result<Factor, DiaryError> {
        let factor = self
            .tables
            .factors()?
            .into_iter()
            .find(|factor| factor.id == id);
        factor.ok_or(DiaryError::NoSuch(Thing::Factor))
    }

    fn own_factor(self, id: FactorId) -> Result<String, DiaryError> {
        match self.known_factor(id)?.key {
            FactorKey::Own(name) => Ok(name),
            FactorKey::BuiltIn(_) => Err(DiaryError::NoSuch(Thing::Factor)),
        }
    }

    fn factor_name(self, id: FactorId) -> Result<String, StoreError> {
        let factor = self
            .tables
            .factors()?
            .into_iter()
            .find(|factor| factor.id == id);
        Ok(factor
            .map(|factor| factor.key.to_string())
            .unwrap_or_default())
    }
}
