//! The table `mark`: days the person marked.

use rusqlite::{Row, params};

use super::{StoreError, Tables, answer::day};
use crate::domain::mark::{Mark, MarkId, MarkKind};
use crate::domain::{Day, Moment};

impl Tables<'_> {
    /// The marks of all days up to `last`, oldest first.
    pub fn marks(self, last: Day) -> Result<Vec<Mark>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT id, day, name FROM mark WHERE day <= ?1 ORDER BY day, id")?;
        let mut rows = statement.query([last.to_string()])?;
        let mut marks = Vec::new();
        while let Some(row) = rows.next()? {
            marks.push(row_to_mark(row)?);
        }
        Ok(marks)
    }

    /// Adds a mark.
    pub fn add_mark(self, day: Day, name: &str, entered_at: Moment) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("INSERT INTO mark (day, name, entered_at) VALUES (?1, ?2, ?3)")?
            .execute(params![day.to_string(), name, entered_at.0])?;
        Ok(())
    }

    /// Takes a mark away.
    pub fn delete_mark(self, id: MarkId) -> Result<(), StoreError> {
        self.conn
            .execute("DELETE FROM mark WHERE id = ?1", [id.0])?;
        Ok(())
    }
}

fn row_to_mark(row: &Row<'_>) -> Result<Mark, StoreError> {
    Ok(Mark {
        kind: MarkKind::Own(MarkId(row.get(0)?)),
        day: day(row, 1)?,
        name: row.get(2)?,
    })
}
