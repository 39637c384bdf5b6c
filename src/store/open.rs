//! Opening a diary file: looks before it touches, so that a wrong, damaged or newer file stays as it is, byte for byte.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use include_dir::{Dir, include_dir};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::Migrations;

use super::copies::{CopiesPlace, CopyReason, put_right};
use super::{Store, StoreError, WriteAccess};
use crate::domain::Moment;
use crate::private_file;

/// Marks a SQLite file as a magnesium diary ("MgDi").
const APPLICATION_ID: i32 = 0x4D67_4469;
/// How long a write waits for another window or command on the same file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// How long opening waits: nobody looks at a diary meanwhile, and who holds it this long holds it longer.
pub(super) const OPENING_TIMEOUT: Duration = Duration::from_secs(3);
const HEADER_BYTES: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

static MIGRATION_DIR: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/migrations");
static MIGRATIONS: LazyLock<Result<Migrations<'static>, String>> =
    LazyLock::new(|| Migrations::from_directory(&MIGRATION_DIR).map_err(|err| err.to_string()));

/// What to do where there is no file yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfMissing {
    /// Make a new diary, and the folder around it; not where copies lie of one that was there.
    Create,
    /// Make a new diary whatever there was before.
    Anew,
    /// Say that it is missing.
    Fail,
}

impl Store {
    /// Opens the diary at `path`.
    ///
    /// # Errors
    /// Any [`StoreError`]; the file is not touched then.
    pub fn open(path: &Path, if_missing: IfMissing) -> Result<Self, StoreError> {
        put_right(path)?;
        match fs::metadata(path) {
            Ok(meta) if !meta.is_file() => Err(StoreError::NotAFile(path.to_owned())),
            Ok(meta) => Self::open_existing(path, meta.permissions().readonly()),
            Err(err) if err.kind() == std::io::ErrorKind::NotFound => {
                match (CopiesPlace::of(path).whole(), if_missing) {
                    (0, IfMissing::Create) | (_, IfMissing::Anew) => Self::create(path),
                    (0, IfMissing::Fail) => Err(StoreError::Missing(path.to_owned())),
                    (copies, _) => Err(StoreError::Gone {
                        path: path.to_owned(),
                        copies,
                    }),
                }
            }
            Err(err) => Err(no_access(path, &err)),
        }
        .map_err(|err| err.at(path))
    }

    /// A diary in memory, for tests and for looking around without a file.
    ///
    /// # Errors
    /// If SQLite cannot make one.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        prepare(&mut conn)?;
        Ok(Self::new(conn, None, WriteAccess::Yes))
    }

    fn create(path: &Path) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent() {
            private_file::create_folders(folder).map_err(|err| no_access(path, &err))?;
        }
        // Made under another name and renamed when whole: a start cut short never leaves half a diary.
        let draft = path.with_extension(format!("new-{}", std::process::id()));
        let made = Self::create_draft(&draft, path);
        if made.is_err() {
            // Nothing to say if the draft never came to be.
            drop(fs::remove_file(&draft));
        }
        made?;
        Self::open_existing(path, false)
    }

    fn create_draft(draft: &Path, path: &Path) -> Result<(), StoreError> {
        // One that an earlier start left, cut short under this number.
        drop(fs::remove_file(draft));
        private_file::create_new(draft).map_err(|err| no_access(path, &err))?;
        let mut conn = Connection::open(draft)?;
        prepare(&mut conn)?;
        drop(conn);
        // Another process may have been faster: its diary is kept, ours is dropped.
        match fs::hard_link(draft, path) {
            Ok(()) => {}
            Err(err) if err.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(_) => return fs::rename(draft, path).map_err(|err| no_access(path, &err)),
        }
        fs::remove_file(draft).map_err(|err| no_access(path, &err))
    }

    fn open_existing(path: &Path, read_only: bool) -> Result<Self, StoreError> {
        probe_header(path)?;
        probe_version(path)?;
        let (conn, write_access) = if read_only {
            (open_read_only(path)?, WriteAccess::Protected)
        } else {
            open_for_writing(path)?
        };
        let is_older = schema_step(&conn)? < known_steps();
        conn.busy_timeout(BUSY_TIMEOUT)?;
        let conn = if is_older && write_access != WriteAccess::Yes {
            brought_up_in_memory(&conn)?
        } else {
            conn
        };
        let mut store = Self::new(conn, Some(path.to_owned()), write_access);
        if is_older && write_access == WriteAccess::Yes {
            // The moment names the copy and no more; a step of the schema happens once.
            store.keep_copy(CopyReason::OlderVersion, file_moment(path))?;
            migrate(&mut store.conn)?;
        }
        Ok(store)
    }

    /// A further connection, for reading, to a diary that may be open already. Looks through SQLite alone: to open and close the file
    /// by other means would take away the locks of who has it open.
    pub(super) fn open_beside(path: &Path) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags)?;
        connect(&conn, true)?;
        if !is_diary(&conn)? {
            return Err(StoreError::NotADiary(path.to_owned()));
        }
        let path = Some(path.to_owned());
        Ok(Self::new(conn, path, WriteAccess::Protected))
    }

    /// The same diary in the form this program knows: as it is, or as a copy in memory.
    pub(super) fn brought_up(self) -> Result<Self, StoreError> {
        if schema_step(&self.conn)? >= known_steps() {
            return Ok(self);
        }
        let conn = brought_up_in_memory(&self.conn)?;
        Ok(Self::new(conn, self.path, WriteAccess::Protected))
    }

    /// Opens a diary to compare it with another one: of whatever step it is, and without a change to it.
    pub(super) fn open_as_it_is(path: &Path) -> Result<Self, StoreError> {
        probe_header(path)?;
        let conn = open_read_only(path)?;
        Ok(Self::new(
            conn,
            Some(path.to_owned()),
            WriteAccess::Protected,
        ))
    }
}

/// An older diary that cannot be written, as a copy in memory that this program can read.
fn brought_up_in_memory(conn: &Connection) -> Result<Connection, StoreError> {
    let mut copy = Connection::open_in_memory()?;
    Backup::new(conn, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    migrate(&mut copy)?;
    Ok(copy)
}

/// Refuses what is not a diary or is cut short, from the first bytes and the length alone.
fn probe_header(path: &Path) -> Result<(), StoreError> {
    let mut file = File::open(path).map_err(|err| no_access(path, &err))?;
    let length = file.metadata().map_err(|err| no_access(path, &err))?.len();
    let mut header = Vec::with_capacity(HEADER_BYTES);
    file.by_ref()
        .take(HEADER_BYTES as u64)
        .read_to_end(&mut header)
        .map_err(|err| no_access(path, &err))?;
    let number = |at: usize| -> Option<u32> {
        Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?))
    };
    let damaged = || StoreError::Damaged(path.to_owned());
    if header.is_empty() || (header.len() < MAGIC.len() && MAGIC.starts_with(&header)) {
        return Err(damaged());
    }
    if !header.starts_with(MAGIC) {
        return Err(StoreError::NotADiary(path.to_owned()));
    }
    if number(68).ok_or_else(damaged)? != APPLICATION_ID.cast_unsigned() {
        return Err(StoreError::NotADiary(path.to_owned()));
    }
    let page_bytes = match u64::from(number(16).ok_or_else(damaged)? >> 16) {
        1 => 65_536, // SQLite's way to write the one size that does not fit
        size => size,
    };
    let pages = u64::from(number(28).ok_or_else(damaged)?);
    // The page count is only kept by current SQLite versions, which then note the change counter beside it.
    if number(24) == number(92) && length < pages * page_bytes {
        return Err(damaged());
    }
    Ok(())
}

/// Refuses a newer diary through a connection that cannot write. The version may lie in the write-ahead log, not in the header.
fn probe_version(path: &Path) -> Result<(), StoreError> {
    check_version(&open_read_only(path)?, path)
}

/// Refuses a diary that is newer than this program, and what is none yet.
pub(super) fn check_version(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let (found, known) = (schema_step(conn)?, known_steps());
    if found > known {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            found,
            known,
        });
    }
    if found < 1 {
        return Err(StoreError::NotADiary(path.to_owned()));
    }
    Ok(())
}

/// A connection that can write; one that only reads where the file, or a disk without room, does not let it.
fn open_for_writing(path: &Path) -> Result<(Connection, WriteAccess), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    match connect(&conn, false) {
        Ok(()) if conn.is_readonly("main")? => Ok((conn, WriteAccess::Protected)),
        Ok(()) => Ok((conn, WriteAccess::Yes)),
        Err(StoreError::DiskFull) => {
            drop(conn);
            Ok((open_read_only(path)?, WriteAccess::NoRoom))
        }
        Err(err) => Err(err),
    }
}

/// A connection that leaves no trace beside the file where there is no log to read.
fn open_read_only(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        let conn = Connection::open_with_flags(path, flags)?;
        connect(&conn, true)?;
        return Ok(conn);
    }
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' => uri.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(*byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    let conn = Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)?;
    connect(&conn, true)?;
    Ok(conn)
}

/// Whether what is open bears the mark of a diary.
pub(super) fn is_diary(conn: &Connection) -> Result<bool, StoreError> {
    let id: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    Ok(id == APPLICATION_ID)
}

fn schema_step(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// How many steps of the schema this program knows.
fn known_steps() -> i64 {
    i64::try_from(MIGRATION_DIR.dirs().count()).unwrap_or(i64::MAX)
}

/// When the file was last changed.
pub(super) fn file_moment(path: &Path) -> Moment {
    let changed = fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let since_1970 = changed.and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
    Moment(since_1970.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0)))
}

fn connect(conn: &Connection, read_only: bool) -> Result<(), StoreError> {
    conn.busy_timeout(OPENING_TIMEOUT)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;",
    )?;
    if !read_only {
        conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")?;
        // The first reading is what shows whether there is room for the files beside the diary.
        schema_step(conn)?;
    }
    Ok(())
}

/// Makes an empty database a diary. Write-ahead logging comes last, so that the marks are in the file itself.
fn prepare(conn: &mut Connection) -> Result<(), StoreError> {
    connect(conn, false)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate(conn)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    Ok(())
}

/// Takes every step of the schema that a diary has not taken yet.
pub(super) fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    let migrations = MIGRATIONS
        .as_ref()
        .map_err(|_| StoreError::Value("migrations"))?;
    migrations.to_latest(conn).map_err(|err| match err {
        rusqlite_migration::Error::RusqliteError { err, .. } => StoreError::from(err),
        _ => StoreError::Value("migrations"),
    })
}

/// As [`StoreError::no_access`], but a path that leads through or to something that cannot be a diary is named as that.
fn no_access(path: &Path, err: &std::io::Error) -> StoreError {
    match err.kind() {
        std::io::ErrorKind::NotADirectory | std::io::ErrorKind::IsADirectory => {
            StoreError::NotAFile(path.to_owned())
        }
        _ => StoreError::no_access(path, err),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_applies() {
        MIGRATIONS.as_ref().unwrap().validate().unwrap();
    }

    #[test]
    fn a_new_diary_is_made_once_and_opened_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/er/my diary%.db");
        assert!(matches!(
            Store::open(&path, IfMissing::Fail),
            Err(StoreError::Missing(_))
        ));
        drop(Store::open(&path, IfMissing::Create).unwrap());
        let store = Store::open(&path, IfMissing::Fail).unwrap();
        assert!(!store.is_read_only());
        assert_eq!(
            fs::read_dir(path.parent().unwrap()).unwrap().count(),
            3,
            "diary, -wal, -shm"
        );
    }

    #[test]
    fn wrong_files_are_named_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.db");
        drop(Store::open(&path, IfMissing::Create).unwrap());
        let whole = fs::read(&path).unwrap();
        let newer = {
            let conn = Connection::open(&path).unwrap();
            conn.pragma_update(None, "user_version", 99).unwrap();
            drop(conn);
            fs::read(&path).unwrap()
        };
        let other = {
            let conn = Connection::open(folder.path().join("other.db")).unwrap();
            conn.execute_batch("CREATE TABLE t (x)").unwrap();
            drop(conn);
            fs::read(folder.path().join("other.db")).unwrap()
        };
        let cases: [(&str, &[u8]); 7] = [
            ("Damaged", b""),
            ("Damaged", b"SQLite"),
            ("NotADiary", b"a letter to the doctor"),
            ("Damaged", &whole[..whole.len() - 5_000]),
            ("Damaged", &whole[..60]),
            ("NotADiary", &other),
            ("Newer", &newer),
        ];
        for (expected, bytes) in cases {
            fs::write(&path, bytes).unwrap();
            let Err(err) = Store::open(&path, IfMissing::Create) else {
                panic!("{expected}")
            };
            assert!(
                format!("{err:?}").starts_with(expected),
                "{expected}: {err:?}"
            );
            assert_eq!(fs::read(&path).unwrap(), bytes, "{expected}");
        }
        assert!(matches!(
            Store::open(folder.path(), IfMissing::Create),
            Err(StoreError::NotAFile(_))
        ));
    }

    #[test]
    fn a_diary_of_every_older_step_is_brought_up_with_its_rows_and_a_copy_first() {
        for step in 1..usize::try_from(known_steps()).unwrap() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("diary.sqlite");
            let mut conn = Connection::open(&path).unwrap();
            conn.pragma_update(None, "application_id", APPLICATION_ID)
                .unwrap();
            MIGRATIONS
                .as_ref()
                .unwrap()
                .to_version(&mut conn, step)
                .unwrap();
            let insert = "INSERT INTO answer (day, sign_id, severity) VALUES ('2026-03-01', 1, 3)";
            conn.execute(insert, []).unwrap();
            drop(conn);
            let store = Store::open(&path, IfMissing::Fail).unwrap();
            assert_eq!(schema_step(&store.conn).unwrap(), known_steps());
            let day = crate::domain::Day::from_ymd(2026, 3, 1).unwrap();
            assert_eq!(
                store.tables().answers_on(day).unwrap().len(),
                1,
                "from step {step}"
            );
            let copies = CopiesPlace::of(&path).copies();
            assert_eq!(copies.len(), 1, "from step {step}");
        }
    }

    #[test]
    fn painkillers_and_results_of_an_older_diary_stay_what_they_were() {
        use crate::domain::medicine::MedicineKind;
        let mut conn = Connection::open_in_memory().unwrap();
        let migrations = MIGRATIONS.as_ref().unwrap();
        migrations.to_version(&mut conn, 5).unwrap();
        conn.execute_batch(
            "INSERT INTO medicine (name, painkiller, position) VALUES ('Paracetamol', 1, 1), ('Vitamin D', 0, 2);
             INSERT INTO medicine_day (day, medicine_id, entered_at) VALUES ('2026-03-01', 1, 0);
             INSERT INTO lab_result (day, kind, value, unit, low, entered_at) VALUES ('2026-03-01', 'own:B12', 300.5, 'pmol/L', 150, 0);",
        )
        .unwrap();
        migrate(&mut conn).unwrap();
        let store = Store::new(conn, None, WriteAccess::Yes);
        let medicines = store.tables().medicines().unwrap().into_iter();
        let kinds: Vec<_> = medicines.map(|medicine| medicine.kind).collect();
        assert_eq!(kinds, [MedicineKind::Painkiller, MedicineKind::Other]);
        assert!(store.tables().first_painkiller_day().unwrap().is_some());
        let day = crate::domain::Day::from_ymd(2026, 3, 1).unwrap();
        let [result] = store
            .tables()
            .lab_results(day, day)
            .unwrap()
            .try_into()
            .unwrap();
        let value = crate::domain::lab::LabValue::new(300.5, "pmol/L", Some(150.0), None);
        assert_eq!(result.value, value.unwrap());
    }

    #[test]
    fn an_older_diary_that_cannot_be_written_is_read_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let mut conn = Connection::open(&path).unwrap();
        conn.pragma_update(None, "application_id", APPLICATION_ID)
            .unwrap();
        let migrations = MIGRATIONS.as_ref().unwrap();
        migrations.to_version(&mut conn, 1).unwrap();
        drop(conn);
        let before = fs::read(&path).unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        let store = Store::open(&path, IfMissing::Fail).unwrap();
        assert!(store.is_read_only());
        assert_eq!(store.tables().signs().unwrap().len(), 12);
        assert_eq!(fs::read(&path).unwrap(), before);
    }

    #[test]
    fn a_read_only_diary_opens_for_reading() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.db");
        drop(Store::open(&path, IfMissing::Create).unwrap());
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert!(Store::open(&path, IfMissing::Fail).unwrap().is_read_only());
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "nothing made beside it"
        );
    }
}
