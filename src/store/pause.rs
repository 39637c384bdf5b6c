//! The table `pause`: stretches of days away.

use rusqlite::{Row, params};

use super::{StoreError, Tables, answer::day};
use crate::domain::pause::{Pause, PauseId, PauseReason};
use crate::domain::{Day, Moment};

impl Tables<'_> {
    /// All pauses, oldest first.
    pub fn pauses(self) -> Result<Vec<Pause>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, first, last, reason, words, entered_at FROM pause ORDER BY first, id",
        )?;
        let mut rows = statement.query([])?;
        let mut pauses = Vec::new();
        while let Some(row) = rows.next()? {
            pauses.push(row_to_pause(row)?);
        }
        Ok(pauses)
    }

    /// Adds a pause; its own row number is not used.
    pub fn add_pause(self, pause: &Pause) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO pause (first, last, reason, words, entered_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                pause.first.to_string(),
                pause.last.map(|last| last.to_string()),
                pause.reason.key(),
                pause.words,
                pause.entered_at.0,
            ])?;
        Ok(())
    }

    /// Takes a pause away.
    pub fn delete_pause(self, id: PauseId) -> Result<(), StoreError> {
        self.conn
            .execute("DELETE FROM pause WHERE id = ?1", [id.0])?;
        Ok(())
    }
}

fn row_to_pause(row: &Row<'_>) -> Result<Pause, StoreError> {
    let last: Option<String> = row.get(2)?;
    let last = last
        .map(|text| Day::parse_iso(&text).map_err(|_| StoreError::Value("pause.last")))
        .transpose()?;
    Ok(Pause {
        id: PauseId(row.get(0)?),
        first: day(row, 1)?,
        last,
        reason: PauseReason::from_key(&row.get::<_, String>(3)?)
            .ok_or(StoreError::Value("pause.reason"))?,
        words: row.get(4)?,
        entered_at: Moment(row.get(5)?),
    })
}
