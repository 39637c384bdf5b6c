//! The table `pause`: stretches of days away.

use rusqlite::{Row, params};

use super::{StoreError, Tables};
use crate::domain::pause::{Pause, PauseId};

impl Tables<'_> {
    /// All pauses, oldest first.
    pub fn pauses(self) -> Result<Vec<Pause>, StoreError> {
        self.rows(
            "SELECT id, first, last, reason, words, entered_at FROM pause ORDER BY first, id",
            [],
            row_to_pause,
        )
    }

    /// Adds a pause; its own row number is not used.
    pub fn add_pause(self, pause: &Pause) -> Result<(), StoreError> {
        self.write(
            "INSERT INTO pause (first, last, reason, words, entered_at)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                pause.first,
                pause.last,
                pause.reason,
                pause.words,
                pause.entered_at,
            ],
        )
    }

    pub fn delete_pause(self, id: PauseId) -> Result<(), StoreError> {
        self.write("DELETE FROM pause WHERE id = ?1", [id])
    }
}

fn row_to_pause(row: &Row<'_>) -> Result<Pause, StoreError> {
    Ok(Pause {
        id: row.get(0)?,
        first: row.get(1)?,
        last: row.get(2)?,
        reason: row.get(3)?,
        words: row.get(4)?,
        entered_at: row.get(5)?,
    })
}
