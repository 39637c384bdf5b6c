//! Opening a diary file: looks before it touches, so that a wrong, damaged or newer file stays as it is, byte for byte.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;
use std::sync::MutexGuard;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::beside::{self, Beside};
use super::connection::{connect, open_limited, prepare};
use super::copies::{CopiesPlace, CopyReason, Draft, file_moment, is_kept_copy, put_right};
use super::in_memory::{brought_up_in_memory, in_memory_copy};
use super::in_use::{self, InUse, MAGIC};
use super::schema::{self, APPLICATION_ID, known_steps, migrate};
use super::{Store, StoreError, Tables, WriteAccess, file_mark, journal_mode};
use crate::private_file;
use crate::surroundings::is_on_network;

/// How long a write waits for another window or command on the same file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// How long opening waits: nobody looks at a diary meanwhile, and who holds it this long holds it longer.
pub(super) const OPENING_TIMEOUT: Duration = Duration::from_secs(3);
const HEADER_BYTES: usize = 100;

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
        if is_no_name_for_a_diary(path) {
            return Err(StoreError::ReservedName(path.to_owned()));
        }
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
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        prepare(&mut conn, true)?;
        Self::new(conn, None, WriteAccess::Yes)
    }

    fn create(path: &Path) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent() {
            private_file::create_folders(folder).map_err(|err| no_access(path, &err))?;
        }
        // Made under another name and renamed when whole: a start cut short never leaves half a diary.
        let draft = Draft::beside(path)?;
        let mut conn = Connection::open(draft.path())?;
        prepare(&mut conn, !is_on_network(path))?;
        Tables { conn: &conn }.diary_mark()?;
        drop(conn);
        match draft.put(path) {
            // Another process was faster: its diary is kept, ours is dropped.
            Err(StoreError::Exists(_)) => {}
            put => put?,
        }
        Self::open_existing(path, false)
    }

    fn open_existing(path: &Path, read_only: bool) -> Result<Self, StoreError> {
        let looked = Looked::at(path)?;
        let beside = looked.beside;
        let (mut conn, write_access) = if is_kept_copy(path) {
            (open_read_only(path, beside)?, WriteAccess::Copy)
        } else if read_only {
            (open_read_only(path, beside)?, WriteAccess::Protected)
        } else {
            open_for_writing(path, beside)?
        };
        if beside.is_doubtful() {
            schema::probe(&conn, path)?;
        }
        if beside.is_alone() && write_access == WriteAccess::Yes {
            journal_mode::once_known(&conn, path)?;
        }
        let is_older = schema::step(&conn)? < known_steps();
        conn.busy_timeout(BUSY_TIMEOUT)?;
        if is_older && write_access != WriteAccess::Yes {
            conn = brought_up_in_memory(&conn)?;
        }
        let mut store = looked.opened(conn, path, write_access)?;
        if is_older && write_access == WriteAccess::Yes {
            // The moment names the copy and no more; a step of the schema happens once.
            store.keep_copy(CopyReason::OlderVersion, file_moment(path))?;
            store.bring_up()?;
        }
        if write_access == WriteAccess::Yes {
            store.clear_left();
            // From here on what another program does to the file is known.
            store.know_anew();
        }
        Ok(store)
    }

    /// Brings an older diary up to the last step. Its copy has the mark it had before, so that a log of later days is none of it.
    fn bring_up(&mut self) -> Result<(), StoreError> {
        if file_mark::is_there(&self.conn)? {
            file_mark::renew(&self.conn, None)?;
        }
        migrate(&mut self.conn)
    }

    /// Opens for reading a diary that is open already. Nothing is done to its log when it is closed, so that whoever has the diary
    /// open does not take that for news.
    pub fn open_further(path: &Path) -> Result<Self, StoreError> {
        Self::open_beside(path)
            .and_then(Self::brought_up)
            .map_err(|err| err.at(path))
    }

    /// A further connection, for reading, to a diary that may be open already.
    pub(super) fn open_beside(path: &Path) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let looked = Looked::at(path)?;
        let conn = Connection::open_with_flags(path, flags)?;
        connect(&conn, true)?;
        if !schema::is_diary(&conn)? {
            return Err(StoreError::NotADiary(path.to_owned()));
        }
        looked.opened(conn, path, WriteAccess::Protected)
    }

    /// The same diary in the form this program knows: as it is, or as a copy in memory.
    pub(super) fn brought_up(self) -> Result<Self, StoreError> {
        if schema::step(&self.conn)? >= known_steps() {
            return Ok(self);
        }
        let conn = brought_up_in_memory(&self.conn)?;
        Self::new(conn, self.path.clone(), WriteAccess::Protected)
    }

    /// Opens a diary to compare it with another one: of whatever step it is, and without a change to it.
    pub(super) fn open_as_it_is(path: &Path) -> Result<Self, StoreError> {
        let looked = Looked::at(path)?;
        let conn = open_read_only(path, looked.beside)?;
        looked.opened(conn, path, WriteAccess::Protected)
    }
}

/// Names that SQLite reads as something else than a file of its own.
fn is_no_name_for_a_diary(path: &Path) -> bool {
    let name = path.as_os_str().as_encoded_bytes();
    let ends = ["-wal", "-shm", "-journal"];
    name == b":memory:"
        || name.starts_with(b"file:")
        || ends.iter().any(|end| name.ends_with(end.as_bytes()))
}

/// A file that was looked at, with what lies beside it, and is being opened.
pub(super) struct Looked {
    pub beside: Beside,
    in_use: InUse,
    /// Dropped last: until the connection is there nobody else opens the file.
    _turn: MutexGuard<'static, ()>,
}

impl Looked {
    /// Refuses what is not to be opened. A file that this process has open already is known, and not touched past SQLite.
    pub fn at(path: &Path) -> Result<Self, StoreError> {
        let turn = in_use::turn();
        let in_use = InUse::begin(path).map_err(|err| no_access(path, &err))?;
        let mut beside = Beside::Known;
        if in_use.is_first {
            let mut file = File::open(path).map_err(|err| no_access(path, &err))?;
            probe_header(path, &mut file)?;
            beside = beside::look(path, &mut file)?;
            if beside == Beside::Nothing {
                schema::probe(&open_alone(path)?, path)?;
            }
        }
        Ok(Self {
            beside,
            in_use,
            _turn: turn,
        })
    }

    pub fn opened(
        self,
        conn: Connection,
        path: &Path,
        write_access: WriteAccess,
    ) -> Result<Store, StoreError> {
        let mut store = Store::new(conn, Some(path.to_owned()), write_access)?;
        store.is_checked_fully = self.beside == Beside::Tried;
        store.in_use = Some(self.in_use);
        Ok(store)
    }
}

/// Refuses what does not begin as a diary does. Whether all of it is there is SQLite's to say: the rest may lie in the log.
pub(super) fn probe_header(path: &Path, file: &mut File) -> Result<(), StoreError> {
    let mut header = Vec::with_capacity(HEADER_BYTES);
    file.take(HEADER_BYTES as u64)
        .read_to_end(&mut header)
        .map_err(|err| no_access(path, &err))?;
    let begun = header.get(..MAGIC.len()).unwrap_or(&header);
    if begun.is_empty() || (MAGIC.starts_with(begun) && header.len() < HEADER_BYTES) {
        return Err(StoreError::Damaged(path.to_owned()));
    }
    let id = header.get(68..72);
    if begun != MAGIC || id != Some(APPLICATION_ID.to_be_bytes().as_slice()) {
        return Err(StoreError::NotADiary(path.to_owned()));
    }
    Ok(())
}

/// A connection that can write; one that only reads where the file, or a disk without room, does not let it.
fn open_for_writing(path: &Path, beside: Beside) -> Result<(Connection, WriteAccess), StoreError> {
    let conn = open_limited(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if beside.is_doubtful() {
        // What is found damaged now must still be as it was when this connection is closed.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    }
    let connected = if beside.is_alone() {
        conn.busy_timeout(OPENING_TIMEOUT)?;
        journal_mode::before_reading(&conn, path)
    } else {
        Ok(())
    };
    match connected.and_then(|()| connect(&conn, false)) {
        Ok(()) if conn.is_readonly("main")? => Ok((conn, WriteAccess::Protected)),
        Ok(()) => Ok((conn, WriteAccess::Yes)),
        Err(StoreError::DiskFull) => {
            drop(conn);
            Ok((open_read_only(path, beside)?, WriteAccess::NoRoom))
        }
        Err(err) if is_no_place(&err) => {
            drop(conn);
            // A folder that lets files be made, and in which none can be: there is no room for a name either.
            let access = if private_file::can_add_beside(path) {
                WriteAccess::NoRoom
            } else {
                WriteAccess::Protected
            };
            Ok((open_read_only(path, beside)?, access))
        }
        Err(err) => Err(err),
    }
}

/// SQLite could not make or change the files that lie beside an open diary: the folder cannot be written.
fn is_no_place(err: &StoreError) -> bool {
    match err {
        StoreError::ReadOnly => true,
        StoreError::Sqlite(err) => err.sqlite_error_code() == Some(ErrorCode::CannotOpen),
        _ => false,
    }
}

fn may_be_copied(err: &StoreError) -> bool {
    is_no_place(err) || matches!(err, StoreError::DiskFull)
}

/// A connection that leaves no trace beside the file where there is no log to read.
fn open_read_only(path: &Path, beside: Beside) -> Result<Connection, StoreError> {
    if beside == Beside::Nothing {
        return open_alone(path);
    }
    let conn = open_limited(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match connect(&conn, true).and_then(|()| schema::step(&conn)) {
        Ok(_) => Ok(conn),
        // What lies beside the file cannot be taken in where nothing can be written, or there is no room: then it is, in a copy.
        Err(err) if matches!(beside, Beside::Tried | Beside::Untried) && may_be_copied(&err) => {
            // To open and close the file would take its locks away.
            drop(conn);
            let copy = beside::Copy::of(path).map_err(|err| no_access(path, &err))?;
            in_memory_copy(&copy.open()?)
        }
        Err(err) => Err(err),
    }
}

/// A connection to the file alone, which makes nothing beside it.
pub(super) fn open_alone(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let conn = open_limited(address_alone(path), flags)?;
    connect(&conn, true)?;
    Ok(conn)
}

/// What SQLite calls a file of which nothing beside it counts.
pub(super) fn address_alone(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' => uri.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(*byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    uri
}

/// As [`StoreError::no_access`], but a path that leads through or to something that cannot be a diary is named as that.
pub(super) fn no_access(path: &Path, err: &std::io::Error) -> StoreError {
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
    use crate::domain::BuiltInSign;

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
        for step in 1..known_steps() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("diary.sqlite");
            let mut conn = Connection::open(&path).unwrap();
            conn.pragma_update(None, "application_id", APPLICATION_ID)
                .unwrap();
            schema::migrate_to(&mut conn, step).unwrap();
            let insert = "INSERT INTO answer (day, sign_id, severity) VALUES ('2026-03-01', 1, 3)";
            conn.execute(insert, []).unwrap();
            drop(conn);
            let store = Store::open(&path, IfMissing::Fail).unwrap();
            assert_eq!(schema::step(&store.conn).unwrap(), known_steps());
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
        schema::migrate_to(&mut conn, 5).unwrap();
        conn.execute_batch(
            "INSERT INTO medicine (name, painkiller, position) VALUES ('Paracetamol', 1, 1), ('Vitamin D', 0, 2);
             INSERT INTO medicine_day (day, medicine_id, entered_at) VALUES ('2026-03-01', 1, 0);
             INSERT INTO lab_result (day, kind, value, unit, low, entered_at) VALUES ('2026-03-01', 'own:B12', 300.5, 'pmol/L', 150, 0);",
        )
        .unwrap();
        migrate(&mut conn).unwrap();
        let store = Store::new(conn, None, WriteAccess::Yes).unwrap();
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
        schema::migrate_to(&mut conn, 1).unwrap();
        drop(conn);
        let before = fs::read(&path).unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        let store = Store::open(&path, IfMissing::Fail).unwrap();
        assert!(store.is_read_only());
        assert_eq!(
            store.tables().signs().unwrap().len(),
            BuiltInSign::ALL.len()
        );
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
