//! Deleting for good, and the copies that may still hold what goes.

use std::path::Path;

use super::Diary;
use crate::domain::Now;
use crate::domain::erasure::{CopyKind, CopyMade, ErasedRows, Erasure};
use crate::store::{CopyReason, StoreError, delete_own_copies};

/// What deleting for good did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The rows that went.
    pub rows: ErasedRows,
    /// Another window or command has the diary open: a piece of its log is only cut off when that is closed.
    pub log_is_busy: bool,
}

impl Diary {
    /// What deleting for good would take.
    pub fn count_erasure(&self, erasure: Erasure) -> Result<ErasedRows, StoreError> {
        self.tables().count_erasure(erasure)
    }

    /// Deletes for good: out of the diary, out of what undo could bring back, and out of the file.
    ///
    /// # Errors
    /// If the file cannot be written; nothing is deleted then.
    pub fn delete_for_good(&mut self, erasure: Erasure) -> Result<Erased, StoreError> {
        // What was remembered of it still holds what goes.
        self.snapshot = None;
        let (rows, log_is_busy) = self.store.erase(erasure)?;
        self.refresh()?;
        Ok(Erased { rows, log_is_busy })
    }

    /// Files that hold a copy of this diary or of a part of it, as far as they are still where they were written to.
    pub fn copies(&self) -> Result<Vec<CopyMade>, StoreError> {
        self.store.copies()
    }

    /// Those of them that hold something of what goes.
    pub fn copies_holding(&self, erasure: Erasure) -> Result<Vec<CopyMade>, StoreError> {
        self.store.copies_holding(erasure)
    }

    /// Copies the diary before something is deleted for good. Without room for it the deletion goes on all the same: it is what was asked.
    pub fn keep_copy_before_deletion(&self, now: Now) {
        if self.settings().sample {
            return;
        }
        if let Err(err) = self.store.keep_copy(CopyReason::Erasure, now.moment) {
            log::warn!("no copy before deleting: {err}");
        }
    }

    /// Makes one new copy and then deletes the kept ones among `copies`; how many went.
    ///
    /// # Errors
    /// If the new copy cannot be made: the others stay then; or which one stays.
    pub fn renew_copies(&self, copies: &[CopyMade], now: Now) -> Result<usize, StoreError> {
        if !copies.iter().any(|copy| copy.kind == CopyKind::OwnBackup) {
            return Ok(0);
        }
        self.store.keep_copy(CopyReason::Daily, now.moment)?;
        delete_own_copies(copies)
    }

    /// Remembers that a copy was written to `path`. A diary that cannot be written is not told: the copy is made all the same.
    pub fn remember_copy(&mut self, path: &Path, kind: CopyKind, now: Now) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let told = self
            .store
            .transact(|tables| tables.add_copy_made(&path, kind, now.moment));
        if let Err(err) = told {
            log::warn!("copy not remembered: {err}");
        }
    }
}
