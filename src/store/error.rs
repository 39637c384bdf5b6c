//! What can go wrong with a diary file, as types; the words are in `text`.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use thiserror::Error;

use super::Displaced;
use super::sql::Unreadable;

/// Why a diary could not be opened, read or written. In every case the file keeps what it had.
#[derive(Debug, Error)]
pub enum StoreError {
    /// There is no file, and the act only reads.
    #[error("no diary at {0}")]
    Missing(PathBuf),
    /// The path is a folder or something else that is not a file.
    #[error("not a file: {0}")]
    NotAFile(PathBuf),
    /// There is none any more, but there are copies of it: it was moved or deleted, and is not begun anew.
    #[error("gone, with {copies} copies: {path}")]
    Gone {
        /// Where it was.
        path: PathBuf,
        /// How many copies there are.
        copies: usize,
    },
    /// A new file was to be made where one is already.
    #[error("there already: {0}")]
    Exists(PathBuf),
    /// The copy that was to be put back is the diary itself.
    #[error("the diary itself")]
    RestoreOfItself,
    /// The file cannot be read or made.
    #[error("no access ({reason:?}): {path}")]
    NoAccess {
        path: PathBuf,
        reason: AccessProblem,
    },
    /// Another kind of file, or a database of another program.
    #[error("not a diary: {0}")]
    NotADiary(PathBuf),
    /// Cut short or with damaged contents.
    #[error("damaged: {0}")]
    Damaged(PathBuf),
    /// A log or a journal lies beside the file that does not belong to it; the file alone is whole.
    #[error("not the log of this diary: {0}")]
    StrangeLog(PathBuf),
    /// The file holds a part that this program never makes, as a trigger or a view.
    #[error("a part of strangers ({part}): {path}")]
    StrangePart {
        path: PathBuf,
        /// Its kind and its name.
        part: String,
    },
    /// SQLite would read this path as something else than a file of its own.
    #[error("not a name for a diary: {0}")]
    ReservedName(PathBuf),
    /// Written by a later version of the program.
    #[error("from a newer version (step {found}, known {known}): {path}")]
    Newer {
        path: PathBuf,
        /// Its schema step.
        found: i64,
        /// The last step this program knows.
        known: i64,
    },
    /// The file is not in its place any more, or another one is.
    #[error("displaced: {0:?}")]
    Displaced(Displaced),
    /// Another program held the file for longer than the waiting time.
    #[error("locked by another program")]
    Locked,
    /// The file may not be written.
    #[error("read-only")]
    ReadOnly,
    /// It is a copy that the program keeps.
    #[error("a kept copy is only read")]
    IsACopy,
    /// No room left on the disk.
    #[error("disk full")]
    DiskFull,
    /// The disk failed while this was being saved: whether it is kept shows when the diary is opened again.
    #[error("not confirmed by the disk")]
    Unsure,
    /// Nobody wants it any more; nothing of it stays.
    #[error("stopped")]
    Stopped,
    /// Anything else SQLite says.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
    /// A stored value that this program cannot have written.
    #[error("unreadable value in {0}")]
    Value(&'static str),
}

/// Why the system does not let a file be read or made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessProblem {
    /// This person may not.
    Permission,
    /// The folder is not there.
    NoFolder,
    /// Nothing can be written on this disk.
    ReadOnlyDisk,
    /// The disk does not answer, as one that was pulled out.
    NoAnswer,
    /// The name is too long or holds what no name may hold.
    Name,
    /// Something else.
    Other,
}

impl AccessProblem {
    /// What kind of problem the system means.
    #[must_use]
    pub fn of(err: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        /// Input or output error: the same number on every Unix.
        const EIO: i32 = 5;
        match err.kind() {
            Kind::PermissionDenied => Self::Permission,
            Kind::NotFound | Kind::NotADirectory => Self::NoFolder,
            Kind::ReadOnlyFilesystem => Self::ReadOnlyDisk,
            Kind::StaleNetworkFileHandle | Kind::TimedOut | Kind::NotConnected => Self::NoAnswer,
            Kind::InvalidFilename | Kind::InvalidInput => Self::Name,
            _ if cfg!(unix) && err.raw_os_error() == Some(EIO) => Self::NoAnswer,
            _ => Self::Other,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(err: rusqlite::Error) -> Self {
        if let rusqlite::Error::FromSqlConversionFailure(_, _, cause) = &err
            && let Some(Unreadable(place)) = cause.downcast_ref()
        {
            return Self::Value(place);
        }
        if err
            .sqlite_error()
            .is_some_and(|err| is_no_room_for_memory(err.extended_code))
        {
            return Self::DiskFull;
        }
        match err.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // More than a reading may take, as no file that the program wrote does.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::OperationInterrupted) => {
                Self::Damaged(PathBuf::new())
            }
            Some(ErrorCode::NotADatabase) => Self::NotADiary(PathBuf::new()),
            _ => Self::Sqlite(err),
        }
    }
}

/// The shared memory beside the file, which every reader and writer needs, could not be given its size: the disk is full.
fn is_no_room_for_memory(extended_code: i32) -> bool {
    extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE
}

impl StoreError {
    /// Whether what lies there cannot be opened, however often it is tried.
    pub const fn is_no_diary(&self) -> bool {
        matches!(
            self,
            Self::NotADiary(_)
                | Self::Damaged(_)
                | Self::StrangePart { .. }
                | Self::StrangeLog(_)
                | Self::Newer { .. }
        )
    }

    /// Whether what was refused may be held back until it can be written.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Locked | Self::Displaced(_) | Self::DiskFull | Self::Unsure => true,
            // The disk failed, and what was there before is whole.
            Self::Sqlite(err) => err.sqlite_error_code() == Some(ErrorCode::SystemIoFailure),
            _ => false,
        }
    }

    /// What the system said when a file was to be read or made.
    #[must_use]
    pub fn no_access(path: &Path, err: &io::Error) -> Self {
        if matches!(
            err.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
        ) {
            return Self::DiskFull;
        }
        log::warn!("{}: {err}", path.display());
        Self::NoAccess {
            path: path.to_owned(),
            reason: AccessProblem::of(err),
        }
    }

    /// The same error with the path it is about, where SQLite could not say it.
    #[must_use]
    pub fn at(self, path: &Path) -> Self {
        match self {
            Self::Damaged(none) if none.as_os_str().is_empty() => Self::Damaged(path.to_owned()),
            Self::NotADiary(none) if none.as_os_str().is_empty() => {
                Self::NotADiary(path.to_owned())
            }
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;

    #[test]
    fn a_failing_or_full_disk_may_pass_and_damage_does_not() {
        let of =
            |code| StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        for code in [
            ffi::SQLITE_IOERR,
            ffi::SQLITE_IOERR_WRITE,
            ffi::SQLITE_IOERR_FSYNC,
            ffi::SQLITE_IOERR_SHMSIZE,
            ffi::SQLITE_FULL,
            ffi::SQLITE_BUSY,
        ] {
            assert!(of(code).may_pass(), "{code}");
        }
        for code in [
            ffi::SQLITE_CORRUPT,
            ffi::SQLITE_NOTADB,
            ffi::SQLITE_READONLY,
        ] {
            assert!(!of(code).may_pass(), "{code}");
        }
    }
}
