//! The table `undo_step`: the last acts with the rows they replaced. Undo and redo put rows back; they survive a restart and
//! work from another process, because everything they need is in the file.

use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

use super::bulk::AddedRows;
use super::capture::{self, RowChange};
use super::{Changes, StoreError, Tables};
use crate::domain::Moment;

/// How many acts can be undone.
const STEPS_KEPT: i64 = 100;

const INSERT: &str = "INSERT INTO undo_step (act, done_at, before, undone) VALUES (?1, ?2, ?3, 0)";
const NEWEST_DONE: &str =
    "SELECT id, act, done_at, before FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1";
const OLDEST_UNDONE: &str =
    "SELECT id, act, done_at, before FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1";

/// A recorded act.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UndoStep {
    /// Its row. A later step may get the number of one that is gone.
    pub id: i64,
    /// What the person did, as the diary wrote it.
    pub act: String,
    pub done_at: Moment,
}

/// The rows of one step. Rows an import added are not listed: their batch names them, or the tables that were empty before it.
#[derive(Debug, Serialize, Deserialize)]
struct StepRows {
    rows: Vec<RowChange>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    batch: Option<i64>,
    /// Tables that were empty before the step, all of whose rows came with it; a table that others name before them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    filled: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    added: Vec<AddedRows>,
}

struct StoredStep {
    id: i64,
    step: UndoStep,
    rows: StepRows,
}

impl Tables<'_> {
    /// Records the changes made in this transaction so far as one act. Without changes nothing is recorded.
    /// `batch` names an import whose added rows are undone with it.
    pub fn record_step(
        self,
        act: &str,
        done_at: Moment,
        batch: Option<i64>,
    ) -> Result<Changes, StoreError> {
        self.record(act, done_at, batch, Vec::new())
    }

    /// As [`Tables::record_step`], for an act that also brought all rows of the tables `filled`.
    pub(super) fn record_merge(
        self,
        act: &str,
        done_at: Moment,
        filled: Vec<String>,
    ) -> Result<Changes, StoreError> {
        self.record(act, done_at, None, filled)
    }

    fn record(
        self,
        act: &str,
        done_at: Moment,
        batch: Option<i64>,
        filled: Vec<String>,
    ) -> Result<Changes, StoreError> {
        let rows = StepRows {
            rows: capture::take(self.conn)?,
            batch,
            filled,
            added: Vec::new(),
        };
        if rows.rows.is_empty() && rows.batch.is_none() && rows.filled.is_empty() {
            return Ok(Changes::default());
        }
        let (changes, before) = (rows.changes(), to_json(&rows)?);
        self.write("DELETE FROM undo_step WHERE undone = 1", [])?;
        self.write(INSERT, params![act, done_at, before])?;
        self.write(
            "DELETE FROM undo_step WHERE id <= (SELECT max(id) FROM undo_step) - ?1",
            [STEPS_KEPT],
        )?;
        Ok(changes)
    }

    /// Forgets all acts that undo could take back.
    pub fn forget_steps(self) -> Result<(), StoreError> {
        self.write("DELETE FROM undo_step", [])
    }

    /// As [`Tables::record_step`], but joined to the newest step if that one is `same_act` too: one editing spell, one undo.
    pub fn record_spell(self, act: &str, done_at: Moment) -> Result<Changes, StoreError> {
        let newest = self
            .stored(NEWEST_DONE)?
            .filter(|stored| stored.step.act == act);
        let undone = self.stored(OLDEST_UNDONE)?;
        let (Some(mut stored), None) = (newest, undone) else {
            return self.record_step(act, done_at, None);
        };
        let rows = capture::take(self.conn)?;
        let changes = changes_of(&rows);
        stored.rows.rows.extend(rows);
        self.write(
            "UPDATE undo_step SET before = ?2, done_at = ?3 WHERE id = ?1",
            params![stored.id, to_json(&stored.rows)?, done_at],
        )?;
        Ok(changes)
    }

    /// The act that undo would take back.
    pub fn newest_step(self) -> Result<Option<UndoStep>, StoreError> {
        let sql =
            "SELECT id, act, done_at FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1";
        self.row(sql, [], row_to_step)
    }

    /// Every act that can be taken back.
    pub fn done_steps(self) -> Result<Vec<UndoStep>, StoreError> {
        let sql = "SELECT id, act, done_at FROM undo_step WHERE undone = 0";
        self.rows(sql, [], row_to_step)
    }

    /// The act that redo would do again.
    pub fn oldest_undone_step(self) -> Result<Option<UndoStep>, StoreError> {
        let sql = "SELECT id, act, done_at FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1";
        self.row(sql, [], row_to_step)
    }

    /// Takes the newest act back: its rows are as before.
    ///
    /// # Errors
    /// If SQLite cannot write or the step is unreadable.
    pub fn undo_newest(self) -> Result<Option<(UndoStep, Changes)>, StoreError> {
        let Some(mut stored) = self.stored(NEWEST_DONE)? else {
            return Ok(None);
        };
        // Rows of a batch go first and come last: they may belong to a sign that the same import added.
        if let Some(batch) = stored.rows.batch {
            stored.rows.added = self.take_added(batch)?;
        }
        if !stored.rows.filled.is_empty() {
            stored.rows.added = self.take_filled(&stored.rows.filled)?;
        }
        for change in stored.rows.rows.iter().rev() {
            capture::replace(
                self.conn,
                &change.table,
                change.new.as_ref(),
                change.old.as_ref(),
            )?;
        }
        self.finish(stored, true).map(Some)
    }

    /// Does the act again that was taken back last.
    ///
    /// # Errors
    /// If SQLite cannot write or the step is unreadable.
    pub fn redo_oldest(self) -> Result<Option<(UndoStep, Changes)>, StoreError> {
        let Some(mut stored) = self.stored(OLDEST_UNDONE)? else {
            return Ok(None);
        };
        for change in &stored.rows.rows {
            capture::replace(
                self.conn,
                &change.table,
                change.old.as_ref(),
                change.new.as_ref(),
            )?;
        }
        for rows in std::mem::take(&mut stored.rows.added) {
            self.put_added(&rows)?;
        }
        self.finish(stored, false).map(Some)
    }

    fn finish(self, stored: StoredStep, undone: bool) -> Result<(UndoStep, Changes), StoreError> {
        // Undoing is not an act of its own: what it changed is not recorded.
        capture::take(self.conn)?;
        self.write(
            "UPDATE undo_step SET undone = ?2, before = ?3 WHERE id = ?1",
            params![stored.id, undone, to_json(&stored.rows)?],
        )?;
        Ok((stored.step, stored.rows.changes()))
    }

    fn stored(self, sql: &str) -> Result<Option<StoredStep>, StoreError> {
        self.row(sql, [], |row| {
            let before: String = row.get(3)?;
            let rows =
                serde_json::from_str(&before).map_err(|_| StoreError::Value("undo_step.before"))?;
            Ok(StoredStep {
                id: row.get(0)?,
                step: row_to_step(row)?,
                rows,
            })
        })
    }
}

fn row_to_step(row: &Row<'_>) -> Result<UndoStep, StoreError> {
    Ok(UndoStep {
        id: row.get(0)?,
        act: row.get(1)?,
        done_at: row.get(2)?,
    })
}

impl StepRows {
    fn changes(&self) -> Changes {
        let changed = self.rows.iter().map(|change| &change.table);
        let mut changes = Changes::from_tables(changed.chain(&self.filled).map(String::as_str));
        if self.batch.is_some() {
            (changes.answers, changes.notes) = (true, true);
        }
        changes
    }
}

fn changes_of(rows: &[RowChange]) -> Changes {
    Changes::from_tables(rows.iter().map(|change| change.table.as_str()))
}

fn to_json(rows: &StepRows) -> Result<String, StoreError> {
    serde_json::to_string(rows).map_err(|_| StoreError::Value("undo_step.before"))
}
