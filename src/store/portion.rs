//! The tables `portion` and `food_day`: what was eaten on a day, and whether that is all.

use std::collections::BTreeSet;

use rusqlite::{Row, params};

use super::{StoreError, Tables, sql::only};
use crate::domain::food::Portions;
use crate::domain::intake::{FoodRef, NewPortion, OwnFoodId, Portion, PortionId};
use crate::domain::{Day, Milligrams, Moment};

impl Tables<'_> {
    /// What was eaten from `first` to `last`, in the order it was noted.
    pub fn portions(self, first: Day, last: Day) -> Result<Vec<(Day, Portion)>, StoreError> {
        self.rows(
            "SELECT day, id, food_key, own_food_id, portions, magnesium_mg FROM portion
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
            params![first, last],
            |row| Ok((row.get(0)?, row_to_portion(row)?)),
        )
    }

    /// Notes something eaten, with the magnesium of one portion where the row is to keep it.
    pub fn add_portion(self, day: Day, portion: &NewPortion, at: Moment) -> Result<(), StoreError> {
        let (key, own) = match &portion.food {
            FoodRef::Known(key) => (Some(key), None),
            FoodRef::Own(id) => (None, Some(id)),
        };
        self.write(
            "INSERT INTO portion (day, food_key, own_food_id, portions, magnesium_mg, entered_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                day,
                key,
                own,
                portion.portions.count(),
                portion.per_portion,
                at
            ],
        )
    }

    /// Changes how many portions it was, and how much magnesium one of them holds. The moment of the first entry stays, but what came
    /// with an import is the person's own from then on.
    pub fn set_portions(self, portion: &Portion, at: Moment) -> Result<(), StoreError> {
        self.write(
            "UPDATE portion SET portions = ?2, magnesium_mg = ?3,
                 entered_at = CASE WHEN entered_at IN (SELECT imported_at FROM import_batch)
                     THEN ?4 ELSE entered_at END
             WHERE id = ?1",
            params![
                portion.id,
                portion.portions.count(),
                portion.per_portion,
                at
            ],
        )
    }

    /// What imports of this kind of file brought, and nobody changed since.
    pub fn portions_of_source(self, source: &str) -> Result<BTreeSet<PortionId>, StoreError> {
        self.rows(
            "SELECT id FROM portion WHERE entered_at IN
                 (SELECT imported_at FROM import_batch WHERE format = ?1)",
            [source],
            only,
        )
    }

    /// Puts the amount of a newer file in the place of the one that an earlier import brought.
    pub fn update_imported_portion(
        self,
        id: PortionId,
        per_portion: Milligrams,
    ) -> Result<(), StoreError> {
        self.write(
            "UPDATE portion SET magnesium_mg = ?2 WHERE id = ?1",
            params![id, per_portion],
        )
    }

    pub fn delete_portion(self, id: PortionId) -> Result<(), StoreError> {
        self.write("DELETE FROM portion WHERE id = ?1", [id])
    }

    /// Days from `first` to `last` of which the person said that all food is noted.
    pub fn complete_food_days(self, first: Day, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        self.rows(
            "SELECT day FROM food_day WHERE complete = 1 AND day BETWEEN ?1 AND ?2",
            params![first, last],
            only,
        )
    }

    /// Says that all food of a day is noted, or takes that back.
    pub fn set_food_complete(self, day: Day, complete: bool) -> Result<(), StoreError> {
        let sql = if complete {
            "INSERT INTO food_day (day, complete) VALUES (?1, 1)
             ON CONFLICT (day) DO UPDATE SET complete = 1"
        } else {
            "DELETE FROM food_day WHERE day = ?1"
        };
        self.write(sql, [day])
    }
}

fn row_to_portion(row: &Row<'_>) -> Result<Portion, StoreError> {
    let (key, own): (Option<String>, Option<i64>) = (row.get(2)?, row.get(3)?);
    let food = match (key, own) {
        (Some(key), _) => FoodRef::Known(key),
        (None, Some(id)) => FoodRef::Own(OwnFoodId(id)),
        (None, None) => return Err(StoreError::Value("portion.food_key")),
    };
    Ok(Portion {
        id: row.get(1)?,
        food,
        portions: Portions::new(row.get(4)?).ok_or(StoreError::Value("portion.portions"))?,
        per_portion: row.get(5)?,
    })
}
