//! The table `note`: at most one note a day.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::params;

use super::{StoreError, Tables, sql::only};
use crate::domain::{Day, Moment, note::Note};

impl Tables<'_> {
    pub fn note(self, day: Day) -> Result<Option<Note>, StoreError> {
        let sql = "SELECT body, changed_at FROM note WHERE day = ?1";
        self.row(sql, [day], |row| {
            Ok(Note {
                body: row.get(0)?,
                changed_at: row.get(1)?,
            })
        })
    }

    /// The notes of all days from `first` to `last`.
    pub fn notes_between(self, first: Day, last: Day) -> Result<BTreeMap<Day, String>, StoreError> {
        self.rows(
            "SELECT day, body FROM note WHERE day BETWEEN ?1 AND ?2",
            params![first, last],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }

    /// Writes a day's note in the place of any earlier one; `None` takes it away.
    pub fn put_note(self, day: Day, body: Option<&str>, at: Moment) -> Result<(), StoreError> {
        match body {
            Some(body) => self.write(
                "INSERT INTO note (day, body, changed_at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (day) DO UPDATE SET body = excluded.body,
                     changed_at = excluded.changed_at",
                params![day, body, at],
            ),
            None => self.write("DELETE FROM note WHERE day = ?1", [day]),
        }
    }

    /// Days whose note an import of this kind of file brought, and nobody changed since.
    pub fn notes_of_source(self, source: &str) -> Result<BTreeSet<Day>, StoreError> {
        self.rows(
            "SELECT day FROM note JOIN import_batch ON import_batch.id = batch_id
             WHERE format = ?1 AND changed_at IS NULL",
            [source],
            only,
        )
    }

    /// Puts the text of a newer file in the place of the one that an earlier import brought.
    pub fn update_imported_note(self, day: Day, body: &str) -> Result<(), StoreError> {
        self.write(
            "UPDATE note SET body = ?2 WHERE day = ?1",
            params![day, body],
        )
    }
}
