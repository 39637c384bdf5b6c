//! The mark of a diary file: sixteen random bytes that every change renews, with those they replaced beside them. Pages of a log carry
//! no sign of the file they were meant for; the mark among them does. Changes nothing but the mark.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use rusqlite::{Connection, Row};

use super::StoreError;
use super::file_format::{
    LARGEST_PAGE, LogKind, WAL_HEADER, each_frame, fill, is_page_size, number,
};
use crate::domain::Moment;

/// As in the migration that makes the table.
const MAGIC: &[u8; 16] = b"MgDi-file-mark-1";
const RENEW: &str = "UPDATE file_mark SET before = mark, mark = randomblob(16), checked_at = coalesce(?1, checked_at)
    RETURNING before, mark";
const CHECKED: &str = "SELECT checked_at FROM file_mark";
/// Of SQLite's file formats: the header of a rollback journal.
const JOURNAL_HEADER: usize = 28;
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// A state of a diary file.
pub(super) type State = [u8; 16];

/// The mark on one page: a state, and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    now: State,
    before: State,
}

impl Mark {
    /// The state after `later`, if this is the one that `later` came after.
    pub fn then(self, later: Self) -> Self {
        if later.before == self.now {
            later
        } else {
            self
        }
    }
}

impl Mark {
    /// The state it stands for.
    pub const fn state(self) -> State {
        self.now
    }

    /// Whether this state is the given one, or came after it.
    pub fn follows(self, state: State) -> bool {
        self.now == state || self.before == state
    }

    /// Whether the state came right after the given one.
    pub fn came_of(self, state: State) -> bool {
        self.before == state
    }

    /// Whether this is the state before the `known` one, or came of it another way.
    pub fn is_of_before(self, known: Self) -> bool {
        self.now == known.before || self.before == known.before
    }
}

/// How a log ends.
#[derive(Debug)]
pub(super) enum LastMark {
    /// There is nothing in it.
    Nothing,
    /// This is the state it led to.
    Mark(State),
    /// It is none of a diary, or of one without marks.
    Unknown,
}

/// What lies beside a file, by its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Belonging {
    /// Nothing that SQLite would take in.
    Empty,
    /// It goes on from the state the file is in.
    Belongs,
    /// It has no mark: written by an older version of this program, or by another.
    Unmarked,
    /// It is of another file, or of another state of this one.
    Foreign,
}

/// Renews the mark of the file, as a part of the change that is being made. `checked` is when the whole file was last found in order,
/// where that is news.
pub(super) fn renew(conn: &Connection, checked: Option<Moment>) -> Result<Mark, StoreError> {
    let checked = checked.map(|moment| moment.0);
    let mut statement = conn.prepare_cached(RENEW)?;
    Ok(statement.query_row([checked], read_mark)?)
}

fn read_mark(row: &Row<'_>) -> rusqlite::Result<Mark> {
    Ok(Mark {
        before: row.get(0)?,
        now: row.get(1)?,
    })
}

/// The mark of an open diary.
pub(super) fn present(conn: &Connection) -> Result<Mark, StoreError> {
    let mark = "SELECT before, mark FROM file_mark";
    Ok(conn.query_row(mark, [], read_mark)?)
}

/// Gives a diary this mark.
pub(super) fn set(conn: &Connection, mark: Mark) -> Result<(), StoreError> {
    let set = "UPDATE file_mark SET before = ?1, mark = ?2";
    conn.execute(set, (mark.before, mark.now))?;
    Ok(())
}

/// The states that an open diary is and was last in.
pub(super) fn states(conn: &Connection) -> Result<[State; 2], StoreError> {
    present(conn).map(|mark| [mark.now, mark.before])
}

/// How the log at `log` ends.
pub(super) fn last_logged(log: &Path) -> io::Result<LastMark> {
    let bytes = log.metadata()?.len();
    Ok(match logged_marks(log)? {
        // Too short for a log, and for somebody else not too short.
        Logged::Nothing if (1..WAL_HEADER as u64).contains(&bytes) => LastMark::Unknown,
        Logged::Nothing => LastMark::Nothing,
        Logged::SomethingElse => LastMark::Unknown,
        Logged::Marks(marks) => marks
            .last()
            .map_or(LastMark::Unknown, |mark| LastMark::Mark(mark.now)),
    })
}

/// Whether the diary in the file at `path`, which nobody here has open, is or was last in this state.
pub(super) fn has_state(path: &Path, state: State) -> io::Result<bool> {
    let marks = file_marks(&mut File::open(path)?)?;
    Ok(marks
        .iter()
        .any(|mark| mark.now == state || mark.before == state))
}

/// Whether the diary in the file at `path`, which nobody here has open, is in this state.
pub(super) fn is_in_state(path: &Path, state: State) -> io::Result<bool> {
    let marks = file_marks(&mut File::open(path)?)?;
    Ok(state != State::default() && marks.iter().any(|mark| mark.now == state))
}

/// Makes a database that is to be put into the diary in `conn` the state that follows on the one this is in.
pub(super) fn follow(draft: &Connection, conn: &Connection) -> Result<(), StoreError> {
    renew(draft, None)?;
    if is_there(conn)? {
        let now: Vec<u8> = conn.query_row("SELECT mark FROM file_mark", [], |row| row.get(0))?;
        draft.execute("UPDATE file_mark SET before = ?1", [now])?;
    }
    Ok(())
}

/// Whether the diary is of a step that has a mark.
pub(super) fn is_there(conn: &Connection) -> Result<bool, StoreError> {
    Ok(conn.table_exists(Some("main"), "file_mark")?)
}

/// When the whole file was last found in order; `None` if never.
pub(super) fn checked_at(conn: &Connection) -> Result<Option<Moment>, StoreError> {
    let at: i64 = conn.query_row(CHECKED, [], |row| row.get(0))?;
    Ok((at > 0).then_some(Moment(at)))
}

/// Whether the write-ahead log at `log` belongs to the diary in `file`.
pub(super) fn belongs(file: &mut File, log: &Path) -> io::Result<Belonging> {
    let logged = match logged_marks(log)? {
        Logged::Nothing => return Ok(Belonging::Empty),
        Logged::SomethingElse => return Ok(Belonging::Foreign),
        Logged::Marks(marks) => marks,
    };
    let Some(first) = logged.first() else {
        return Ok(Belonging::Unmarked);
    };
    let in_file = file_marks(file)?;
    // A log that was cut short while it was written into the file has left one of its own states there.
    let goes_on = |mark: &Mark| {
        mark.now == first.before || logged.iter().any(|logged| logged.now == mark.now)
    };
    // A file from before there were marks goes on in the log that gives it its first one.
    let is_first_mark = in_file.is_empty() && first.before == State::default();
    Ok(if is_first_mark || in_file.iter().any(goes_on) {
        Belonging::Belongs
    } else {
        Belonging::Foreign
    })
}

/// Whether the rollback journal at `journal` belongs to the diary in `file`.
pub(super) fn journal_belongs(file: &mut File, journal: &Path) -> io::Result<Belonging> {
    let mut journal = BufReader::new(File::open(journal)?);
    let mut header = [0; JOURNAL_HEADER];
    if !fill(&mut journal, &mut header)? || header.iter().all(|byte| *byte == 0) {
        return Ok(Belonging::Empty);
    }
    let (sector, page_size) = (number(&header, 20), number(&header, 24));
    let is_journal = header.starts_with(&JOURNAL_MAGIC) && is_page_size(page_size);
    if !is_journal || !(JOURNAL_HEADER..=LARGEST_PAGE).contains(&sector) {
        return Ok(Belonging::Foreign);
    }
    skip(&mut journal, sector - JOURNAL_HEADER)?;
    let mut record = vec![0; 4 + page_size + 4];
    let mut kept = None;
    while kept.is_none() && fill(&mut journal, &mut record)? {
        kept = record.get(4..4 + page_size).and_then(mark_on);
    }
    let Some(kept) = kept else {
        return Ok(Belonging::Unmarked);
    };
    // The journal holds the page as it was: the file has it still, or has the state that came after it.
    let goes_on = |mark: &Mark| mark.now == kept.now || mark.before == kept.now;
    Ok(if file_marks(file)?.iter().any(goes_on) {
        Belonging::Belongs
    } else {
        Belonging::Foreign
    })
}

enum Logged {
    Nothing,
    SomethingElse,
    Marks(Vec<Mark>),
}

/// The marks in a write-ahead log, in the order they were written.
fn logged_marks(log: &Path) -> io::Result<Logged> {
    let mut marks = Vec::new();
    let kind = each_frame(log, |frame| marks.extend(mark_on(frame.page())))?;
    Ok(match kind {
        LogKind::Nothing => Logged::Nothing,
        LogKind::SomethingElse => Logged::SomethingElse,
        LogKind::PagesOf(_) => Logged::Marks(marks),
    })
}

/// The mark in a file; two where a page of it was moved and the move was cut short.
fn file_marks(file: &mut File) -> io::Result<Vec<Mark>> {
    use std::io::{Seek as _, SeekFrom};
    file.seek(SeekFrom::Start(0))?;
    let mut header = [0; 100];
    if !fill(file, &mut header)? {
        return Ok(Vec::new());
    }
    let page_size = match number(&header, 16) >> 16 {
        1 => LARGEST_PAGE, // SQLite's way to write the one size that does not fit
        size => size,
    };
    if !is_page_size(page_size) {
        return Ok(Vec::new());
    }
    file.seek(SeekFrom::Start(0))?;
    let mut pages = BufReader::new(file);
    let mut page = vec![0; page_size];
    let mut marks = Vec::new();
    while fill(&mut pages, &mut page)? {
        marks.extend(mark_on(&page));
    }
    Ok(marks)
}

/// The mark on a page, if it is the one that holds it: the only page of a table with one row.
pub(super) fn mark_on(page: &[u8]) -> Option<Mark> {
    let is_leaf_with_one_row = page.first() == Some(&0x0d) && page.get(3..5) == Some(&[0, 1]);
    if !is_leaf_with_one_row {
        return None;
    }
    let cell = usize::from(u16::from_be_bytes(page.get(8..10)?.try_into().ok()?));
    let row = page.get(cell..)?;
    // Length, number and kinds of the columns come first, a byte each.
    let magic = (6..=12).find(|at| row.get(*at..at + 16) == Some(MAGIC))?;
    let state = |at: usize| row.get(magic + at..magic + at + 16)?.try_into().ok();
    Some(Mark {
        now: state(16)?,
        before: state(32)?,
    })
}

fn skip(from: &mut impl Read, count: usize) -> io::Result<()> {
    io::copy(&mut from.take(count as u64), &mut io::sink()).map(drop)
}
