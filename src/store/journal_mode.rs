//! Where SQLite keeps a change until it is in the file: in a log beside it, or, on a disk of another computer, in a journal that needs
//! no memory shared with other programs.

use std::path::Path;

use rusqlite::Connection;

use super::{StoreError, schema};
use crate::surroundings::is_on_network;

/// Before the first reading of a file that nobody has open: on a disk of another computer the log goes, as far as there is one.
pub(super) fn before_reading(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    if is_on_network(path) {
        keep_journal(conn)
    } else {
        Ok(())
    }
}

/// Once a file is known to be a diary: one that lay on another computer's disk, or was a copy, gets a log again. Where that cannot be
/// now, whoever opens it next tries again.
pub(super) fn once_known(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    if is_on_network(path) || mode(conn, "PRAGMA journal_mode")? == "wal" {
        return Ok(());
    }
    match mode(conn, "PRAGMA journal_mode = WAL") {
        Err(StoreError::Locked | StoreError::DiskFull | StoreError::ReadOnly) => Ok(()),
        done => done.map(drop),
    }
}

/// Without shared memory the log is read by who has the whole file, for as long as that takes.
fn keep_journal(conn: &Connection) -> Result<(), StoreError> {
    mode(conn, "PRAGMA locking_mode = EXCLUSIVE")?;
    let kept = mode(conn, "PRAGMA journal_mode = DELETE");
    mode(conn, "PRAGMA locking_mode = NORMAL")?;
    kept?;
    // The next reading is what lets go of the file.
    schema::step(conn).map(drop)
}

fn mode(conn: &Connection, sql: &str) -> Result<String, StoreError> {
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::domain::{Day, Moment};
    use crate::store::{IfMissing, Store};

    fn note(store: &mut Store, words: &str) {
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        let write = |tables: crate::store::Tables<'_>| tables.put_note(day, Some(words), Moment(0));
        store.transact(write).unwrap();
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
        let names = entries.map(|entry| name(entry).to_string_lossy().into_owned());
        names.collect()
    }

    #[test]
    fn a_file_is_given_a_journal_and_its_log_back_with_all_that_was_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        note(&mut store, "in the log");
        keep_journal(&store.conn).unwrap();
        assert_eq!(mode(&store.conn, "PRAGMA journal_mode").unwrap(), "delete");
        assert_eq!(names(folder.path()), ["diary.sqlite"]);
        note(&mut store, "without one");
        assert_eq!(names(folder.path()), ["diary.sqlite"]);
        assert_eq!(store.displaced(), None);
        // Another program is not kept out.
        let conn = Connection::open(&path).unwrap();
        let body: String = conn
            .query_row("SELECT body FROM note", [], |row| row.get(0))
            .unwrap();
        assert_eq!(body, "without one");
        drop(conn);
        drop(store);
        let mut store = Store::open(&path, IfMissing::Fail).unwrap();
        assert_eq!(mode(&store.conn, "PRAGMA journal_mode").unwrap(), "wal");
        note(&mut store, "with one");
        store.check_fully().unwrap();
    }

    #[test]
    fn who_reads_a_file_at_the_moment_keeps_nobody_from_opening_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let store = Store::open(&path, IfMissing::Create).unwrap();
        keep_journal(&store.conn).unwrap();
        let reader = Connection::open(&path).unwrap();
        reader
            .execute_batch("BEGIN; SELECT count(*) FROM sign")
            .unwrap();
        store.conn.busy_timeout(std::time::Duration::ZERO).unwrap();
        once_known(&store.conn, &path).unwrap();
        keep_journal(&store.conn).unwrap();
        assert_eq!(mode(&store.conn, "PRAGMA journal_mode").unwrap(), "delete");
    }
}
