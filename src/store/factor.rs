//! The tables `factor` and `day_factor`.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Row, params};

use super::{StoreError, Tables, answer::day};
use crate::domain::{Day, Factor, FactorId, FactorKey, factor::BuiltInFactor};

impl Tables<'_> {
    /// All factors, in order.
    pub fn factors(self) -> Result<Vec<Factor>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT id, key, hidden, position FROM factor ORDER BY position, id")?;
        let mut rows = statement.query([])?;
        let mut factors = Vec::new();
        while let Some(row) = rows.next()? {
            factors.push(row_to_factor(row)?);
        }
        Ok(factors)
    }

    /// The factors noted on a day.
    pub fn factors_on(self, day: Day) -> Result<BTreeSet<FactorId>, StoreError> {
        let ids = self
            .conn
            .prepare_cached("SELECT factor_id FROM day_factor WHERE day = ?1")?
            .query_map([day.to_string()], |row| row.get(0).map(FactorId))?
            .collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// The days up to `last` each factor was noted on; factors never noted are left out.
    pub fn factor_days(self, last: Day) -> Result<BTreeMap<FactorId, BTreeSet<Day>>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT factor_id, day FROM day_factor WHERE day <= ?1")?;
        let mut rows = statement.query([last.to_string()])?;
        let mut days: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            days.entry(FactorId(row.get(0)?))
                .or_default()
                .insert(day(row, 1)?);
        }
        Ok(days)
    }

    /// The days up to `last` on which the person was ill.
    pub fn ill_days(self, last: Day) -> Result<BTreeSet<Day>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day FROM day_factor JOIN factor ON factor.id = factor_id WHERE key = ?1 AND day <= ?2",
        )?;
        let mut rows = statement.query(params![BuiltInFactor::Ill.key(), last.to_string()])?;
        let mut days = BTreeSet::new();
        while let Some(row) = rows.next()? {
            days.insert(day(row, 0)?);
        }
        Ok(days)
    }

    /// Adds an own factor behind the others.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn add_own_factor(self, name: &str) -> Result<FactorId, StoreError> {
        self.conn.execute(
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
        self.conn
            .prepare_cached(sql)?
            .execute(params![day.to_string(), factor.0])?;
        Ok(())
    }

    /// On how many days each factor is noted; one that never was is not among them.
    pub fn factor_counts(self) -> Result<BTreeMap<FactorId, i64>, StoreError> {
        let counts = self
            .conn
            .prepare_cached("SELECT factor_id, count(*) FROM day_factor GROUP BY factor_id")?
            .query_map([], |row| Ok((FactorId(row.get(0)?), row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        Ok(counts)
    }

    /// Gives an own factor another name; the days it is noted on keep it.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn rename_own_factor(self, factor: FactorId, name: &str) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE factor SET key = 'own:' || ?2, own_name = ?2 WHERE id = ?1 AND own_name IS NOT NULL",
            params![factor.0, name],
        )?;
        Ok(())
    }

    /// Sets whether a factor is offered.
    pub fn set_factor_hidden(self, factor: FactorId, hidden: bool) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE factor SET hidden = ?2 WHERE id = ?1",
            params![factor.0, hidden],
        )?;
        Ok(())
    }

    /// Sets a factor's place among the others.
    pub fn set_factor_position(self, factor: FactorId, position: i64) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE factor SET position = ?2 WHERE id = ?1",
            params![factor.0, position],
        )?;
        Ok(())
    }

    /// Takes an own factor off the list; no day may have it.
    ///
    /// # Errors
    /// If SQLite cannot write or a day has it.
    pub fn delete_own_factor(self, factor: FactorId) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM factor WHERE id = ?1 AND own_name IS NOT NULL",
            [factor.0],
        )?;
        Ok(())
    }
}

fn row_to_factor(row: &Row<'_>) -> Result<Factor, StoreError> {
    let key: String = row.get(1)?;
    Ok(Factor {
        id: FactorId(row.get(0)?),
        key: FactorKey::parse(&key).ok_or(StoreError::Value("factor.key"))?,
        hidden: row.get(2)?,
        position: row.get(3)?,
    })
}
