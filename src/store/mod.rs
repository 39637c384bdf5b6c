//! SQLite and nothing else: opening, one file of statements per table, the undo log, backup and check. The only place that
//! knows rusqlite. Its functions never decide what an act means and, but for [`Store::transact`], never begin or commit.

mod answer;
mod beside;
mod blood_pressure;
mod bring_over;
mod bulk;
mod capture;
mod changes;
mod check;
mod clock;
mod connection;
mod continued;
mod copies;
mod dose;
mod erase;
mod error;
mod event;
mod factor;
mod file_format;
mod file_mark;
mod fingerprint;
mod half_way;
mod hint;
mod identity;
mod in_memory;
mod in_use;
mod journal_mode;
mod known;
mod lab;
mod mark;
mod medicine;
mod medicine_dose;
mod merge;
mod note;
mod open;
mod own_food;
mod patience;
mod pause;
mod portion;
mod product;
mod red_flag;
mod schema;
mod search;
mod setting;
mod sign;
mod sign_moment;
mod sql;
mod typical_week;
mod undo;
mod watch;
mod whole;
mod written_here;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use crate::domain::Moment;
use file_mark::Mark;
use in_use::InUse;
use patience::Patience;

pub use answer::AnswerRow;
pub use bring_over::BroughtOver;
pub use bulk::{BulkAnswer, BulkNote};
pub use changes::Changes;
pub use copies::{
    Comparison, Contents, CopiesPlace, CopyReason, Difference, Entries, KeptCopy, LogAside, Lost,
    LostDays, LostKind, Restored, Salvage, compare, copied_diary, keep_closing_copy, keep_copy,
    keep_daily_copy, keep_first_copy, restore, take_back, take_log_aside,
};
pub use erase::delete_own_copies;
pub use error::{AccessProblem, StoreError};
pub use fingerprint::{Fingerprint, Unlike};
pub use hint::HintRow;
pub use identity::Displaced;
use identity::put_log_aside;
pub use in_use::{begins_as_database, is_database, is_open_here};
pub use merge::{Merged, RowDifference};
pub use open::IfMissing;
pub use patience::Stop;
pub use search::SearchIndex;
pub use undo::UndoStep;
pub use watch::{Seen, Watch};
pub use whole::Filling;
pub use written_here::Carried;

/// An open diary file.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: Option<PathBuf>,
    write_access: WriteAccess,
    capturing: bool,
    /// Which file it is, unless the diary is in memory.
    identity: Option<Box<identity::Identity>>,
    patience: Patience,
    /// On opening, together with what lay beside the file.
    is_checked_fully: bool,
    /// When the file was found in order, to be kept with the next change.
    checked: Option<Moment>,
    /// The states that this connection led the diary to, in their order.
    marks: Vec<Mark>,
    /// Last, so that the file counts as open until the connection is closed.
    in_use: Option<InUse>,
}

/// Whether an open diary can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WriteAccess {
    Yes,
    /// The file is protected against writing.
    Protected,
    /// It is a copy that the program keeps: what is written there would be in no diary, and it would no longer be known as a copy.
    Copy,
    /// A part of it was found damaged since.
    Damaged,
    /// The disk has no room even for what must lie beside the file while it is open.
    NoRoom,
}

/// The tables of an open diary, for reading and, inside [`Store::transact`], for writing.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'c> {
    conn: &'c Connection,
}

impl Store {
    fn new(
        conn: Connection,
        path: Option<PathBuf>,
        write_access: WriteAccess,
    ) -> Result<Self, StoreError> {
        let identity = path
            .as_deref()
            .and_then(identity::Identity::at)
            .map(Box::new);
        Ok(Self {
            patience: Patience::of(&conn)?,
            conn,
            path,
            write_access,
            capturing: false,
            identity,
            is_checked_fully: false,
            checked: None,
            marks: Vec::new(),
            in_use: None,
        })
    }

    /// From now on closing may write the log into the file: it is known to be whole.
    pub(crate) fn trust(&self) -> Result<(), StoreError> {
        let leave_log = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        self.conn.set_db_config(leave_log, false)?;
        Ok(())
    }

    fn is_trusted(&self) -> bool {
        let leave_log = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        self.conn.db_config(leave_log) == Ok(false)
    }

    /// From now on nothing is written to the file, nor from its log into it: a part of it was found damaged.
    pub fn doubt(&mut self) {
        self.leave_log();
        self.write_access = WriteAccess::Damaged;
    }

    fn leave_log(&self) {
        let leave_log = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        if let Err(err) = self.conn.set_db_config(leave_log, true) {
            log::warn!("log of the diary not left: {err}");
        }
    }

    /// Whether it cannot be written because a part of it is damaged.
    pub fn is_damaged(&self) -> bool {
        self.write_access == WriteAccess::Damaged
    }

    /// Ends what is being read from this diary, from another thread.
    pub fn stop(&self) -> Stop {
        self.patience.stop()
    }

    /// Whether opening found all of the file in order, because something lay beside it.
    pub(crate) fn is_checked_fully(&self) -> bool {
        self.is_checked_fully
    }

    /// The tables, for reading.
    pub fn tables(&self) -> Tables<'_> {
        self.patience.begin();
        Tables { conn: &self.conn }
    }

    /// The file, unless the diary is in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether the file can be read but not written.
    pub fn is_read_only(&self) -> bool {
        self.write_access != WriteAccess::Yes
    }

    /// Whether it cannot be written because the disk is full.
    pub fn lacks_room(&self) -> bool {
        self.write_access == WriteAccess::NoRoom
    }

    /// Whether it is a copy that the program keeps, and so only read.
    pub fn is_copy(&self) -> bool {
        self.write_access == WriteAccess::Copy
    }

    /// Opens a diary for writing that could only be read because the disk was full, if there is room by now.
    pub fn look_for_room(&mut self) {
        let Some(path) = self.path.clone().filter(|_| self.lacks_room()) else {
            return;
        };
        match Self::open(&path, IfMissing::Fail) {
            Ok(store) if !store.is_read_only() => *self = store,
            Ok(_) => {}
            Err(err) => log::warn!("still only read: {err}"),
        }
    }

    /// A number that changes when another connection has written to the file; own writes leave it.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        let sql = "PRAGMA data_version";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
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

    /// The same by who closes, and does not wait for others: they write the log into the file when they close.
    fn empty_log_at_once(&self) {
        drop(self.conn.busy_timeout(Duration::ZERO));
        self.empty_log();
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
            // Of a file that was written over nothing is read.
            self.expect_in_place()?;
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
            WriteAccess::Copy => return Err(StoreError::IsACopy.into()),
            WriteAccess::Damaged => return Err(self.damaged().into()),
            WriteAccess::NoRoom => return Err(StoreError::DiskFull.into()),
        }
        self.expect_in_place()?;
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        self.patience.lift();
        let rows_before = transaction.total_changes();
        let outcome = write(Tables { conn: &transaction })?;
        let mut mark = None;
        if transaction.total_changes() != rows_before {
            mark = Some(file_mark::renew(&transaction, self.checked)?);
        }
        let committed = transaction.commit();
        committed.map_err(|err| self.not_committed(err))?;
        self.checked = None;
        self.marks.extend(mark);
        self.remember_look();
        Ok(outcome)
    }

    /// What a failed commit comes to. Here it is taken back; but all of it may lie in the log already, and whoever finds the log after
    /// an unclean end takes it for done. With the log emptied it is not there; where the disk does not even let that be, nobody knows.
    fn not_committed(&self, err: rusqlite::Error) -> StoreError {
        // Where a part of it could not be written it is not done, whoever finds it.
        let code = err.sqlite_error().map_or(0, |err| err.extended_code);
        let may_lie_there = err.sqlite_error_code() == Some(ErrorCode::SystemIoFailure)
            && code != rusqlite::ffi::SQLITE_IOERR_WRITE;
        if may_lie_there && !self.empty_log() {
            StoreError::Unsure
        } else {
            StoreError::from(err)
        }
    }
}

/// A diary that is closed is one file: what was written last is in it and not in a log beside it, unless another program has it open.
/// One whose place was lost leaves nothing there: a file that gets its name later would meet the log of this one.
impl Drop for Store {
    fn drop(&mut self) {
        if self.path.is_none()
            || !matches!(self.write_access, WriteAccess::Yes | WriteAccess::Damaged)
        {
            return;
        }
        let is_trusted = self.write_access == WriteAccess::Yes && self.is_trusted();
        match self.displaced_for_good() {
            Some(Displaced::Gone) => {
                // What was thrown away can be taken out again, and is whole then.
                if is_trusted {
                    self.empty_log_at_once();
                }
                self.leave();
            }
            Some(Displaced::Replaced) => self.leave(),
            _ if !is_trusted => {}
            // Also where a full disk cut this diary's own writing of its log short: then the log is the other half of the file.
            Some(Displaced::Overwritten) => self.leave_log(),
            // What cannot be told apart from somebody else's is left as it is.
            None if self.is_doubted() => self.leave_log(),
            None | Some(Displaced::Moved(_)) => self.empty_log_at_once(),
        }
    }
}
