//! Whether the path of an open diary still leads to the file that is open. A sync program, a file manager or a person may have put
//! another file there, moved it or deleted it; what is written then would go where nobody finds it. Asked of the file system alone:
//! opening the file past SQLite and closing it would let go of SQLite's locks.

use std::cell::Cell;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use rusqlite::config::DbConfig;

use super::beside::{beside, has_bytes};
use super::continued::Known;
use super::{Store, StoreError, clock, copies};
use crate::private_file::FileIdentity;

/// A change that SQLite knows nothing of counts once it has stood so long: another program may be writing its log into the file,
/// and tells of it only when it is done.
pub(super) const SETTLES: Duration = Duration::from_millis(300);

/// Logs of files that were written over that are kept; further ones stay where they are.
const MOST_LOGS: usize = 10;

/// What SQLite keeps beside the file while it is open.
const BESIDE: [&str; 2] = ["-wal", "-shm"];

/// What became of the file of a diary that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Displaced {
    /// Another file lies in its place.
    Replaced,
    /// Its contents were written over by another program.
    Overwritten,
    /// It lies somewhere else now.
    Moved(PathBuf),
    /// It was deleted, thrown away, or moved where nobody can say.
    Gone,
}

/// The file that is open, and how it looked when it was last written to by a diary.
#[derive(Debug)]
pub(super) struct Identity {
    file: FileIdentity,
    /// What SQLite keeps beside it.
    beside: Cell<[Option<FileIdentity>; 2]>,
    known: Cell<Option<Known>>,
    doubted: Cell<Option<(Look, Instant)>>,
    /// When it was last found as it is known.
    seen_at: Cell<Option<Instant>>,
    /// Another diary wrote to it, and it is too large to have been read through since.
    is_unread: Cell<bool>,
    /// What SQLite keeps beside it was taken away: from then on nothing that is written would last.
    is_left: Cell<bool>,
    /// The connection to it is closed.
    is_let_go: Cell<bool>,
}

/// How a file looks from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    pub bytes: u64,
    changed: Option<SystemTime>,
}

impl Look {
    fn of(file: &Metadata) -> Self {
        Self {
            bytes: file.len(),
            changed: file.modified().ok(),
        }
    }
}

impl Identity {
    pub(super) fn at(path: &Path) -> Option<Self> {
        Some(Self {
            file: FileIdentity::at(path)?,
            beside: Cell::default(),
            known: Cell::new(None),
            doubted: Cell::new(None),
            seen_at: Cell::new(None),
            is_unread: Cell::new(false),
            is_left: Cell::new(false),
            is_let_go: Cell::new(false),
        })
    }

    /// The connection to the file was closed, and what goes on is in memory.
    pub(super) fn let_go(&self) {
        self.doubted.set(None);
        self.is_let_go.set(true);
    }
}

impl Store {
    /// What became of the file, if it is not what is open any more. One whose place was left stays displaced, also where it comes back.
    pub fn displaced(&self) -> Option<Displaced> {
        let (identity, path) = (self.identity.as_ref()?, self.path()?);
        match fs::metadata(path) {
            Ok(file) if FileIdentity::of(&file) == Some(identity.file) => {
                let is_other = identity.is_left.get() || self.is_overwritten(identity, &file);
                is_other.then_some(Displaced::Overwritten)
            }
            Ok(_) => Some(Displaced::Replaced),
            Err(err) if err.kind() == io::ErrorKind::NotFound => {
                Some(lies_now(identity.file).map_or(Displaced::Gone, Displaced::Moved))
            }
            // A folder that cannot be asked at the moment says nothing.
            Err(_) => None,
        }
    }

    /// Whether there is a connection to a file.
    pub fn has_file(&self) -> bool {
        let identity = self.identity.as_ref();
        identity.is_some_and(|identity| !identity.is_let_go.get())
    }

    /// Whether the file at `path` is the one that is open, whatever it is called there.
    pub fn is_file_at(&self, path: &Path) -> bool {
        let identity = self.identity.as_ref().filter(|_| self.has_file());
        let open = identity.map(|identity| identity.file);
        open.is_some() && open == FileIdentity::at(path)
    }

    /// Refuses to write where nobody would find it.
    pub(super) fn expect_in_place(&self) -> Result<(), StoreError> {
        match self.displaced() {
            Some(displaced) => Err(StoreError::Displaced(displaced)),
            // Whether it was another diary or a stranger is known in a moment.
            None if self.is_doubted() => Err(StoreError::Locked),
            None => Ok(()),
        }
    }

    /// The file is as this diary left it.
    pub(super) fn remember_look(&self) {
        let (Some(identity), Some(path)) = (&self.identity, self.path()) else {
            return;
        };
        let lies_beside = BESIDE.map(|end| FileIdentity::at(&beside(path, end)));
        identity.beside.set(lies_beside);
        identity.doubted.set(None);
        identity.seen_at.set(Some(Instant::now()));
        let look = fs::metadata(path).ok().map(|file| Look::of(&file));
        let known = look.and_then(|look| match identity.known.get() {
            Some(before) => self.known_after_writing(&before, look),
            None => self.known_as(look).ok(),
        });
        identity.known.set(known);
    }

    /// The file was opened, or written anew from its log: it is as it is.
    pub(super) fn know_anew(&self) {
        if let Some(identity) = &self.identity {
            identity.known.set(None);
        }
        self.remember_look();
    }

    /// The file changed, and it will be known in a moment whether a diary wrote it.
    pub fn is_doubted(&self) -> bool {
        self.identity
            .as_ref()
            .is_some_and(|identity| identity.doubted.get().is_some())
    }

    /// It is to be read through whether the file is whole.
    pub(super) fn begin_unread(&self) {
        if let Some(identity) = &self.identity {
            identity.is_unread.set(true);
        }
    }

    /// Whether another diary wrote to a file so large that it was not read through then, once: whether it is whole is to be asked of
    /// [`Store::check_quickly`], and nothing written before.
    pub fn take_unread(&self) -> bool {
        let identity = self.identity.as_ref();
        identity.is_some_and(|identity| identity.is_unread.take())
    }

    /// Whether the file changed in a way that SQLite knows nothing of.
    fn is_overwritten(&self, identity: &Identity, file: &Metadata) -> bool {
        let found = Look::of(file);
        let Some(known) = identity.known.get() else {
            self.remember_look();
            return false;
        };
        if found == known.look {
            identity.doubted.set(None);
            identity.seen_at.set(Some(Instant::now()));
            // What others wrote is in the log alone: all the more is known.
            if self.log().is_ok_and(|log| log != known.log) {
                identity
                    .known
                    .set(self.known_as(found).ok().or(Some(known)));
            }
            return false;
        }
        let seen_at = identity.seen_at.get();
        let goes_on = self.goes_on_from(&known, found, seen_at);
        let is_strange = match &goes_on {
            Ok(true) => {
                // Another diary wrote, and some of its log into the file. As the file looked before it was read: it may have changed
                // since.
                identity.doubted.set(None);
                identity.seen_at.set(Some(Instant::now()));
                identity.known.set(self.known_as(found).ok());
                return false;
            }
            Ok(false) => true,
            // What is no diary any more was not written by one.
            Err(err) => matches!(err, StoreError::Damaged(_) | StoreError::NotADiary(_)),
        };
        match identity.doubted.get() {
            Some((doubted, since)) if doubted == found => {
                is_strange && clock::instant() - since >= SETTLES
            }
            _ => {
                identity.doubted.set(Some((found, clock::instant())));
                false
            }
        }
    }

    /// What became of the file, once that is known: a moment later, where it changed just now.
    pub fn displaced_for_good(&self) -> Option<Displaced> {
        let found = self.displaced();
        if found.is_some() || !self.is_doubted() {
            return found;
        }
        clock::wait(SETTLES);
        self.displaced()
    }

    /// Writes the log into a file that was moved, so that all of it lies in its new place; whether that could be done.
    pub fn gather(&self) -> bool {
        self.empty_log()
    }

    /// Takes away what SQLite keeps beside the old place of this file, and writes nothing more to it. What lies there under the same
    /// names but belongs to another file stays; a log with something in it that is nowhere else is kept under another name.
    pub fn leave(&self) {
        let leave_log = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        if let Err(err) = self.conn.set_db_config(leave_log, true) {
            log::warn!("log of the displaced diary: {err}");
        }
        let (Some(identity), Some(path)) = (&self.identity, self.path()) else {
            return;
        };
        identity.is_left.set(true);
        // It may be all that is left of what other programs wrote. Of a file that was deleted nothing can be made of it.
        let has_use = path.exists() || self.is_damaged();
        for (end, known) in BESIDE.into_iter().zip(identity.beside.get()) {
            let file = beside(path, end);
            if known.is_none() || FileIdentity::at(&file) != known {
                continue;
            }
            drop(
                if end == "-wal" && has_use && has_bytes(&file) && !self.is_log_copied(&file) {
                    free_log(path).map_or(Ok(()), |left| fs::rename(&file, left))
                } else {
                    fs::remove_file(&file)
                },
            );
        }
    }

    /// Makes the file anew at its path, from what is open.
    ///
    /// # Errors
    /// If there is a file by now, or it cannot be written.
    pub fn write_anew(&self, path: &Path) -> Result<(), StoreError> {
        self.back_up(path)?;
        copies::write_ahead(path)
    }

    /// How long a write waits for another program that holds the file.
    pub fn wait_at_most(&self, wait: Duration) -> Result<(), StoreError> {
        Ok(self.conn.busy_timeout(wait)?)
    }
}

/// Names for the log of a file that was written over.
fn log_names(path: &Path) -> impl Iterator<Item = PathBuf> {
    let further = (2..MOST_LOGS).map(|number| format!("-wal-left-{number}"));
    let ends = ["-wal-left".to_owned()].into_iter().chain(further);
    ends.map(|end| beside(path, &end))
}

/// A name that no such log has yet.
fn free_log(path: &Path) -> Option<PathBuf> {
    log_names(path).find(|log| fs::symlink_metadata(log).is_err())
}

/// Puts away a `log` that lies beside the diary at `path` and does not belong to it, so that the diary opens without it. It is kept until
/// all that is in it is elsewhere too.
///
/// # Errors
/// If it cannot be moved; it stays where it is then.
pub(super) fn put_log_aside(path: &Path, log: &Path) -> Result<PathBuf, StoreError> {
    let kept = free_log(path).ok_or_else(|| StoreError::Exists(log.to_owned()))?;
    fs::rename(log, &kept).map_err(|err| StoreError::no_access(log, &err))?;
    Ok(kept)
}

/// The logs that were left beside a diary when it was written over.
pub(super) fn left_logs(path: &Path) -> impl Iterator<Item = PathBuf> {
    let is_file = |log: &PathBuf| fs::symlink_metadata(log).is_ok_and(|log| log.is_file());
    log_names(path).filter(is_file)
}

/// Where a file that this process has open lies now; `None` if it was deleted, or lies among what was thrown away.
#[cfg(target_os = "linux")]
fn lies_now(file: FileIdentity) -> Option<PathBuf> {
    let open = fs::read_dir("/proc/self/fd").ok()?;
    open.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok())
        .filter(|path| !is_thrown_away(path))
        .find(|path| FileIdentity::at(path) == Some(file))
}

#[cfg(target_os = "linux")]
fn is_thrown_away(path: &Path) -> bool {
    path.iter().any(|part| {
        let part = part.to_string_lossy();
        part == "Trash" || part.starts_with(".Trash")
    })
}

/// Elsewhere the system does not say.
#[cfg(not(target_os = "linux"))]
fn lies_now(_file: FileIdentity) -> Option<PathBuf> {
    None
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Moment};
    use crate::store::IfMissing;
    use crate::store::clock::write_over;

    fn note(store: &mut Store, words: &str) -> Result<(), StoreError> {
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        store.transact(|tables| tables.put_note(day, Some(words), Moment(0)))
    }

    fn displaced(store: &mut Store) -> Displaced {
        match note(store, "lost") {
            Err(StoreError::Displaced(displaced)) => displaced,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn nothing_is_written_to_a_file_that_was_replaced_moved_or_deleted() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let path = at("diary.sqlite");
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        note(&mut store, "first").unwrap();
        assert_eq!(store.displaced(), None);
        fs::rename(&path, at("elsewhere.sqlite")).unwrap();
        #[cfg(target_os = "linux")]
        {
            let place = crate::private_file::place(&at("elsewhere.sqlite"));
            assert_eq!(displaced(&mut store), Displaced::Moved(place));
            fs::create_dir_all(at("Trash/files")).unwrap();
            fs::rename(at("elsewhere.sqlite"), at("Trash/files/d")).unwrap();
            assert_eq!(displaced(&mut store), Displaced::Gone);
            fs::rename(at("Trash/files/d"), at("elsewhere.sqlite")).unwrap();
        }
        fs::rename(at("elsewhere.sqlite"), &path).unwrap();
        note(&mut store, "back again").unwrap();
        drop(Store::open(&at("other.sqlite"), IfMissing::Create).unwrap());
        fs::rename(at("other.sqlite"), &path).unwrap();
        assert_eq!(displaced(&mut store), Displaced::Replaced);
        fs::remove_file(&path).unwrap();
        assert_eq!(displaced(&mut store), Displaced::Gone);
        // All of it can still be written anew.
        store.leave();
        store.write_anew(&path).unwrap();
        drop(store);
        let store = Store::open(&path, IfMissing::Fail).unwrap();
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        assert_eq!(
            store.tables().note(day).unwrap().unwrap().body,
            "back again"
        );
        store.check_fully().unwrap();
    }

    #[test]
    fn a_file_written_over_in_its_place_is_told_from_the_writing_of_another_diary() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        note(&mut store, "first").unwrap();
        let copy = folder.path().join("copy.sqlite");
        store.back_up(&copy).unwrap();
        assert_eq!(store.displaced(), None);
        let mut other = Store::open(&path, IfMissing::Fail).unwrap();
        for _ in 0..3 {
            note(&mut other, "by another").unwrap();
            assert!(other.gather());
            clock::wait(SETTLES);
            assert_eq!(store.displaced(), None);
            note(&mut store, "and by this one").unwrap();
            assert!(store.gather());
        }
        drop(other);
        note(&mut store, "last").unwrap();
        write_over(&path, &fs::read(&copy).unwrap());
        // At first it might be another diary that has not told yet.
        let refused = note(&mut store, "lost").unwrap_err();
        assert!(matches!(refused, StoreError::Locked), "{refused:?}");
        clock::wait(SETTLES);
        assert_eq!(displaced(&mut store), Displaced::Overwritten);
        store.leave();
        drop(store);
        let store = Store::open(&path, IfMissing::Fail).unwrap();
        store.check_fully().unwrap();
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        assert_eq!(store.tables().note(day).unwrap().unwrap().body, "first");
    }
    #[test]
    fn what_was_written_over_by_something_else_is_known_and_what_was_entered_comes_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        let answer = crate::domain::Answer {
            severity: crate::domain::Severity::Mild,
            remark: None,
            entered_at: None,
            changed_at: None,
            lag_days: None,
            source: None,
        };
        store
            .transact(|tables| -> Result<(), StoreError> {
                tables.put_answer(day, crate::domain::SignId(7), &answer)?;
                tables.record_step("{}", Moment(0), None)?;
                Ok(())
            })
            .unwrap();
        assert!(store.gather());
        write_over(&path, b"a letter to the doctor");
        assert_eq!(store.displaced(), None, "not known yet");
        clock::wait(SETTLES);
        assert_eq!(store.displaced(), Some(Displaced::Overwritten));
        let carried = store.carried().unwrap();
        let mut other = Store::in_memory().unwrap();
        let outcome = other.bring_over(&carried, "{}", Moment(1)).unwrap();
        assert_eq!((outcome.brought, outcome.left), (1, 0));
        store.leave();
        drop(store);
        assert_eq!(fs::read(&path).unwrap(), b"a letter to the doctor");
    }

    #[test]
    fn who_closes_leaves_nothing_in_a_place_that_was_lost() {
        type Lose = fn(&Path, &Path);
        let ways: [(Lose, &[&str]); 3] = [
            (|path, _| fs::remove_file(path).unwrap(), &[]),
            (
                |path, other| fs::rename(other, path).unwrap(),
                &["diary.sqlite", "diary.sqlite-wal-left"],
            ),
            (
                |path, _| {
                    let bin = path.with_file_name("Trash");
                    fs::create_dir(&bin).unwrap();
                    fs::rename(path, bin.join("d")).unwrap();
                },
                &["Trash"],
            ),
        ];
        for (lose, left) in ways {
            for is_noticed in [false, true] {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().join("diary.sqlite");
                let elsewhere = tempfile::tempdir_in(folder.path().parent().unwrap()).unwrap();
                let other = elsewhere.path().join("other.sqlite");
                drop(Store::open(&other, IfMissing::Create).unwrap());
                let mut store = Store::open(&path, IfMissing::Create).unwrap();
                note(&mut store, "last").unwrap();
                lose(&path, &other);
                if is_noticed {
                    store.displaced_for_good().unwrap();
                }
                drop(store);
                let names = fs::read_dir(folder.path()).unwrap();
                let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name();
                let mut names: Vec<_> = names.map(name).collect();
                names.sort();
                assert_eq!(names, left, "{is_noticed}");
                if left == ["Trash"] {
                    let found = folder.path().join("Trash/d");
                    let store = Store::open(&found, IfMissing::Fail).unwrap();
                    assert_eq!(noted(&store).as_deref(), Some("last"), "it is whole");
                }
            }
        }
    }

    #[test]
    fn the_log_of_a_lost_file_goes_once_all_of_it_is_in_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let other = folder.path().join("other.sqlite");
        drop(Store::open(&other, IfMissing::Create).unwrap());
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        note(&mut store, "last").unwrap();
        store
            .keep_copy(crate::store::CopyReason::SetAside, Moment(1))
            .unwrap();
        fs::rename(&other, &path).unwrap();
        drop(store);
        for end in ["-wal", "-shm", "-wal-left"] {
            assert!(!beside(&path, end).exists(), "{end}");
        }
    }

    fn noted(store: &Store) -> Option<String> {
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        store.tables().note(day).unwrap().map(|note| note.body)
    }
}
