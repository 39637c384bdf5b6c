//! The table `mark`: days the person marked.

use rusqlite::{Row, params};

use super::{StoreError, Tables};
use crate::domain::mark::{Mark, MarkId, MarkKind};
use crate::domain::{Day, Moment};

impl Tables<'_> {
    /// The marks of all days up to `last`, oldest first.
    pub fn marks(self, last: Day) -> Result<Vec<Mark>, StoreError> {
        self.rows(
            "SELECT id, day, name FROM mark WHERE day <= ?1 ORDER BY day, id",
            [last],
            row_to_mark,
        )
    }

    pub fn add_mark(self, day: Day, name: &str, entered_at: Moment) -> Result<(), StoreError> {
        self.write(
            "INSERT INTO mark (day, name, entered_at) VALUES (?1, ?2, ?3)",
            params![day, name, entered_at],
        )
    }

    pub fn delete_mark(self, id: MarkId) -> Result<(), StoreError> {
        self.write("DELETE FROM mark WHERE id = ?1", [id])
    }
}

fn row_to_mark(row: &Row<'_>) -> Result<Mark, StoreError> {
    Ok(Mark {
        kind: MarkKind::Own(row.get(0)?),
        day: row.get(1)?,
        name: row.get(2)?,
    })
}
