//! The table `red_flag`: warning signs ticked on a day.

use std::collections::BTreeSet;

use rusqlite::params;

use super::{StoreError, Tables, answer::day};
use crate::domain::{Day, Moment, RedFlag};

impl Tables<'_> {
    /// The keys ticked on a day; a later version may have written some that are not known here.
    pub fn red_flags_on(self, day: Day) -> Result<BTreeSet<String>, StoreError> {
        let keys = self
            .conn
            .prepare_cached("SELECT key FROM red_flag WHERE day = ?1")?
            .query_map([day.to_string()], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(keys)
    }

    /// Day and key of everything ticked from `first` to `last`, oldest first.
    pub fn red_flags_between(
        self,
        first: Day,
        last: Day,
    ) -> Result<Vec<(Day, String)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day, key FROM red_flag WHERE day BETWEEN ?1 AND ?2 ORDER BY day, key",
        )?;
        let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((day(row, 0)?, row.get(1)?));
        }
        Ok(found)
    }

    /// Ticks a warning sign on a day, or takes the tick away.
    pub fn set_red_flag(
        self,
        day: Day,
        flag: RedFlag,
        on: bool,
        at: Moment,
    ) -> Result<(), StoreError> {
        if on {
            self.conn.execute(
                "INSERT INTO red_flag (day, key, entered_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                params![day.to_string(), flag.key(), at.0],
            )?;
        } else {
            self.conn.execute(
                "DELETE FROM red_flag WHERE day = ?1 AND key = ?2",
                params![day.to_string(), flag.key()],
            )?;
        }
        Ok(())
    }
}
