//! The table `note`: at most one note a day.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension as _, params};

use super::{StoreError, Tables, answer::day};
use crate::domain::{Day, Moment, note::Note};

impl Tables<'_> {
    /// The note of a day.
    pub fn note(self, day: Day) -> Result<Option<Note>, StoreError> {
        let note = self
            .conn
            .prepare_cached("SELECT body, changed_at FROM note WHERE day = ?1")?
            .query_row([day.to_string()], |row| {
                Ok(Note {
                    body: row.get(0)?,
                    changed_at: row.get::<_, Option<i64>>(1)?.map(Moment),
                })
            })
            .optional()?;
        Ok(note)
    }

    /// The notes of all days from `first` to `last`.
    pub fn notes_between(self, first: Day, last: Day) -> Result<BTreeMap<Day, String>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT day, body FROM note WHERE day BETWEEN ?1 AND ?2")?;
        let mut rows = statement.query(params![first.to_string(), last.to_string()])?;
        let mut notes = BTreeMap::new();
        while let Some(row) = rows.next()? {
            notes.insert(day(row, 0)?, row.get(1)?);
        }
        Ok(notes)
    }

    /// Writes a day's note in the place of any earlier one; `None` takes it away.
    pub fn put_note(self, day: Day, body: Option<&str>, at: Moment) -> Result<(), StoreError> {
        match body {
            Some(body) => self
                .conn
                .prepare_cached(
                    "INSERT INTO note (day, body, changed_at) VALUES (?1, ?2, ?3)
                     ON CONFLICT (day) DO UPDATE SET body = excluded.body, changed_at = excluded.changed_at",
                )?
                .execute(params![day.to_string(), body, at.0])?,
            None => self
                .conn
                .prepare_cached("DELETE FROM note WHERE day = ?1")?
                .execute([day.to_string()])?,
        };
        Ok(())
    }

    /// Days whose note an import of this kind of file brought, and nobody changed since.
    pub fn notes_of_source(self, source: &str) -> Result<BTreeSet<Day>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT day FROM note JOIN import_batch ON import_batch.id = batch_id
             WHERE format = ?1 AND changed_at IS NULL",
        )?;
        let mut rows = statement.query([source])?;
        let mut days = BTreeSet::new();
        while let Some(row) = rows.next()? {
            days.insert(day(row, 0)?);
        }
        Ok(days)
    }

    /// Puts the text of a newer file in the place of the one that an earlier import brought.
    pub fn update_imported_note(self, day: Day, body: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("UPDATE note SET body = ?2 WHERE day = ?1")?
            .execute(params![day.to_string(), body])?;
        Ok(())
    }
}
