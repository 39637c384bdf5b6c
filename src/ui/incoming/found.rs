//! What was picked to be brought in, read beside the window: a file of rows, or another diary.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::diary::{Changes, Diary, DiaryError, Merged, OtherDiary};
use crate::domain::Now;
use crate::exchange::foreign::Kind;
use crate::exchange::{ReadError, json};
use crate::incoming::{Days, Incoming, MOST_BYTES, OtherUnread, other_of_json, read_bytes};
use crate::store::{StoreError, begins_as_database};
use crate::text::Text;

/// How much of a file tells what it is.
const BEGINNING: u64 = 4_096;

/// What was found in a file.
#[derive(Debug)]
pub enum Found {
    /// Rows, whose names are asked about.
    Rows(Box<Incoming>),
    /// Another diary, to be joined to the one that is open.
    Diary(Box<Joining>),
}

/// Another diary, and what joining it would do.
#[derive(Debug)]
pub struct Joining {
    /// The name of its file.
    pub file: String,
    pub other: OtherDiary,
    pub merged: Merged,
    /// What would change.
    pub changes: Changes,
}

/// Why a file was not read.
#[derive(Debug)]
pub enum Unread {
    Disk(std::io::Error),
    Rows(ReadError),
    Diary(OtherUnread),
    Joining(DiaryError),
}

impl Unread {
    /// Nobody knows what kind of file it is; the person may.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Rows(ReadError::Unknown | ReadError::NoRows))
    }

    /// The same in the person's words.
    pub fn words(&self, file: &str, text: &Text) -> String {
        match self {
            Self::Disk(err) => text.cli_file_unreadable(file, text.disk_reason(err)),
            Self::Rows(err) => text.read_error(err),
            Self::Diary(err) => err.words(text),
            Self::Joining(err) => text.diary_error(err),
        }
    }
}

impl From<StoreError> for Unread {
    fn from(err: StoreError) -> Self {
        Self::Joining(err.into())
    }
}

/// A file to be read, and the diary that it is meant for.
#[derive(Debug)]
pub struct Wanted {
    pub path: PathBuf,
    /// Its name, without its folder.
    pub name: String,
    /// What kind of file the person says it is.
    pub kind: Option<Kind>,
    /// The file of the diary that is open.
    pub diary: Option<PathBuf>,
    pub days: Days,
    pub now: Now,
}

/// Reads a file of whatever kind.
pub fn read(wanted: &Wanted) -> Result<Found, Unread> {
    let mut beginning = Vec::new();
    File::open(&wanted.path)
        .and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning))
        .map_err(Unread::Disk)?;
    let latest = wanted.days.latest;
    if begins_as_database(&beginning) {
        return tried(OtherDiary::open(&wanted.path, latest)?, wanted);
    }
    if json::is_diary_json(&beginning) {
        let bytes = read_bytes(&wanted.path, json::MOST_BYTES).map_err(Unread::Disk)?;
        return tried(
            other_of_json(&bytes, latest).map_err(Unread::Diary)?,
            wanted,
        );
    }
    let bytes = read_bytes(&wanted.path, MOST_BYTES).map_err(Unread::Disk)?;
    let rows =
        Incoming::read(bytes, &wanted.name, wanted.kind, wanted.days).map_err(Unread::Rows)?;
    Ok(Found::Rows(Box::new(rows)))
}

/// Tries what joining it would do, in a copy in memory.
fn tried(other: OtherDiary, wanted: &Wanted) -> Result<Found, Unread> {
    let mut diary = match &wanted.diary {
        Some(path) => Diary::open_further(path)?,
        None => Diary::in_memory()?,
    };
    let tried = diary.merge(&other, &wanted.name, wanted.now, true);
    let (merged, changes) = tried.map_err(Unread::Joining)?;
    Ok(Found::Diary(Box::new(Joining {
        file: file_name(&wanted.path),
        other,
        merged,
        changes,
    })))
}

/// The name of a file without its folder.
pub fn file_name(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy());
    name.map(std::borrow::Cow::into_owned).unwrap_or_default()
}
