//! Whether a file is as it is left where the writing of its log into it ended half-way: the disk was full or failed. SQLite says nothing
//! of it, takes the pages from the log as before, and writes them all another time; from outside the file looks as if a stranger had
//! written over it.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::beside::beside;
use super::file_format::{LogKind, each_frame};
use super::file_mark::{Mark, mark_on};
use super::open::open_alone;
use super::{Store, StoreError};

/// The pages of a log as they are written into the file.
#[derive(Debug, Default)]
struct Logged {
    page_size: usize,
    /// The newest of each, by number from 1.
    pages: BTreeMap<usize, Vec<u8>>,
    /// The marks on them, in the order they were written.
    marks: Vec<Mark>,
}

impl Store {
    /// Whether the file holds a part of its log, from the first page on, as SQLite writes it, and is otherwise in the state that the log
    /// goes on from.
    pub(super) fn is_half_way(&self) -> bool {
        let Some(path) = self.path() else {
            return false;
        };
        let is_half_way = Logged::read(&beside(path, "-wal"))
            .map_err(|err| StoreError::no_access(path, &err))
            .and_then(|log| Ok(log.is_begun_in(&alone(path)?)));
        is_half_way.unwrap_or_else(|err| {
            log::debug!("no part of the log is in the file: {err}");
            false
        })
    }
}

/// The bytes of the file itself. SQLite reads them, as to close the file past it would let go of its locks.
fn alone(path: &Path) -> Result<Vec<u8>, StoreError> {
    let conn = open_alone(path)?;
    // The first page may count pages that did not get there.
    conn.execute_batch("PRAGMA writable_schema = ON")?;
    Ok(conn.serialize("main")?.to_vec())
}

impl Logged {
    /// What was committed; the log has no locks that reading it would let go of.
    fn read(log: &Path) -> io::Result<Self> {
        let mut logged = Self::default();
        let mut uncommitted = Vec::new();
        let kind = each_frame(log, |frame| {
            uncommitted.push((frame.number(), frame.page().to_vec()));
            if frame.is_commit() {
                for (number, page) in uncommitted.drain(..) {
                    logged.marks.extend(mark_on(&page));
                    logged.pages.insert(number, page);
                }
            }
        })?;
        if let LogKind::PagesOf(bytes) = kind {
            logged.page_size = bytes;
        }
        Ok(logged)
    }

    fn is_begun_in(&self, file: &[u8]) -> bool {
        let (Some(first), Some(last)) = (self.marks.first(), self.marks.last()) else {
            return false;
        };
        let Some((number, begun)) = self.pages.first_key_value() else {
            return false;
        };
        let mut pages = file.chunks_exact(self.page_size);
        let marks: Vec<Mark> = pages.clone().filter_map(mark_on).collect();
        // A state in between was put there by somebody else.
        let is_of_it = |mark: &Mark| first.came_of(mark.state()) || *mark == *last;
        let page = number.checked_sub(1).and_then(|before| pages.nth(before));
        page == Some(begun) && !marks.is_empty() && marks.iter().all(is_of_it)
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::os::unix::fs::FileExt as _;
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::*;
    use crate::domain::{Day, Moment};
    use crate::store::clock::write_over;
    use crate::store::{Displaced, IfMissing};

    fn note(store: &mut Store, day: u32, words: &str) {
        let day = Day::from_ymd(2026, 3, day).unwrap();
        let noted: Result<(), StoreError> =
            store.transact(|tables| tables.put_note(day, Some(words), Moment(0)));
        noted.unwrap();
    }

    /// A diary whose last words are in its log alone, with the file as it is without them.
    fn logged() -> (TempDir, PathBuf, Store, Vec<u8>) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        (1..6).for_each(|day| note(&mut store, day, &"words ".repeat(900)));
        assert!(store.gather());
        let file = alone(&path).unwrap();
        for day in 6..9 {
            note(&mut store, day, &"more ".repeat(900));
            note(&mut store, 1, "less");
        }
        assert_eq!(store.displaced(), None);
        (folder, path, store, file)
    }

    /// Writes so many pages of the log into the file, as SQLite does, and the next one up to there.
    fn write_pages(path: &Path, count: usize, torn: usize) -> usize {
        let log = Logged::read(&beside(path, "-wal")).unwrap();
        // Closed by nobody: SQLite's locks on the file stay.
        let file = File::options().write(true).open(path).unwrap();
        for (place, (number, page)) in log.pages.iter().enumerate().take(count + 1) {
            let end = if place < count { page.len() } else { torn };
            let at = (number - 1) * log.page_size;
            file.write_all_at(&page[..end], at as u64).unwrap();
        }
        std::mem::forget(file);
        log.pages.len()
    }

    #[test]
    fn a_file_with_the_first_pages_of_its_log_is_its_own() {
        let (folder, path, store, _) = logged();
        let all = write_pages(&path, 0, 0);
        drop((store, folder));
        assert!(all > 5);
        for count in 1..all {
            for torn in [0, 512] {
                let (_folder, path, mut store, _) = logged();
                write_pages(&path, count, torn);
                let found = store.displaced_for_good();
                assert_eq!(found, None, "{count} of {all}, {torn}");
                note(&mut store, 20, "and on");
                assert!(store.gather());
                store.check_fully().unwrap();
            }
        }
    }

    #[test]
    fn a_file_that_was_put_over_it_is_not_though_its_log_would_go_on_from_there() {
        type Other = fn(&Store, &Path, Vec<u8>) -> Vec<u8>;
        let before: Other = |_, _, file| file;
        let between: Other = |store, path, _| {
            let copy = path.with_file_name("copy.sqlite");
            store.back_up(&copy).unwrap();
            fs::read(copy).unwrap()
        };
        let letter: Other = |_, _, _| b"a letter to the doctor".to_vec();
        for (name, other) in [("before", before), ("between", between), ("letter", letter)] {
            let (_folder, path, mut store, file) = logged();
            let other = other(&store, &path, file);
            note(&mut store, 21, "last");
            write_over(&path, &other);
            let found = store.displaced_for_good();
            assert_eq!(found, Some(Displaced::Overwritten), "{name}");
            store.leave();
        }
    }
}
