//! The table `own_food`: foods the person added, with the magnesium their label names.

use rusqlite::params;

use super::{StoreError, Tables};
use crate::domain::Milligrams;
use crate::domain::intake::{OwnFood, OwnFoodId};

impl Tables<'_> {
    /// All own foods, by name.
    ///
    /// # Errors
    /// If SQLite cannot read.
    pub fn own_foods(self) -> Result<Vec<OwnFood>, StoreError> {
        let foods = self
            .conn
            .prepare_cached(
                "SELECT id, name, portion_name, magnesium_mg FROM own_food ORDER BY name",
            )?
            .query_map([], |row| {
                Ok(OwnFood {
                    id: OwnFoodId(row.get(0)?),
                    name: row.get(1)?,
                    portion: row.get(2)?,
                    per_portion: Milligrams::from_mg(row.get(3)?),
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(foods)
    }

    /// Adds an own food.
    ///
    /// # Errors
    /// If SQLite cannot write.
    pub fn add_own_food(
        self,
        name: &str,
        portion: &str,
        per_portion: Milligrams,
    ) -> Result<OwnFoodId, StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO own_food (name, portion_name, magnesium_mg) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![name, portion, per_portion.mg()])?;
        Ok(OwnFoodId(self.conn.last_insert_rowid()))
    }
}
