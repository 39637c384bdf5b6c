//! The tables `portion` and `food_day`: what was eaten on a day, and whether that is all.

use std::collections::BTreeSet;

use rusqlite::{Row, params};

use super::{StoreError, Tables, answer::day};
use crate::domain::food::Portions;
use crate::domain::intake::{FoodRef, OwnFoodId, Portion, PortionId};
use crate::domain::{Day, Milligrams, Moment};

impl Tables<'_> {
    /// What was eaten from `first` to `last`, in the order it was noted.
    pub fn portions(self, first: Day, last: Day) -> Result<Vec<(Day, Portion)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day, id, food_key, own_food_id, portions, magnesium_mg FROM portion
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        )?;
        let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
        let mut portions = Vec::new();
        while let Some(row) = rows.next()? {
            portions.push((day(row, 0)?, row_to_portion(row)?));
        }
        Ok(portions)
    }

    /// Notes something eaten, with the magnesium of one portion where the row is to keep it.
    pub fn add_portion(
        self,
        day: Day,
        food: &FoodRef,
        portions: Portions,
        per_portion: Option<Milligrams>,
        at: Moment,
    ) -> Result<(), StoreError> {
        let (key, own) = match food {
            FoodRef::Known(key) => (Some(key), None),
            FoodRef::Own(id) => (None, Some(id.0)),
        };
        self.conn
            .prepare_cached(
                "INSERT INTO portion (day, food_key, own_food_id, portions, magnesium_mg, entered_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                day.to_string(),
                key,
                own,
                portions.count(),
                per_portion.map(Milligrams::mg),
                at.0
            ])?;
        Ok(())
    }

    /// Changes how many portions it was, and how much magnesium one of them holds.
    pub fn set_portions(self, portion: &Portion) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("UPDATE portion SET portions = ?2, magnesium_mg = ?3 WHERE id = ?1")?
            .execute(params![
                portion.id.0,
                portion.portions.count(),
                portion.per_portion.map(Milligrams::mg)
            ])?;
        Ok(())
    }

    /// Takes something eaten away.
    pub fn delete_portion(self, id: PortionId) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM portion WHERE id = ?1")?
            .execute([id.0])?;
        Ok(())
    }

    /// Days from `first` to `last` of which the person said that all food is noted.
    pub fn complete_food_days(self, first: Day, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day FROM food_day WHERE complete = 1 AND day BETWEEN ?1 AND ?2",
        )?;
        let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
        let mut days = BTreeSet::new();
        while let Some(row) = rows.next()? {
            days.insert(day(row, 0)?);
        }
        Ok(days)
    }

    /// Says that all food of a day is noted, or takes that back.
    pub fn set_food_complete(self, day: Day, complete: bool) -> Result<(), StoreError> {
        let sql = if complete {
            "INSERT INTO food_day (day, complete) VALUES (?1, 1)
             ON CONFLICT (day) DO UPDATE SET complete = 1"
        } else {
            "DELETE FROM food_day WHERE day = ?1"
        };
        self.conn.prepare_cached(sql)?.execute([day.to_string()])?;
        Ok(())
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
        id: PortionId(row.get(1)?),
        food,
        portions: Portions::new(row.get(4)?).ok_or(StoreError::Value("portion.portions"))?,
        per_portion: row.get::<_, Option<f64>>(5)?.map(Milligrams::from_mg),
    })
}
