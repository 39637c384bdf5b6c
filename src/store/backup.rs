//! Copies of a diary that were tried: made by SQLite's backup while the diary is open, opened again, checked and compared before they
//! count.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::{Store, StoreError};
use crate::domain::Moment;

/// Pages copied at a time; between two steps other programs may write.
const PAGES_PER_STEP: i32 = 4_096;
/// How many copies made by the program itself are kept.
const COPIES_KEPT: usize = 10;

/// Every table, whatever step of the schema the diary is of.
const TABLES: &str = "SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";

impl Store {
    /// Copies the diary to `target`, which must not be there yet, and tries the copy.
    ///
    /// # Errors
    /// If the copy cannot be written or is not the same; nothing is left at `target` then.
    pub fn back_up(&self, target: &Path) -> Result<(), StoreError> {
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(|err| StoreError::no_access(target, &err))?;
        }
        // Making it this way fails where a file is already.
        fs::File::create_new(target).map_err(|err| StoreError::no_access(target, &err))?;
        let copied = self.copy_to(target).and_then(|()| self.compare(target));
        if copied.is_err() {
            // Half a copy would only mislead.
            drop(fs::remove_file(target));
        }
        copied.map_err(|err| err.at(target))
    }

    /// Copies the diary into the folder of its copies, named after the moment and the reason, and clears out the oldest ones. Does
    /// nothing for a diary in memory.
    ///
    /// # Errors
    /// As [`Store::back_up`].
    pub fn back_up_before(&self, reason: &str, at: Moment) -> Result<Option<PathBuf>, StoreError> {
        let Some(folder) = self.path().map(copies_folder) else {
            return Ok(None);
        };
        let name = |place: u32| folder.join(format!("{:012}-{place}-{reason}.sqlite", at.0));
        let target = (0..10_000).map(name).find(|path| !path.exists());
        let Some(target) = target else {
            return Ok(None);
        };
        self.back_up(&target)?;
        thin_out(&folder);
        Ok(Some(target))
    }

    fn copy_to(&self, target: &Path) -> Result<(), StoreError> {
        let mut copy = Connection::open(target)?;
        Backup::new(&self.conn, &mut copy)?.run_to_completion(
            PAGES_PER_STEP,
            std::time::Duration::ZERO,
            None,
        )?;
        // A copy is one file: what it holds must not hang on a log beside it.
        copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
        Ok(())
    }

    fn compare(&self, target: &Path) -> Result<(), StoreError> {
        // As it is: a copy made before a step of the schema keeps the step it was made from.
        let copy = Self::open_as_it_is(target)?;
        copy.check_fully()?;
        if summary(&copy.conn)? == summary(&self.conn)? {
            Ok(())
        } else {
            Err(StoreError::Damaged(target.to_owned()))
        }
    }
}

/// Where the program keeps its own copies of a diary: a folder beside it.
#[must_use]
pub fn copies_folder(diary: &Path) -> PathBuf {
    let mut name = diary.file_stem().unwrap_or_default().to_owned();
    name.push("-backups");
    diary.with_file_name(name)
}

/// What tells two diaries apart: the number of rows of every table, and the answers added up.
fn summary(conn: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get(0));
    let mut summary = Vec::new();
    let mut tables = conn.prepare(TABLES)?;
    let mut rows = tables.query([])?;
    while let Some(row) = rows.next()? {
        let table: String = row.get(0)?;
        let rows = count(&format!("SELECT count(*) FROM {table}"))?;
        summary.push((table, rows));
    }
    let severities = count("SELECT coalesce(sum(severity), 0) FROM answer")?;
    summary.push(("severity".to_owned(), severities));
    Ok(summary)
}

/// Copies beyond the newest [`COPIES_KEPT`] go; names begin with the moment, so their order is that of time.
fn thin_out(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let mut copies: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "sqlite"))
        .collect();
    copies.sort_unstable();
    let surplus = copies.len().saturating_sub(COPIES_KEPT);
    for old in copies.into_iter().take(surplus) {
        if let Err(err) = fs::remove_file(&old) {
            log::warn!("old copy not cleared out: {err}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Answer, Day, Severity, SignId};
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
        assert_eq!(summary(&copy.conn).unwrap(), summary(&store.conn).unwrap());
        let answers = copy
            .tables()
            .answers_on(Day::from_ymd(2026, 3, 1).unwrap())
            .unwrap();
        assert_eq!(answers[&SignId(1)].severity, Severity::Severe);
    }

    #[test]
    fn no_copy_goes_over_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let store = diary(folder.path());
        let target = folder.path().join("letter.txt");
        fs::write(&target, "dear doctor").unwrap();
        assert!(matches!(
            store.back_up(&target),
            Err(StoreError::NoAccess { .. })
        ));
        assert_eq!(fs::read_to_string(&target).unwrap(), "dear doctor");
    }

    #[test]
    fn the_newest_copies_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let store = diary(folder.path());
        let mut last = None;
        for at in 0..13 {
            last = store
                .back_up_before("import", Moment(1_700_000_000 + at / 2))
                .unwrap();
        }
        let copies = copies_folder(store.path().unwrap());
        assert_eq!(fs::read_dir(copies).unwrap().count(), COPIES_KEPT);
        assert!(last.unwrap().exists());
    }

    #[test]
    fn a_full_disk_is_named_and_nothing_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = diary(folder.path());
        let pages: i64 = store
            .conn
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap();
        store
            .conn
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
            .unwrap();
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
        store
            .conn
            .query_row("PRAGMA max_page_count = 100000", [], |_| Ok(()))
            .unwrap();
        write(&mut store).unwrap();
        store.check_fully().unwrap();
    }
}
