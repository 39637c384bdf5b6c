//! What can be read of a damaged diary, row by row, into a new one. The damaged file is only read: where a log lies beside it, both are
//! copied first and the copies are opened.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::folder::newest_whole;
use super::lost::Salvage;
use super::salvage_table::{FILLED, Left, Read, TableCopy};
use crate::private_file;
use crate::store::connection::open_limited;
use crate::store::in_use::{self, InUse};
use crate::store::open::open_alone;
use crate::store::patience::Patience;
use crate::store::schema::{APPLICATION_ID, known_steps, migrate, migrate_to};
use crate::store::{Store, StoreError, WriteAccess};

/// Rows and days looked for one by one in a file, where reading them in a row fails: more than fifty years have, and a matter of
/// seconds.
const MOST_PROBED: usize = 1_000_000;
/// A row takes more bytes than this of a file, also where it is read forwards, backwards and for its day: a file that gives more rows
/// was made to have no end.
const BYTES_OF_ROW: u64 = 2;

impl Store {
    /// Whether a table has any row; an unreadable one says no.
    fn has_rows(&self, table: &str) -> bool {
        let any = format!("SELECT 1 FROM main.{table}");
        let any = self.conn.prepare(&any);
        any.is_ok_and(|mut any| any.exists([]).unwrap_or(false))
    }

    /// Checks the whole diary at `path` without opening it for writing.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if it is not whole.
    pub fn check_file(path: &Path) -> Result<(), StoreError> {
        let checked = Self::open_as_it_is(path).and_then(|store| store.check_fully());
        checked.map_err(|err| err.at(path))
    }

    /// Reads what can be read of the damaged diary at `path` into a diary in memory, which can only be read.
    ///
    /// # Errors
    /// If nothing can be read: not even which tables there are.
    pub fn salvage(path: &Path) -> Result<(Self, Salvage), StoreError> {
        let about = |err: StoreError| err.at(path);
        let damaged = Damaged::open(path).map_err(about)?;
        let step = damaged.step();
        let mut conn = in_memory_at(step)?;
        let mut found = Salvage::default();
        let unread = damaged.copy_tables(&conn, &mut found).map_err(about)?;
        let copy = (!unread.is_empty()).then(|| newest_whole(path)).flatten();
        for table in unread {
            let has_rows = |copy: &Self| copy.has_rows(&table);
            let was_there = FILLED.contains(&table.as_str()) || copy.as_ref().is_some_and(has_rows);
            found.note(&table, None, was_there);
        }
        drop_orphans(&conn)?;
        migrate(&mut conn)?;
        conn.execute_batch("PRAGMA foreign_keys = ON")?;
        let store = Self::new(conn, None, WriteAccess::Damaged)?;
        let contents = store.contents()?;
        (found.entries, found.days) = (contents.entries, contents.days);
        if found.entries == 0 {
            return Err(StoreError::Damaged(path.to_owned()));
        }
        Ok((store, found))
    }
}

/// A damaged diary, open for reading.
struct Damaged {
    conn: Connection,
    bytes: u64,
    /// Where the copies lie that are read instead; they go with it.
    _folder: Option<Aside>,
    /// Dropped after the connection.
    _in_use: InUse,
}

/// A folder for a moment.
struct Aside(PathBuf);

impl Drop for Aside {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

impl Damaged {
    fn open(path: &Path) -> Result<Self, StoreError> {
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let bytes = |file: &Path| fs::metadata(file).map_or(0, |file| file.len());
        let bytes_of_log = bytes(Path::new(&log));
        let has_log = bytes_of_log > 0;
        let turn = in_use::turn();
        let in_use = InUse::begin(path).map_err(|err| StoreError::no_access(path, &err))?;
        let (conn, folder) = if !in_use.is_first {
            // To open and close it past SQLite would take away the locks of whoever has it open.
            (open_limited(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?, None)
        } else if has_log {
            let aside = Aside::new(path)?;
            let copy = aside.0.join("diary");
            let copied =
                fs::copy(path, &copy).and_then(|_| fs::copy(&log, aside.0.join("diary-wal")));
            copied.map_err(|err| StoreError::no_access(&aside.0, &err))?;
            let conn = open_limited(copy, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
            (conn, Some(aside))
        } else {
            (open_alone(path)?, None)
        };
        drop(turn);
        // So that a file that was cut short, or whose list of tables is damaged, is read as far as it goes.
        conn.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA writable_schema = ON;")?;
        conn.prepare("SELECT name FROM sqlite_schema").map(drop)?;
        Patience::of(&conn)?;
        Ok(Self {
            conn,
            bytes: bytes(path) + bytes_of_log,
            _folder: folder,
            _in_use: in_use,
        })
    }

    /// The form of the file; one that cannot be is taken for the newest.
    fn step(&self) -> i64 {
        let step = self
            .conn
            .query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
        let known = known_steps();
        let step = step.ok().filter(|step| (1..=known).contains(step));
        step.unwrap_or(known)
    }

    /// Copies what can be read; the tables of which no row could be.
    fn copy_tables(&self, to: &Connection, found: &mut Salvage) -> Result<Vec<String>, StoreError> {
        let mut unread = Vec::new();
        let tables = super::rows::table_names(to)?;
        let all = to.unchecked_transaction()?;
        let mut is_readable = false;
        let mut left = Left {
            rows: usize::try_from(self.bytes / BYTES_OF_ROW).unwrap_or(usize::MAX),
            probes: MOST_PROBED,
        };
        for table in tables {
            let columns = self.shared_columns(to, &table);
            if columns.is_empty() {
                unread.push(table);
                continue;
            }
            is_readable = true;
            let copy = TableCopy::new(&self.conn, to, &table, columns, &mut left);
            match copy.run()? {
                Read::Whole => {}
                Read::Partly(days) => found.note(&table, days, true),
                Read::Nothing => unread.push(table),
            }
        }
        all.commit()?;
        if is_readable {
            Ok(unread)
        } else {
            Err(StoreError::Damaged(PathBuf::new()))
        }
    }

    /// The columns of a table that both know.
    fn shared_columns(&self, to: &Connection, table: &str) -> Vec<String> {
        let columns = |conn: &Connection| -> Result<Vec<String>, rusqlite::Error> {
            conn.prepare("SELECT name FROM pragma_table_info(?1)")?
                .query_map([table], |row| row.get(0))?
                .collect()
        };
        let (ours, theirs) = (columns(to), columns(&self.conn).unwrap_or_default());
        let ours = ours.unwrap_or_default().into_iter();
        ours.filter(|column| theirs.contains(column)).collect()
    }
}

impl Aside {
    fn new(path: &Path) -> Result<Self, StoreError> {
        let folder = std::env::temp_dir().join(format!("magnesium-diary-{}", std::process::id()));
        // Of an earlier attempt of a process with this number.
        drop(fs::remove_dir_all(&folder));
        private_file::create_folders(&folder).map_err(|err| StoreError::no_access(path, &err))?;
        Ok(Self(folder))
    }
}

/// A new diary in memory in the form it had at a step, to fill with rows that need not fit yet.
fn in_memory_at(step: i64) -> Result<Connection, StoreError> {
    let mut conn = Connection::open_in_memory()?;
    conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA trusted_schema = OFF;")?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate_to(&mut conn, step)?;
    Ok(conn)
}

/// Rows that name a row which could not be read: they say nothing without it.
fn drop_orphans(conn: &Connection) -> Result<(), StoreError> {
    let orphans: Vec<(String, Option<i64>)> = conn
        .prepare("PRAGMA foreign_key_check")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let mut tables = BTreeSet::new();
    for (table, row) in orphans {
        if let Some(row) = row {
            conn.execute(&format!("DELETE FROM {table} WHERE rowid = ?1"), [row])?;
        } else {
            tables.insert(table);
        }
    }
    // Tables without row numbers are told by what they point to.
    for table in tables {
        let points: Vec<(String, String, String)> = conn
            .prepare("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?1)")?
            .query_map([&table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<_, _>>()?;
        for (from, parent, to) in points {
            conn.execute(
                &format!("DELETE FROM {table} WHERE {from} IS NOT NULL AND {from} NOT IN (SELECT {to} FROM {parent})"),
                [],
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::lost::LostKind;
    use super::*;
    use crate::domain::Day;
    use crate::domain::{Answer, Severity, SignId};
    use crate::store::{CopyReason, IfMissing, Tables};

    const DAYS: i32 = 400;

    fn day(number: i32) -> Day {
        Day::from_number(20_000 + number).unwrap()
    }

    /// A closed diary of many pages.
    fn diary(folder: &Path) -> PathBuf {
        let path = folder.join("diary.sqlite");
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        store
            .transact(|tables: Tables<'_>| -> Result<(), StoreError> {
                for number in 0..DAYS {
                    for sign in 1..=12 {
                        let answer = Answer {
                            severity: Severity::Mild,
                            remark: Some("words beside it".repeat(4)),
                            entered_at: None,
                            changed_at: None,
                            lag_days: None,
                            source: None,
                        };
                        tables.put_answer(day(number), SignId(sign), &answer)?;
                    }
                    tables.put_note(day(number), Some("a note"), crate::domain::Moment(0))?;
                }
                Ok(())
            })
            .unwrap();
        drop(store);
        path
    }

    fn page_bytes(bytes: &[u8]) -> usize {
        usize::from(u16::from_be_bytes([bytes[16], bytes[17]]))
    }

    #[test]
    fn all_but_a_broken_page_is_read_and_the_damaged_file_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let path = diary(folder.path());
        let whole = fs::read(&path).unwrap();
        let size = page_bytes(&whole);
        let pages = whole.len() / size;
        let mut found_of = Vec::new();
        for page in (40..pages).step_by((pages / 12).max(1)) {
            let mut broken = whole.clone();
            broken[page * size..(page + 1) * size].fill(0x5a);
            fs::write(&path, &broken).unwrap();
            let (store, found) = Store::salvage(&path).unwrap();
            store.check_fully().unwrap();
            found_of.push(found.entries);
            assert_eq!(fs::read(&path).unwrap(), broken);
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        }
        let all = usize::try_from(DAYS).unwrap() * 13;
        found_of.sort_unstable();
        // A page that leads to others takes those with it; any other takes its own rows.
        let [worst, next, ..] = found_of.as_slice() else {
            panic!("several pages were broken")
        };
        assert!(*worst < all && *worst > all / 2, "{worst} of {all}");
        assert!(*next > all * 9 / 10, "{next} of {all}");
    }

    #[test]
    fn of_a_table_without_a_row_it_is_said_as_the_copy_knows_that_there_may_have_been_any() {
        let folder = tempfile::tempdir().unwrap();
        let path = diary(folder.path());
        let store = Store::open(&path, IfMissing::Fail).unwrap();
        let root = |table: &str| -> usize {
            let root = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
            let root: i64 = store
                .conn
                .query_row(root, [table], |row| row.get(0))
                .unwrap();
            usize::try_from(root).unwrap()
        };
        let (portion, note, factor) = (root("portion"), root("note"), root("factor"));
        drop(store);
        let whole = fs::read(&path).unwrap();
        let size = page_bytes(&whole);
        let found = |root: usize| {
            let mut broken = whole.clone();
            broken[(root - 1) * size..root * size].fill(0x5a);
            fs::write(&path, broken).unwrap();
            let lost = Store::salvage(&path).unwrap().1.lost;
            fs::write(&path, &whole).unwrap();
            lost.iter()
                .map(|lost| (lost.kind, lost.is_perhaps))
                .collect::<Vec<_>>()
        };
        assert_eq!(found(portion), [(LostKind::Intake, true)]);
        assert_eq!(found(note), [(LostKind::Notes, true)], "no copy tells");
        assert_eq!(found(factor), [(LostKind::Lists, false)], "never empty");
        let store = Store::open(&path, IfMissing::Fail).unwrap();
        let at = crate::domain::Moment(1_795_348_800);
        store.keep_copy(CopyReason::Daily, at).unwrap();
        drop(store);
        assert_eq!(found(portion), [(LostKind::Intake, true)]);
        assert_eq!(found(note), [(LostKind::Notes, false)]);
    }

    #[test]
    fn a_file_cut_short_gives_what_is_left_and_a_letter_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = diary(folder.path());
        let whole = fs::read(&path).unwrap();
        fs::write(&path, &whole[..whole.len() * 3 / 4]).unwrap();
        let (store, found) = Store::salvage(&path).unwrap();
        store.check_fully().unwrap();
        assert!(found.entries > 1_000 && !found.lost.is_empty(), "{found:?}");
        // Nobody knows how many days there were behind those that can be read.
        let read = store.tables().answered_days(Day::MIN, Day::MAX).unwrap();
        let newest = *read.last().unwrap();
        let answers = found
            .lost
            .iter()
            .find(|lost| lost.kind == LostKind::Answers);
        let days = answers.and_then(|lost| lost.days).unwrap();
        assert!(newest < day(DAYS - 1), "{newest}");
        assert!(days.first <= newest && days.last.is_none(), "{days:?}");
        for nothing in [&b"dear doctor"[..], b"", &whole[..90]] {
            fs::write(&path, nothing).unwrap();
            assert!(Store::salvage(&path).is_err());
        }
    }

    #[test]
    fn what_only_the_log_holds_is_read_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = diary(folder.path());
        let mut store = Store::open(&path, IfMissing::Fail).unwrap();
        store
            .transact(|tables| {
                tables.put_note(day(500), Some("the last one"), crate::domain::Moment(0))
            })
            .unwrap();
        let copy = folder.path().join("copy/diary.sqlite");
        fs::create_dir(folder.path().join("copy")).unwrap();
        fs::copy(&path, &copy).unwrap();
        let log = |path: &Path| {
            let mut log = path.as_os_str().to_owned();
            log.push("-wal");
            PathBuf::from(log)
        };
        fs::copy(log(&path), log(&copy)).unwrap();
        let before = (fs::read(&copy).unwrap(), fs::read(log(&copy)).unwrap());
        let (found, _) = Store::salvage(&copy).unwrap();
        let note = found.tables().note(day(500)).unwrap().unwrap();
        assert_eq!(note.body, "the last one");
        assert_eq!(
            (fs::read(&copy).unwrap(), fs::read(log(&copy)).unwrap()),
            before
        );
        assert_eq!(fs::read_dir(folder.path().join("copy")).unwrap().count(), 2);
    }
}
