//! The table `red_flag`: warning signs ticked on a day.

use std::collections::BTreeSet;

use rusqlite::params;

use super::{StoreError, Tables, sql::only};
use crate::domain::{Day, Moment, RedFlag};

impl Tables<'_> {
    /// The keys ticked on a day; a later version may have written some that are not known here.
    pub fn red_flags_on(self, day: Day) -> Result<BTreeSet<String>, StoreError> {
        self.rows("SELECT key FROM red_flag WHERE day = ?1", [day], only)
    }

    /// Day and key of everything ticked from `first` to `last`, oldest first.
    pub fn red_flags_between(
        self,
        first: Day,
        last: Day,
    ) -> Result<Vec<(Day, String)>, StoreError> {
        self.rows(
            "SELECT day, key FROM red_flag WHERE day BETWEEN ?1 AND ?2 ORDER BY day, key",
            params![first, last],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
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
            self.write(
                "INSERT INTO red_flag (day, key, entered_at) VALUES (?1, ?2, ?3)
             ON CONFLICT DO NOTHING",
                params![day, flag, at],
            )?;
        } else {
            self.write(
                "DELETE FROM red_flag WHERE day = ?1 AND key = ?2",
                params![day, flag],
            )?;
        }
        Ok(())
    }
}
