//! What SQLite would take in on opening: a log or a journal that lies beside the file, left by a program that was cut short, or put
//! there by somebody. It is judged by its marks and tried on a copy first; the file and what lies beside it stay as they are.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use super::connection::open_limited;
use super::file_mark::{self, Belonging};
use super::patience::Patience;
use super::{StoreError, check, in_use, schema};

/// What lies beside a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// Nothing that has to be taken in.
    Nothing,
    /// This process has the diary open already.
    Known,
    /// The log of another program that has the diary open.
    Live,
    /// What belongs to the file, tried on a copy with it and found in order.
    Tried,
    /// What belongs to the file as far as can be told: there was no room to try it.
    Untried,
}

impl Beside {
    /// Whether the file together with what lies beside it may still turn out not to be a diary, or not to be whole.
    pub fn is_doubtful(self) -> bool {
        matches!(self, Self::Live | Self::Untried)
    }

    /// Whether nobody else has it open, and all of it was found to be a diary.
    pub fn is_alone(self) -> bool {
        matches!(self, Self::Nothing | Self::Tried)
    }
}

/// The name of a file that SQLite keeps beside a database.
pub(super) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// Whether there is something in a file.
pub(super) fn has_bytes(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.is_file() && file.len() > 0)
}

/// Looks at what lies beside `path`, whose first bytes are those of a diary.
pub(super) fn look(path: &Path, file: &mut File) -> Result<Beside, StoreError> {
    let (log, journal) = (beside(path, "-wal"), beside(path, "-journal"));
    let (has_log, has_journal) = (has_bytes(&log), has_bytes(&journal));
    if !has_log && !has_journal {
        return Ok(Beside::Nothing);
    }
    if in_use::is_open_elsewhere(file) {
        return Ok(Beside::Live);
    }
    let mut is_empty = true;
    for (is_there, name, belongs) in [
        (
            has_log,
            &log,
            file_mark::belongs as fn(&mut File, &Path) -> io::Result<Belonging>,
        ),
        (has_journal, &journal, file_mark::journal_belongs),
    ] {
        if !is_there {
            continue;
        }
        match belongs(file, name).map_err(|err| StoreError::no_access(name, &err))? {
            Belonging::Empty => {}
            Belonging::Foreign => return Err(StoreError::StrangeLog(name.clone())),
            Belonging::Belongs | Belonging::Unmarked => is_empty = false,
        }
    }
    if is_empty {
        return Ok(Beside::Untried);
    }
    let Ok(copy) = Copy::of(path) else {
        return Ok(Beside::Untried);
    };
    let lies = if has_log { log } else { journal };
    copy.try_together(path, lies)?;
    Ok(Beside::Tried)
}

/// A copy of a diary and of what lies beside it, in a folder that only this person can read; gone when it is dropped.
pub(super) struct Copy {
    folder: TempDir,
}

impl Copy {
    /// Fails where there is no room.
    pub fn of(path: &Path) -> io::Result<Self> {
        let folder = private_folder()?;
        for end in ["", "-wal", "-journal"] {
            let from = beside(path, end);
            if has_bytes(&from) {
                fs::copy(from, beside(&folder.path().join("diary"), end))?;
            }
        }
        Ok(Self { folder })
    }

    /// A copy of a file and of a log that lay somewhere else.
    pub fn together(file: &Path, log: &Path) -> io::Result<Self> {
        let folder = private_folder()?;
        let diary = folder.path().join("diary");
        fs::copy(file, &diary)?;
        fs::copy(log, beside(&diary, "-wal"))?;
        Ok(Self { folder })
    }

    /// Where the copy lies.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("diary")
    }

    /// Opens the copy as SQLite would open the diary.
    pub fn open(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
        open_limited(self.folder.path().join("diary"), flags)
    }

    fn try_together(&self, path: &Path, lies: PathBuf) -> Result<(), StoreError> {
        // Kept for the case that the two do not go together.
        let file = self.folder.path().join("diary");
        let alone = self.folder.path().join("alone");
        let is_kept = fs::copy(&file, &alone).is_ok();
        let tried = self.open().and_then(|conn| try_file(&conn, path));
        match tried.map_err(|err| err.at(path)) {
            Err(
                StoreError::Damaged(_) | StoreError::NotADiary(_) | StoreError::StrangePart { .. },
            ) if is_kept && is_whole(&alone, path) => Err(StoreError::StrangeLog(lies)),
            tried => tried,
        }
    }
}

fn is_whole(file: &Path, path: &Path) -> bool {
    let conn = open_limited(file, OpenFlags::SQLITE_OPEN_READ_WRITE);
    conn.and_then(|conn| try_file(&conn, path)).is_ok()
}

fn try_file(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    schema::probe(conn, path)?;
    Patience::of(conn)?;
    check::fully(conn)
}

/// In memory where the desktop offers that, as nothing of it then comes on a disk.
fn private_folder() -> io::Result<TempDir> {
    let in_memory = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let folder = |place: &Path| {
        tempfile::Builder::new()
            .prefix("magnesium-diary-")
            .tempdir_in(place)
    };
    match in_memory
        .filter(|place| place.is_absolute())
        .map(|place| folder(&place))
    {
        Some(Ok(made)) => Ok(made),
        _ => folder(&std::env::temp_dir()),
    }
}
