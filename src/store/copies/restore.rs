//! Putting a copy in the diary's place. A diary that opens takes the copy in as one transaction, in its own file, so that whoever has
//! it open sees it; what it held is set aside first. Only one that cannot be opened is replaced, by a file that was built, checked and
//! synced under another name. Cut short at any point, the next opening finds the diary, or finishes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::backup::Backup;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::copy::{ALL_PAGES, copy_pages, open_draft, step};
use super::draft::{Draft, folder_of};
use super::folder::CopiesPlace;
use super::folder_names::{real, with_ending};
use super::name::{CopyReason, free_name};
use super::rows::{sums, table_names};
use super::set_aside::{found_file, set_aside};
use crate::domain::Moment;
use crate::private_file::{self, sync_folder};
use crate::store::connection::open_limited;
use crate::store::open::{Looked, OPENING_TIMEOUT};
use crate::store::schema::{check_version, is_diary, migrate};
use crate::store::{Store, StoreError, WriteAccess, file_mark, journal_mode};
use crate::surroundings::is_on_network;

/// What SQLite may have left beside a diary. A diary that is put in the place of another must not find that one's.
const COMPANIONS: [&str; 3] = ["-wal", "-journal", "-shm"];

/// A copy is in the place of the diary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What was there before, if anything was; [`take_back`](super::take_back()) puts it there again.
    pub set_aside: Option<PathBuf>,
    /// What is in the place now is a whole diary.
    pub is_whole: bool,
}

/// What lies where a diary is to be put back.
pub(super) enum Present {
    Whole(Box<Store>),
    /// It cannot be opened as a diary.
    Broken,
    Missing,
}

/// Puts the copy at `from` in the place of the diary at `path`; `at` names what is set aside.
///
/// # Errors
/// If the copy is not a whole diary that this program knows, or there is no room or no permission; the diary is as it was then.
pub fn restore(path: &Path, from: &Path, at: Moment) -> Result<Restored, StoreError> {
    let path = &file_at(path);
    if is_same_file(path, from) {
        return Err(StoreError::RestoreOfItself);
    }
    let present = Present::at(path)?;
    let draft = Draft::beside(path)?;
    build(&draft, from, &present)?;
    let taken = match present {
        Present::Whole(store) => Some(take_in(*store, path, &draft, at)),
        Present::Broken | Present::Missing => None,
    };
    match taken {
        // A quick look has not found what is wrong with it: it is broken all the same.
        Some(Err(StoreError::Damaged(file))) if file == *path => replace(path, draft, at),
        Some(taken) => taken,
        None => replace(path, draft, at),
    }
}

/// Puts the draft in the place of what is there, which is kept as it is.
fn replace(path: &Path, draft: Draft, at: Moment) -> Result<Restored, StoreError> {
    write_ahead(draft.path())?;
    let waiting = under_way(path);
    draft.replace(&waiting)?;
    let set_aside = set_file_aside(path, at);
    if set_aside.is_err() {
        // Nothing was changed yet; what waits must not be put here by a later start.
        drop(fs::remove_file(waiting));
    }
    let set_aside = set_aside?;
    put_in_place(path)?;
    Ok(Restored {
        set_aside,
        is_whole: true,
    })
}

impl Present {
    /// Looks through SQLite alone: to open and close the file of an open diary by other means would take its locks away.
    pub(super) fn at(path: &Path) -> Result<Self, StoreError> {
        let is_protected = match fs::metadata(path) {
            Err(err) if err.kind() == io::ErrorKind::NotFound => return Ok(Self::Missing),
            Err(err) => return Err(StoreError::no_access(path, &err)),
            Ok(meta) if !meta.is_file() => return Err(StoreError::NotAFile(path.to_owned())),
            Ok(meta) if meta.len() == 0 => return Ok(Self::Broken),
            Ok(meta) => meta.permissions().readonly(),
        };
        match open_again(path) {
            Ok(store) if store.is_read_only() || is_protected => Err(StoreError::ReadOnly),
            Ok(store) => Ok(Self::Whole(Box::new(store))),
            Err(
                StoreError::Damaged(_)
                | StoreError::NotADiary(_)
                | StoreError::StrangePart { .. }
                | StoreError::StrangeLog(_),
            ) => Ok(Self::Broken),
            Err(err) => Err(err),
        }
    }
}

/// A second connection to a diary that may be open already, of whatever version. One that is not whole is left byte for byte.
pub(super) fn open_again(path: &Path) -> Result<Store, StoreError> {
    let looked = Looked::at(path)?;
    let conn = open_limited(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    conn.busy_timeout(OPENING_TIMEOUT)?;
    if looked.beside.is_alone() {
        journal_mode::before_reading(&conn, path)?;
    }
    conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")?;
    if !is_diary(&conn)? {
        return Err(StoreError::NotADiary(path.to_owned()));
    }
    let access = if conn.is_readonly("main")? {
        WriteAccess::Protected
    } else {
        WriteAccess::Yes
    };
    let store = looked.opened(conn, path, access)?;
    store.check_quickly()?;
    store.trust()?;
    Ok(store)
}

/// Builds what is to become the diary: the copy, brought up to this program's form of the file, with what belongs to this computer.
fn build(draft: &Draft, from: &Path, present: &Present) -> Result<(), StoreError> {
    if let Err(err) = fs::metadata(from) {
        return Err(match err.kind() {
            io::ErrorKind::NotFound => StoreError::Missing(from.to_owned()),
            _ => StoreError::no_access(from, &err),
        });
    }
    let about_copy = |err: StoreError| err.at(from);
    let source = Store::open_as_it_is(from).map_err(about_copy)?;
    check_version(&source.conn, from)?;
    source.check_fully().map_err(about_copy)?;
    let pages = |conn: &Connection| conn.query_row("PRAGMA page_size", [], |row| row.get(0));
    let found: i64 = pages(&source.conn)?;
    let wanted = match present {
        Present::Whole(store) => pages(&store.conn)?,
        Present::Broken | Present::Missing => found,
    };
    copy_pages(&source.conn, draft.path())?;
    drop(source);
    let mut conn = open_draft(draft.path())?;
    if found != wanted {
        // A diary that is open cannot take in pages of another size.
        conn.execute_batch(&format!("PRAGMA page_size = {wanted}; VACUUM"))?;
    }
    migrate(&mut conn)?;
    if let Present::Whole(store) = present {
        carry_over(&store.conn, &conn)?;
        file_mark::follow(&conn, &store.conn)?;
    }
    drop(conn);
    Store::open_as_it_is(draft.path())?.check_fully()
}

/// Which files hold copies, and where new ones go, is true of this computer and this day, whatever the copy says.
fn carry_over(from: &Connection, to: &Connection) -> Result<(), StoreError> {
    let all = to.unchecked_transaction()?;
    let tables = table_names(from)?;
    let has = |name: &str| tables.iter().any(|table| table == name);
    if has("copy_made") {
        let mut made = from.prepare("SELECT path, kind, made_at FROM copy_made")?;
        let mut rows = made.query([])?;
        while let Some(row) = rows.next()? {
            let (path, kind, at): (String, String, i64) = row.try_into()?;
            to.execute(
                "INSERT OR IGNORE INTO copy_made (path, kind, made_at) VALUES (?1, ?2, ?3)",
                (path, kind, at),
            )?;
        }
    }
    if has("setting") {
        let tables = crate::store::Tables { conn: to };
        for (key, value) in (crate::store::Tables { conn: from }).copies_settings()? {
            tables.put_setting(key, value.as_deref())?;
        }
    }
    Ok(all.commit()?)
}

/// Puts the draft into the file of the diary, in one transaction.
fn take_in(
    mut store: Store,
    path: &Path,
    draft: &Draft,
    at: Moment,
) -> Result<Restored, StoreError> {
    let source = Store::open_as_it_is(draft.path())?;
    let expected = sums(&source.conn)?;
    let place = store.copies_place().unwrap_or_default();
    let place = place.unwrap_or_else(|| CopiesPlace::of(path));
    let mut kept = None;
    let mode: String = store
        .conn
        .query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    let others_can_read = mode == "wal";
    let reader = open_again(path)?;
    if !others_can_read {
        kept = Some(set_aside(&reader, &place, at)?);
    }
    let taken = (|| {
        let backup = Backup::new(&source.conn, &mut store.conn)?;
        // The first page takes the lock: from here on nobody writes what would not be in the copy that is set aside.
        step(&backup, 1)?;
        if others_can_read {
            kept = Some(set_aside(&reader, &place, at)?);
        }
        if step(&backup, ALL_PAGES)? {
            Ok(())
        } else {
            Err(StoreError::Locked)
        }
    })();
    // What the last step says may be wrong of what lies on the disk by now.
    let is_done = taken.is_ok() || sums(&reader.conn).is_ok_and(|found| found == expected);
    if !is_done {
        if let Some(kept) = kept {
            kept.drop_if_new();
        }
        match taken {
            Err(StoreError::Sqlite(err)) => return Err(store.not_committed(err)),
            taken => return Err(taken.err().unwrap_or(StoreError::Locked)),
        }
    }
    Ok(Restored {
        set_aside: kept.map(|kept| kept.path),
        is_whole: true,
    })
}

/// Write-ahead logging is a mark in the file itself; on a disk of another computer it has none.
pub(in crate::store) fn write_ahead(draft: &Path) -> Result<(), StoreError> {
    if is_on_network(draft) {
        return Ok(());
    }
    let conn = open_draft(draft)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    Ok(())
}

/// Keeps what lies in the diary's place, with what SQLite may have left beside it, under a second name too.
pub(super) fn set_file_aside(path: &Path, at: Moment) -> Result<Option<PathBuf>, StoreError> {
    // The last one is an index of the first, made anew whenever it is missing.
    let ends = ["", "-wal", "-journal"].into_iter();
    let ends = ends.filter(|end| fs::symlink_metadata(with_ending(path, end)).is_ok());
    let ends: Vec<&str> = ends.collect();
    if ends.is_empty() {
        return Ok(None);
    }
    if let Some(kept) = found_file(path) {
        return Ok(Some(kept));
    }
    let kept = CopiesPlace::of(path).keep_in_one(|folder| {
        let refused = |err: io::Error| StoreError::no_access(folder, &err);
        private_file::create_folders(folder).map_err(refused)?;
        let kept = free_name(folder, at, CopyReason::Damaged);
        for end in &ends {
            keep(&with_ending(path, end), &with_ending(&kept, end))?;
        }
        sync_folder(folder).map_err(refused)?;
        Ok(kept)
    });
    kept.map(Some)
}

/// Gives the waiting copy its name, once what is in the diary's place is kept; done again after a kill, it comes to the same.
pub(super) fn put_in_place(path: &Path) -> Result<(), StoreError> {
    let refused = |err: io::Error| StoreError::no_access(path, &err);
    clear_beside(path)?;
    fs::rename(under_way(path), path).map_err(refused)?;
    if let Err(err) = sync_folder(folder_of(path)) {
        log::warn!("folder not synced: {err}");
    }
    Ok(())
}

/// Takes away what SQLite left beside a file whose place another one takes.
pub(super) fn clear_beside(path: &Path) -> Result<(), StoreError> {
    let refused = |err: io::Error| StoreError::no_access(path, &err);
    for end in COMPANIONS {
        match fs::remove_file(with_ending(path, end)) {
            Err(err) if err.kind() != io::ErrorKind::NotFound => return Err(refused(err)),
            _ => {}
        }
    }
    sync_folder(folder_of(path)).map_err(refused)
}

/// The same file under a second name, or its bytes where there are no second names.
fn keep(from: &Path, to: &Path) -> Result<(), StoreError> {
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    let draft = Draft::beside(to)?;
    fs::copy(from, draft.path()).map_err(|err| StoreError::no_access(to, &err))?;
    draft.put(to)
}

/// When the file was last changed.
pub(in crate::store) fn file_moment(path: &Path) -> Moment {
    let changed = fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let since_1970 = changed.and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
    Moment(since_1970.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0)))
}

/// Where a finished copy waits to become the diary.
pub(super) fn under_way(path: &Path) -> PathBuf {
    with_ending(path, "-restore")
}

/// The file itself, where the path is a link to it: a link is not replaced.
pub(super) fn file_at(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| real(path))
}

pub(super) fn is_same_file(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let identity = |path: &Path| fs::metadata(path).ok().map(|meta| (meta.dev(), meta.ino()));
        identity(one).is_some() && identity(one) == identity(other)
    }
    #[cfg(not(unix))]
    {
        let whole = |path: &Path| fs::canonicalize(path).ok();
        whole(one).is_some() && whole(one) == whole(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::erasure::CopyKind;
    use crate::domain::{Answer, Day, Severity, SignId};
    use crate::store::IfMissing;

    const AT: Moment = Moment(1_795_374_240);

    struct Place {
        folder: tempfile::TempDir,
    }

    impl Place {
        fn new() -> Self {
            Self {
                folder: tempfile::tempdir().unwrap(),
            }
        }

        fn path(&self, name: &str) -> PathBuf {
            self.folder.path().join(name)
        }

        fn diary(&self) -> PathBuf {
            self.path("diary.sqlite")
        }

        /// A diary with answers on the first days of March.
        fn make(&self, name: &str, days: u32) -> PathBuf {
            let mut store = Store::open(&self.path(name), IfMissing::Create).unwrap();
            (1..=days).for_each(|day| add(&mut store, day));
            self.path(name)
        }

        fn days(&self) -> usize {
            days(&Store::open(&self.diary(), IfMissing::Fail).unwrap())
        }
    }

    fn add(store: &mut Store, day: u32) {
        let answer = Answer {
            severity: Severity::Mild,
            remark: None,
            entered_at: None,
            changed_at: None,
            lag_days: None,
            source: None,
        };
        let day = Day::from_ymd(2026, 3, day).unwrap();
        let write = |tables: crate::store::Tables<'_>| tables.put_answer(day, SignId(1), &answer);
        store.transact(write).unwrap();
    }

    fn days(store: &Store) -> usize {
        store.check_fully().unwrap();
        store
            .tables()
            .answered_days(Day::MIN, Day::MAX)
            .unwrap()
            .len()
    }

    #[cfg(unix)]
    fn inode(path: &Path) -> u64 {
        std::os::unix::fs::MetadataExt::ino(&fs::metadata(path).unwrap())
    }

    #[cfg(unix)]
    #[test]
    fn a_copy_comes_into_the_same_file_for_all_who_have_it_open_and_can_go_again() {
        let place = Place::new();
        let copy = place.make("copy.sqlite", 2);
        let diary = place.make("diary.sqlite", 5);
        let mut window = Store::open(&diary, IfMissing::Fail).unwrap();
        window
            .transact(|tables| tables.add_copy_made(&copy, CopyKind::Export, AT))
            .unwrap();
        add(&mut window, 6);
        let (before, version) = (inode(&diary), window.data_version().unwrap());
        let done = restore(&diary, &copy, AT).unwrap();
        assert_eq!(inode(&diary), before);
        assert_ne!(window.data_version().unwrap(), version);
        assert_eq!(days(&window), 2);
        let mode: String = window
            .conn
            .query_row("PRAGMA journal_mode", [], |row| row.get(0))
            .unwrap();
        assert_eq!(mode, "wal");
        assert_eq!(
            window.copies().unwrap().len(),
            2,
            "the export and what is set aside"
        );
        // The window writes on, undo and all.
        add(&mut window, 9);
        assert_eq!(place.days(), 3);
        let kept = done.set_aside.unwrap();
        restore(&diary, &kept, AT).unwrap();
        assert_eq!((days(&window), place.days()), (6, 6));
        let left = fs::read_dir(place.folder.path()).unwrap();
        let drafts = left.filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().ends_with(".part")
        });
        assert_eq!(drafts.count(), 0);
    }

    #[test]
    fn what_stands_in_the_place_of_a_broken_diary_is_set_aside_with_its_logs_and_none_of_them_is_rolled_in()
     {
        let place = Place::new();
        let copy = place.make("copy.sqlite", 3);
        for broken in [&b"a letter"[..], b"", &fs::read(&copy).unwrap()[..9_000]] {
            let diary = place.diary();
            fs::write(&diary, broken).unwrap();
            for end in COMPANIONS {
                fs::write(with_ending(&diary, end), fs::read(&copy).unwrap()).unwrap();
            }
            let done = restore(&diary, &copy, AT).unwrap();
            let kept = done.set_aside.unwrap();
            assert_eq!(fs::read(&kept).unwrap(), broken);
            assert!(with_ending(&kept, "-wal").exists());
            assert_eq!(place.days(), 3);
            let mode = Store::open(&diary, IfMissing::Fail).unwrap();
            let mode: String = mode
                .conn
                .query_row("PRAGMA journal_mode", [], |row| row.get(0))
                .unwrap();
            assert_eq!(mode, "wal");
        }
    }

    #[test]
    fn a_restore_that_was_cut_short_is_finished_and_no_diary_begun_anew() {
        let place = Place::new();
        let copy = place.make("copy.sqlite", 3);
        let diary = place.diary();
        fs::copy(&copy, under_way(&diary)).unwrap();
        let store = Store::open(&diary, IfMissing::Create).unwrap();
        assert_eq!(days(&store), 3);
        drop(store);
        // The same where something broken lies there still.
        fs::write(&diary, "not a diary").unwrap();
        fs::copy(&copy, under_way(&diary)).unwrap();
        assert_eq!(place.days(), 3);
        // A copy that waits beside a diary that opens does not take its place.
        let mut store = Store::open(&diary, IfMissing::Fail).unwrap();
        add(&mut store, 20);
        drop(store);
        fs::copy(&copy, under_way(&diary)).unwrap();
        assert_eq!(place.days(), 4);
        assert!(!under_way(&diary).exists());
    }

    /// Who runs tests may write everywhere, so that a file in the way stands for a folder without rights too.
    #[test]
    fn where_the_folder_of_copies_cannot_be_written_what_was_there_is_kept_beside_the_diary() {
        let place = Place::new();
        let copy = place.make("copy.sqlite", 2);
        let diary = place.make("diary.sqlite", 5);
        fs::write(place.path("diary.sqlite-copies"), "in the way").unwrap();
        let kept = restore(&diary, &copy, AT).unwrap().set_aside.unwrap();
        assert_eq!(place.days(), 2);
        assert_eq!(kept.parent(), Some(&*place.path("diary.sqlite-aside")));
        let of_diary = CopiesPlace::of(&diary).copies();
        assert_eq!(of_diary[0].path, kept, "it is one of the copies");
        restore(&diary, &kept, AT).unwrap();
        assert_eq!(place.days(), 5);
        // The same of a broken one, byte for byte.
        fs::write(&diary, "a letter").unwrap();
        let kept = restore(&diary, &copy, AT).unwrap().set_aside.unwrap();
        assert_eq!(fs::read(&kept).unwrap(), b"a letter");
        assert_eq!(place.days(), 2);
    }

    #[test]
    fn a_restore_that_fails_leaves_nothing_that_a_later_start_would_put_in_place() {
        let place = Place::new();
        let copy = place.make("copy.sqlite", 2);
        let diary = place.diary();
        fs::write(&diary, "a letter").unwrap();
        let in_the_way = ["diary.sqlite-copies", "diary.sqlite-aside"];
        for name in in_the_way {
            fs::write(place.path(name), "in the way").unwrap();
        }
        assert!(restore(&diary, &copy, AT).is_err());
        assert!(!under_way(&diary).exists());
        assert_eq!(fs::read(&diary).unwrap(), b"a letter");
        // What an earlier version left is nobody's hindrance, nor does it take a whole diary's place.
        fs::remove_file(&diary).unwrap();
        place.make("diary.sqlite", 4);
        fs::copy(&copy, under_way(&diary)).unwrap();
        assert_eq!(place.days(), 4);
        fs::remove_file(place.path(in_the_way[1])).unwrap();
        assert_eq!(place.days(), 4);
        assert!(!under_way(&diary).exists());
        assert_eq!(CopiesPlace::of(&diary).copies().len(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn the_copies_of_a_diary_behind_a_link_are_found_when_it_is_gone_and_the_link_stays() {
        let place = Place::new();
        fs::create_dir(place.path("far")).unwrap();
        let far = place.make("far/real.sqlite", 3);
        let (link, further) = (place.diary(), place.path("further.sqlite"));
        std::os::unix::fs::symlink("far/real.sqlite", &link).unwrap();
        std::os::unix::fs::symlink(&link, &further).unwrap();
        let store = Store::open(&link, IfMissing::Fail).unwrap();
        let kept = store.keep_copy(CopyReason::Daily, AT).unwrap().unwrap();
        drop(store);
        fs::remove_file(&far).unwrap();
        for link in [&further, &link] {
            let gone = Store::open(link, IfMissing::Create);
            assert!(matches!(gone, Err(StoreError::Gone { copies: 1, .. })));
            assert!(!super::super::compare(link, &kept).unwrap().is_there);
        }
        let done = restore(&further, &kept, AT).unwrap();
        assert_eq!(done.set_aside, None);
        assert_eq!((place.days(), far.exists()), (3, true));
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[test]
    fn a_diary_that_is_gone_is_not_begun_anew_while_copies_of_it_are_kept() {
        let place = Place::new();
        let diary = place.make("diary.sqlite", 2);
        let store = Store::open(&diary, IfMissing::Fail).unwrap();
        let kept = store.keep_copy(CopyReason::Daily, AT).unwrap().unwrap();
        drop(store);
        fs::remove_file(&diary).unwrap();
        for if_missing in [IfMissing::Create, IfMissing::Fail] {
            let opened = Store::open(&diary, if_missing);
            assert!(matches!(opened, Err(StoreError::Gone { copies: 1, .. })));
        }
        assert!(!diary.exists());
        restore(&diary, &kept, AT).unwrap();
        assert_eq!(place.days(), 2);
    }

    #[test]
    fn copies_of_another_page_size_and_of_an_older_form_come_in_too() {
        let place = Place::new();
        let diary = place.make("diary.sqlite", 1);
        let copy = place.make("copy.sqlite", 4);
        let other = place.path("other.sqlite");
        let conn = Connection::open(&copy).unwrap();
        conn.execute_batch(&format!(
            "PRAGMA page_size = 8192; VACUUM INTO '{}'",
            other.display()
        ))
        .unwrap();
        restore(&diary, &other, AT).unwrap();
        assert_eq!(place.days(), 4);
    }

    #[test]
    fn a_wrong_copy_changes_no_byte_and_leaves_nothing() {
        let place = Place::new();
        let diary = place.make("diary.sqlite", 2);
        let before = fs::read(&diary).unwrap();
        let letter = place.path("letter.txt");
        fs::write(&letter, "dear doctor").unwrap();
        let cut = place.path("cut.sqlite");
        fs::write(&cut, &before[..before.len() - 4_096]).unwrap();
        for wrong in [&letter, &cut, &place.path("none"), &diary, &place.path("")] {
            assert!(restore(&diary, wrong, AT).is_err(), "{wrong:?}");
        }
        assert_eq!(fs::read(&diary).unwrap(), before);
        let names = fs::read_dir(place.folder.path()).unwrap().count();
        assert_eq!(names, 3);
    }

    #[test]
    fn what_is_set_aside_is_what_was_there_when_the_copy_came_in() {
        let place = Place::new();
        let copy = place.make("copy.sqlite", 1);
        let diary = place.make("diary.sqlite", 1);
        let writes = std::thread::spawn({
            let diary = diary.clone();
            move || {
                let mut store = Store::open(&diary, IfMissing::Fail).unwrap();
                (2..=28).for_each(|day| {
                    add(&mut store, day);
                });
            }
        });
        let mut seen = std::collections::BTreeSet::new();
        let mut sets = Vec::new();
        for number in 0..6 {
            sets.push(restore(&diary, &copy, Moment(AT.0 + number)).unwrap());
        }
        writes.join().unwrap();
        for set in &sets {
            let kept = Store::open(set.set_aside.as_ref().unwrap(), IfMissing::Fail).unwrap();
            seen.extend(kept.tables().answered_days(Day::MIN, Day::MAX).unwrap());
        }
        let last = Store::open(&diary, IfMissing::Fail).unwrap();
        seen.extend(last.tables().answered_days(Day::MIN, Day::MAX).unwrap());
        assert_eq!(
            seen.len(),
            28,
            "every acknowledged day is in a copy or in the diary"
        );
    }
    #[test]
    fn of_two_that_restore_at_once_each_sets_aside_what_it_found_and_one_stands() {
        let place = Place::new();
        let diary = place.make("diary.sqlite", 5);
        let copies = [place.make("one.sqlite", 2), place.make("two.sqlite", 9)];
        let both = std::thread::scope(|scope| {
            let begin = |copy: &PathBuf| {
                let (diary, copy) = (diary.clone(), copy.clone());
                scope.spawn(move || restore(&diary, &copy, AT))
            };
            let both = copies.each_ref().map(begin);
            both.map(|one| one.join().unwrap())
        });
        let mut held = vec![place.days()];
        let done: Vec<Restored> = both.into_iter().flatten().collect();
        assert!(!done.is_empty());
        for one in &done {
            let kept = Store::open(one.set_aside.as_ref().unwrap(), IfMissing::Fail).unwrap();
            held.push(days(&kept));
        }
        held.sort_unstable();
        // Who came too late has changed nothing, and set nothing aside.
        let whole = [vec![2, 5, 9], vec![2, 5], vec![5, 9]];
        assert!(whole.contains(&held), "{held:?}");
        let kept = CopiesPlace::of(&diary).copies().len();
        assert_eq!(kept, done.len());
    }
}
