//! One copy of a diary: a picture of a single moment, taken by SQLite's backup while the diary is open, built under a temporary
//! name, read again, compared page by page, opened and checked before it has its own.

use std::fs::File;
use std::io::{self, BufReader, Read as _};
use std::ops::Range;
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::draft::Draft;
use crate::store::{Store, StoreError};

/// What the head of a database says of the file and not of what is in it, which a copy has of its own: how it is written, how often
/// it was changed, by which program, and how often its tables were.
const OF_THE_FILE: [Range<usize>; 4] = [18..20, 24..28, 40..44, 92..100];
/// So much of a copy is kept in memory while it is checked, in KiB as SQLite counts them: a check reads each page twice.
const CHECK_CACHE: i32 = -32_768;
/// Bytes that are compared at once.
const PIECE: usize = 1 << 16;

impl Store {
    /// Copies the diary to `target`, which must not be there yet, and tries the copy. Others may write meanwhile: the copy is what
    /// the diary held at one moment.
    ///
    /// # Errors
    /// If the copy cannot be written or is not the same; nothing is left at `target` then.
    pub fn back_up(&self, target: &Path) -> Result<(), StoreError> {
        if std::fs::symlink_metadata(target).is_ok() {
            return Err(StoreError::Exists(target.to_owned()));
        }
        let draft = Draft::beside(target)?;
        self.copy_to(draft.path())
            .map_err(|err| self.whose_damage(err, target))?;
        draft.put(target)
    }

    /// Copies one moment of the diary into an empty file and compares the two.
    fn copy_to(&self, draft: &Path) -> Result<(), StoreError> {
        let moment = self.conn.unchecked_transaction()?;
        let pages = moment.serialize("main")?;
        copy_pages(&moment, draft)?;
        // A page that could not be read for `pages` is empty there, and so is not the same.
        let is_same = holds(draft, &pages).map_err(|err| StoreError::no_access(draft, &err))?;
        drop(pages);
        drop(moment);
        if !is_same {
            return Err(StoreError::Damaged(draft.to_owned()));
        }
        // As it is: a copy made before a step of the schema keeps the step it was made from.
        let copy = Self::open_as_it_is(draft)?;
        copy.conn.pragma_update(None, "cache_size", CHECK_CACHE)?;
        copy.check_fully()
    }

    /// A damaged copy of a damaged diary says that it is the diary.
    fn whose_damage(&self, err: StoreError, target: &Path) -> StoreError {
        let StoreError::Damaged(_) = err else {
            return err.at(target);
        };
        match (self.check_fully(), self.path()) {
            (Err(_), Some(diary)) => StoreError::Damaged(diary.to_owned()),
            _ => StoreError::Damaged(target.to_owned()),
        }
    }
}

/// Whether a file, which is open nowhere, holds these pages.
fn holds(file: &Path, pages: &[u8]) -> io::Result<bool> {
    let mut file = BufReader::new(File::open(file)?);
    let mut piece = vec![0; PIECE];
    for (at, expected) in (0..).step_by(PIECE).zip(pages.chunks(PIECE)) {
        let Some(piece) = piece.get_mut(..expected.len()) else {
            return Ok(false);
        };
        match file.read_exact(piece) {
            Err(err) if err.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
            read => read?,
        }
        let is_same = if at == 0 {
            without_head(piece).eq(without_head(expected))
        } else {
            piece == expected
        };
        if !is_same {
            return Ok(false);
        }
    }
    Ok(file.read(&mut piece)? == 0)
}

fn without_head(piece: &[u8]) -> impl Iterator<Item = &u8> {
    let bytes = piece.iter().enumerate();
    let told = bytes.filter(|(at, _)| !OF_THE_FILE.iter().any(|range| range.contains(at)));
    told.map(|(_, byte)| byte)
}

/// Copies every page of a diary into an empty file, which afterwards hangs on no log beside it.
pub(super) fn copy_pages(from: &Connection, to: &Path) -> Result<(), StoreError> {
    let mut copy = open_draft(to)?;
    step(&Backup::new(from, &mut copy)?, ALL_PAGES)?;
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    Ok(())
}

/// A draft needs no journal: cut short, it is thrown away.
pub(super) fn open_draft(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL;")?;
    Ok(conn)
}

pub(super) const ALL_PAGES: i32 = -1;

/// Copies pages; whether that was all of them. What holds the file for longer than the waiting time is an error.
pub(super) fn step(backup: &Backup<'_, '_>, pages: i32) -> Result<bool, StoreError> {
    match backup.step(pages)? {
        StepResult::Done => Ok(true),
        StepResult::Busy | StepResult::Locked => Err(StoreError::Locked),
        _ => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::rows::sums;
    use super::*;
    use crate::domain::{Answer, Day, Moment, Severity, SignId};
    use crate::store::IfMissing;

    fn diary(folder: &Path) -> Store {
        let mut store = Store::open(&folder.join("diary.sqlite"), IfMissing::Create).unwrap();
        store
            .transact(|tables| -> Result<(), StoreError> {
                let answer = Answer {
                    severity: Severity::Severe,
                    remark: None,
                    entered_at: None,
                    changed_at: None,
                    lag_days: None,
                    source: None,
                };
                tables.put_answer(Day::from_ymd(2026, 3, 1).unwrap(), SignId(1), &answer)
            })
            .unwrap();
        store
    }

    #[test]
    fn a_copy_holds_what_the_diary_holds_and_stands_alone() {
        let folder = tempfile::tempdir().unwrap();
        let store = diary(folder.path());
        let target = folder.path().join("copies/one.sqlite");
        store.back_up(&target).unwrap();
        assert_eq!(
            fs::read_dir(folder.path().join("copies")).unwrap().count(),
            1
        );
        let copy = Store::open(&target, IfMissing::Fail).unwrap();
        assert_eq!(sums(&copy.conn).unwrap(), sums(&store.conn).unwrap());
        let answers = copy
            .tables()
            .answers_on(Day::from_ymd(2026, 3, 1).unwrap())
            .unwrap();
        assert_eq!(answers[&SignId(1)].severity, Severity::Severe);
    }

    #[test]
    fn a_copy_with_another_byte_or_another_length_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let store = diary(folder.path());
        let copy = folder.path().join("copy.sqlite");
        fs::write(&copy, "").unwrap();
        copy_pages(&store.conn, &copy).unwrap();
        let pages = store.conn.serialize("main").unwrap();
        assert!(holds(&copy, &pages).unwrap());
        let whole = fs::read(&copy).unwrap();
        for at in [
            0,
            17,
            20,
            30,
            44,
            64,
            100,
            PIECE - 1,
            PIECE,
            whole.len() - 1,
        ] {
            let mut other = whole.clone();
            other[at] ^= 1;
            fs::write(&copy, other).unwrap();
            assert!(!holds(&copy, &pages).unwrap(), "{at}");
        }
        let longer = [&whole[..], b"x"].concat();
        for other in [&whole[..whole.len() - 1], &longer, b""] {
            fs::write(&copy, other).unwrap();
            assert!(!holds(&copy, &pages).unwrap(), "{}", other.len());
        }
    }

    #[test]
    fn no_copy_goes_over_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let store = diary(folder.path());
        let target = folder.path().join("letter.txt");
        fs::write(&target, "dear doctor").unwrap();
        assert!(matches!(store.back_up(&target), Err(StoreError::Exists(_))));
        assert_eq!(fs::read_to_string(&target).unwrap(), "dear doctor");
    }

    #[test]
    fn a_full_disk_is_named_and_nothing_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = diary(folder.path());
        store.fill_disk(true);
        let write = |store: &mut Store| {
            store.transact(|tables| -> Result<(), StoreError> {
                let day = Day::from_ymd(2026, 3, 2).unwrap();
                tables.put_note(day, Some(&"x".repeat(20_000)), Moment(0))
            })
        };
        assert!(matches!(write(&mut store), Err(StoreError::DiskFull)));
        let first = Day::from_ymd(2026, 3, 1).unwrap();
        assert_eq!(store.tables().answers_on(first).unwrap().len(), 1);
        store.check_fully().unwrap();
        store.fill_disk(false);
        write(&mut store).unwrap();
        store.check_fully().unwrap();
    }
    #[test]
    fn a_copy_made_while_another_program_writes_is_one_moment_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let store = diary(folder.path());
        let path = folder.path().join("diary.sqlite");
        let ends = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let other = std::thread::spawn({
            let ends = std::sync::Arc::clone(&ends);
            move || {
                let mut other = Store::open(&path, IfMissing::Fail).unwrap();
                let mut written = 0;
                while !ends.load(std::sync::atomic::Ordering::Relaxed) {
                    written += 1;
                    let day = Day::from_number(10_000 + written).unwrap();
                    // Both or neither, in every copy.
                    let both = |tables: crate::store::Tables<'_>| {
                        tables.put_note(day, Some("one"), Moment(0))?;
                        tables.put_note(day.plus(-5_000), Some("two"), Moment(0))
                    };
                    other.transact(both).unwrap();
                }
                written
            }
        });
        let notes = |target: &Path| {
            let copy = Store::open_as_it_is(target).unwrap();
            copy.check_fully().unwrap();
            let count = "SELECT count(*) FROM note";
            let notes: i32 = copy.conn.query_row(count, [], |row| row.get(0)).unwrap();
            notes
        };
        let mut before = 0;
        for number in 0..25 {
            let target = folder.path().join(format!("copies/{number}.sqlite"));
            store.back_up(&target).unwrap();
            let found = notes(&target);
            assert!(found % 2 == 0 && found >= before, "{found} after {before}");
            before = found;
        }
        ends.store(true, std::sync::atomic::Ordering::Relaxed);
        let written = other.join().unwrap();
        let target = folder.path().join("copies/last.sqlite");
        store.back_up(&target).unwrap();
        assert_eq!(notes(&target), 2 * written);
    }
}
