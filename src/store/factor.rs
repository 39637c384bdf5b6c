//! The tables `factor` and `day_factor`.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Row, params};

use super::{StoreError, Tables, sql::only};
use crate::domain::{Day, Factor, FactorId, factor::BuiltInFactor};

impl Tables<'_> {
    /// All factors, in order.
    pub fn factors(self) -> Result<Vec<Factor>, StoreError> {
        self.rows(
            "SELECT id, key, hidden, position FROM factor ORDER BY position, id",
            [],
            row_to_factor,
        )
    }

    /// The factors noted on a day.
    pub fn factors_on(self, day: Day) -> Result<BTreeSet<FactorId>, StoreError> {
        self.rows(
            "SELECT factor_id FROM day_factor WHERE day = ?1",
            [day],
            only,
        )
    }

    /// The days up to `last` each factor was noted on; factors never noted are left out.
    pub fn factor_days(self, last: Day) -> Result<BTreeMap<FactorId, BTreeSet<Day>>, StoreError> {
        self.groups(
            "SELECT factor_id, day FROM day_factor WHERE day <= ?1",
            [last],
        )
    }

    /// The days up to `last` on which the person was ill.
    pub fn ill_days(self, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        self.rows(
            "SELECT day FROM day_factor JOIN factor ON factor.id = factor_id
             WHERE key = ?1 AND day <= ?2",
            params![BuiltInFactor::Ill.key(), last],
            only,
        )
    }

    /// Adds an own factor behind the others.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn add_own_factor(self, name: &str) -> Result<FactorId, StoreError> {
        self.write(
            "INSERT INTO factor (key, own_name, position)
             VALUES ('own:' || ?1, ?1, (SELECT max(position) + 1 FROM factor))",
            [name],
        )?;
        Ok(FactorId(self.conn.last_insert_rowid()))
    }

    /// Notes a factor on a day, or takes it away.
    pub fn set_factor(self, day: Day, factor: FactorId, on: bool) -> Result<(), StoreError> {
        let sql = if on {
            "INSERT INTO day_factor (day, factor_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING"
        } else {
            "DELETE FROM day_factor WHERE day = ?1 AND factor_id = ?2"
        };
        self.write(sql, params![day, factor])
    }

    /// Notes a factor on a day that an import brings.
    pub fn add_imported_factor(
        self,
        day: Day,
        factor: FactorId,
        batch: i64,
    ) -> Result<(), StoreError> {
        self.write(
            "INSERT INTO day_factor (day, factor_id, batch_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            params![day, factor, batch],
        )
    }

    /// What imports of this kind of file noted, and nobody noted anew.
    pub fn factors_of_source(self, source: &str) -> Result<BTreeSet<(Day, FactorId)>, StoreError> {
        self.rows(
            "SELECT day, factor_id FROM day_factor
             WHERE batch_id IN (SELECT id FROM import_batch WHERE format = ?1)",
            [source],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// On how many days each factor is noted; one that never was is not among them.
    pub fn factor_counts(self) -> Result<BTreeMap<FactorId, i64>, StoreError> {
        self.rows(
            "SELECT factor_id, count(*) FROM day_factor GROUP BY factor_id",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// Gives an own factor another name; the days it is noted on keep it.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn rename_own_factor(self, factor: FactorId, name: &str) -> Result<(), StoreError> {
        self.write(
            "UPDATE factor SET key = 'own:' || ?2, own_name = ?2
             WHERE id = ?1 AND own_name IS NOT NULL",
            params![factor, name],
        )
    }

    /// Sets whether a factor is offered.
    pub fn set_factor_hidden(self, factor: FactorId, hidden: bool) -> Result<(), StoreError> {
        self.write(
            "UPDATE factor SET hidden = ?2 WHERE id = ?1",
            params![factor, hidden],
        )
    }

    /// Sets a factor's place among the others.
    pub fn set_factor_position(self, factor: FactorId, position: i64) -> Result<(), StoreError> {
        self.write(
            "UPDATE factor SET position = ?2 WHERE id = ?1",
            params![factor, position],
        )
    }

    /// Takes an own factor off the list; no day may have it.
    ///
    /// # Errors
    /// If SQLite cannot write or a day has it.
    pub fn delete_own_factor(self, factor: FactorId) -> Result<(), StoreError> {
        self.write(
            "DELETE FROM factor WHERE id = ?1 AND own_name IS NOT NULL",
            [factor],
        )
    }
}

fn row_to_factor(row: &Row<'_>) -> Result<Factor, StoreError> {
    Ok(Factor {
        id: row.get(0)?,
        key: row.get(1)?,
        hidden: row.get(2)?,
        position: row.get(3)?,
    })
}
