//! SQLite and nothing else: opening, one file of statements per table, the undo log, backup and check. The only place that
//! knows rusqlite. Its functions never decide what an act means and, but for [`Store::transact`], never begin or commit.

mod answer;
mod blood_pressure;
mod bulk;
mod capture;
mod changes;
mod check;
mod copies;
mod dose;
mod erase;
mod error;
mod event;
mod factor;
mod hint;
mod identity;
mod lab;
mod mark;
mod medicine;
mod medicine_dose;
mod note;
mod open;
mod own_food;
mod pause;
mod portion;
mod product;
mod red_flag;
mod search;
mod setting;
mod sign;
mod sign_moment;
mod typical_week;
mod undo;
mod watch;
mod written_here;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

pub use answer::AnswerRow;
pub use bulk::{BulkAnswer, BulkNote};
pub use changes::Changes;
pub use copies::{
    Comparison, Contents, CopiesPlace, CopyReason, Difference, Entries, KeptCopy, Restored,
    compare, restore,
};
pub use erase::delete_own_copies;
pub use error::{AccessProblem, StoreError};
pub use hint::HintRow;
pub use identity::Displaced;
pub use open::IfMissing;
pub use search::SearchIndex;
pub use undo::UndoStep;
pub use watch::Watch;
pub use written_here::{BroughtOver, Carried};

/// An open diary file.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: Option<PathBuf>,
    write_access: WriteAccess,
    capturing: bool,
    /// Which file it is, unless the diary is in memory.
    identity: Option<Box<identity::Identity>>,
}

/// Whether an open diary can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WriteAccess {
    Yes,
    /// The file is protected against writing.
    Protected,
    /// The disk has no room even for what must lie beside the file while it is open.
    NoRoom,
}

/// The tables of an open diary, for reading and, inside [`Store::transact`], for writing.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'c> {
    conn: &'c Connection,
}

impl Store {
    fn new(conn: Connection, path: Option<PathBuf>, write_access: WriteAccess) -> Self {
        let identity = path
            .as_deref()
            .and_then(identity::Identity::at)
            .map(Box::new);
        Self {
            conn,
            path,
            write_access,
            capturing: false,
            identity,
        }
    }

    /// The tables, for reading.
    #[must_use]
    pub fn tables(&self) -> Tables<'_> {
        Tables { conn: &self.conn }
    }

    /// The file, unless the diary is in memory.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether the file can be read but not written.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.write_access != WriteAccess::Yes
    }

    /// Whether it cannot be written because the disk is full.
    #[must_use]
    pub fn lacks_room(&self) -> bool {
        self.write_access == WriteAccess::NoRoom
    }

    /// A number that changes when another connection has written to the file; own writes leave it.
    ///
    /// # Errors
    /// If SQLite cannot read the file.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self
            .conn
            .query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// Writes the log into the file and cuts it off; whether nothing of it is left. What was committed stays committed either way.
    fn empty_log(&self) -> bool {
        let is_busy = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
        let emptied = self
            .conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], is_busy);
        if let Err(err) = &emptied {
            log::warn!("log of the diary not emptied: {err}");
        }
        self.remember_look();
        emptied.is_ok_and(|is_busy| is_busy == 0)
    }

    /// Runs `write` in one transaction: all of it is on disk when this returns `Ok`, and none of it otherwise.
    ///
    /// # Errors
    /// What `write` returns, or the store's own errors.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        write: impl FnOnce(Tables<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if !self.capturing && self.write_access == WriteAccess::Yes {
            capture::start(&self.conn)?;
            self.capturing = true;
        }
        self.transact_uncaptured(write)
    }

    /// As [`Store::transact`], for writes that undo must not know of.
    fn transact_uncaptured<T, E: From<StoreError>>(
        &mut self,
        write: impl FnOnce(Tables<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        match self.write_access {
            WriteAccess::Yes => {}
            WriteAccess::Protected => return Err(StoreError::ReadOnly.into()),
            WriteAccess::NoRoom => return Err(StoreError::DiskFull.into()),
        }
        self.expect_in_place()?;
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let outcome = write(Tables { conn: &transaction })?;
        transaction.commit().map_err(StoreError::from)?;
        self.remember_look();
        Ok(outcome)
    }
}
