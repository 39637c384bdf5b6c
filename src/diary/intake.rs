//! What the diary holds about products and food, read in one go. Only reads.

use std::collections::BTreeMap;

use super::Diary;
use crate::domain::Day;
use crate::domain::eaten::lines;
use crate::domain::intake::{DayNotes, FoodRef, Pantry, Use, uses};
use crate::domain::typical_week::WeekAnswer;
use crate::store::{StoreError, Tables};

/// Days by which "often chosen" is decided.
pub const USE_DAYS: i32 = 84;

impl Diary {
    /// All products and own foods.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn pantry(&self) -> Result<Pantry, StoreError> {
        let tables = self.tables();
        Ok(Pantry {
            products: tables.products()?,
            own_foods: tables.own_foods()?,
        })
    }

    /// What was noted about products and food from `first` to `last`; days without any note are not in it.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn intake_notes(
        &self,
        first: Day,
        last: Day,
    ) -> Result<BTreeMap<Day, DayNotes>, StoreError> {
        notes_between(self.tables(), first, last)
    }

    /// How foods were used in the weeks up to `day`: what a search puts first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn food_uses(&self, day: Day) -> Result<BTreeMap<FoodRef, Use>, StoreError> {
        Ok(uses(&self.intake_notes(day.plus(1 - USE_DAYS), day)?))
    }

    /// The answers about an ordinary week.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn week_answers(&self) -> Result<Vec<WeekAnswer>, StoreError> {
        self.tables().week_answers()
    }
}

pub(super) fn notes_between(
    tables: Tables<'_>,
    first: Day,
    last: Day,
) -> Result<BTreeMap<Day, DayNotes>, StoreError> {
    let mut days: BTreeMap<Day, DayNotes> = BTreeMap::new();
    for (day, portion) in tables.portions(first, last)? {
        days.entry(day).or_default().portions.push(portion);
    }
    for notes in days.values_mut() {
        let rows = std::mem::take(&mut notes.portions);
        notes.portions = lines(rows).into_iter().map(|line| line.portion).collect();
    }
    for (day, product, dose) in tables.doses(first, last)? {
        days.entry(day).or_default().doses.insert(product, dose);
    }
    for day in tables.complete_food_days(first, last)? {
        days.entry(day).or_default().food_complete = true;
    }
    Ok(days)
}
