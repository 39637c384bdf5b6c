//! Asking SQLite whether a diary is whole.

use super::{Store, StoreError};

impl Store {
    /// Checks the file's structure (quick: not every index entry).
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not whole.
    pub fn check_quickly(&self) -> Result<(), StoreError> {
        self.expect_ok("PRAGMA quick_check(1)")
    }

    /// Checks the file's structure, every index entry and every reference.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not whole.
    pub fn check_fully(&self) -> Result<(), StoreError> {
        self.expect_ok("PRAGMA integrity_check(1)")?;
        let orphans = self.conn.prepare("PRAGMA foreign_key_check")?.exists([])?;
        if orphans { Err(self.damaged()) } else { Ok(()) }
    }

    fn expect_ok(&self, sql: &str) -> Result<(), StoreError> {
        let verdict: String = self
            .conn
            .query_row(sql, [], |row| row.get(0))
            .map_err(|err| match err.into() {
                StoreError::Damaged(_) | StoreError::NotADiary(_) => self.damaged(),
                other => other,
            })?;
        if verdict == "ok" {
            Ok(())
        } else {
            Err(self.damaged())
        }
    }

    fn damaged(&self) -> StoreError {
        StoreError::Damaged(self.path.clone().unwrap_or_default())
    }
}
