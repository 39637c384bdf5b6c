//! The table `own_food`: foods the person added, with the magnesium their label names.

use rusqlite::params;

use super::{StoreError, Tables, sql::only};
use crate::domain::Milligrams;
use crate::domain::intake::{OwnFood, OwnFoodId};

impl Tables<'_> {
    /// All own foods, by name.
    pub fn own_foods(self) -> Result<Vec<OwnFood>, StoreError> {
        let sql = "SELECT id, name, portion_name, magnesium_mg FROM own_food ORDER BY name";
        self.rows(sql, [], |row| {
            Ok(OwnFood {
                id: row.get(0)?,
                name: row.get(1)?,
                portion: row.get(2)?,
                per_portion: row.get(3)?,
            })
        })
    }

    pub fn add_own_food(
        self,
        name: &str,
        portion: &str,
        per_portion: Milligrams,
    ) -> Result<OwnFoodId, StoreError> {
        self.write(
            "INSERT INTO own_food (name, portion_name, magnesium_mg) VALUES (?1, ?2, ?3)",
            params![name, portion, per_portion],
        )?;
        Ok(OwnFoodId(self.conn.last_insert_rowid()))
    }

    /// Puts what `food` says in the place of what was said about it, for all days.
    pub fn correct_own_food(self, food: &OwnFood) -> Result<(), StoreError> {
        self.write(
            "UPDATE own_food SET name = ?2, portion_name = ?3, magnesium_mg = ?4 WHERE id = ?1",
            params![food.id, food.name, food.portion, food.per_portion],
        )
    }

    /// Takes an own food off the list.
    ///
    /// # Errors
    /// If SQLite cannot write, as when a day names the food.
    pub fn delete_own_food(self, id: OwnFoodId) -> Result<(), StoreError> {
        self.write("DELETE FROM own_food WHERE id = ?1", [id])
    }

    /// On how many days an own food was eaten.
    pub fn days_with_own_food(self, id: OwnFoodId) -> Result<i64, StoreError> {
        let sql = "SELECT COUNT(DISTINCT day) FROM portion WHERE own_food_id = ?1";
        Ok(self.row(sql, [id], only)?.unwrap_or_default())
    }
}
