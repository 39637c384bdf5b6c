//! Asking SQLite whether a diary is whole.

use std::path::PathBuf;

use rusqlite::Connection;

use super::{Store, StoreError, file_mark};
use crate::domain::Moment;

/// A week.
const CHECK_EVERY_S: i64 = 7 * 86_400;

impl Store {
    /// Checks the file's structure (quick: not every index entry).
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not whole.
    pub fn check_quickly(&self) -> Result<(), StoreError> {
        self.patience.begin();
        self.judged(expect_ok(&self.conn, "PRAGMA quick_check(1)"))
    }

    /// Checks the file's structure, every index entry and every reference.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not whole.
    pub fn check_fully(&self) -> Result<(), StoreError> {
        self.patience.begin();
        self.judged(fully(&self.conn))
    }

    fn judged(&self, outcome: Result<(), StoreError>) -> Result<(), StoreError> {
        match outcome {
            Ok(()) => self.trust(),
            Err(StoreError::Damaged(_) | StoreError::NotADiary(_)) => Err(self.damaged()),
            Err(other) => Err(other),
        }
    }

    /// Whether all of the file is to be checked again: it was not for a week, or the clock was set back.
    pub fn is_check_due(&self, now: Moment) -> Result<bool, StoreError> {
        if self.is_checked_fully {
            return Ok(false);
        }
        let checked = self
            .checked
            .map_or_else(|| file_mark::checked_at(&self.conn), |at| Ok(Some(at)))?;
        Ok(checked.is_none_or(|at| !(at.0..at.0 + CHECK_EVERY_S).contains(&now.0)))
    }

    /// Remembers that all of the file was found in order. It is written down with the next change, not by itself.
    pub fn note_checked(&mut self, now: Moment) {
        self.checked = Some(now);
    }

    pub(super) fn damaged(&self) -> StoreError {
        StoreError::Damaged(self.path.clone().unwrap_or_default())
    }
}

/// Whether a database is whole, with every index entry and every reference.
pub(super) fn fully(conn: &Connection) -> Result<(), StoreError> {
    expect_ok(conn, "PRAGMA integrity_check(1)")?;
    let orphans = conn.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if orphans { Err(damaged()) } else { Ok(()) }
}

fn expect_ok(conn: &Connection, sql: &str) -> Result<(), StoreError> {
    let verdict: String = conn.query_row(sql, [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(damaged())
    }
}

fn damaged() -> StoreError {
    StoreError::Damaged(PathBuf::new())
}
