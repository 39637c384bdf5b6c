//! Which diaries this process has open, and whether another one has a file open. A file that is open is never opened and closed
//! past SQLite: on Unix the close would let go of SQLite's locks, and the next program would take the log away from under it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::iter;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What every file of SQLite begins with.
pub(super) const MAGIC: &[u8] = b"SQLite format 3\0";

static OPEN: Mutex<BTreeMap<FileId, usize>> = Mutex::new(BTreeMap::new());
static OPENING: Mutex<()> = Mutex::new(());

/// What tells files apart, whatever they are called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct FileId(
    #[cfg(unix)] (u64, u64),
    #[cfg(not(unix))] std::path::PathBuf,
);

/// A file that this process has open as a diary, until this is dropped.
#[derive(Debug)]
pub(super) struct InUse {
    file: FileId,
    /// Nobody else in this process has it open.
    pub is_first: bool,
}

impl InUse {
    /// Counts the file at `path` as open.
    pub fn begin(path: &Path) -> io::Result<Self> {
        let file = id(path)?;
        let mut open = lock(&OPEN);
        let count = open.entry(file.clone()).or_insert(0);
        *count += 1;
        Ok(Self {
            is_first: *count == 1,
            file,
        })
    }
}

impl Drop for InUse {
    fn drop(&mut self) {
        let mut open = lock(&OPEN);
        if let Some(count) = open.get_mut(&self.file) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.file);
            }
        }
    }
}

/// Whether this process has the diary open that a path leads to, or whose log or lock file it leads to. Told by `stat` alone.
pub fn is_open_here(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = ["-wal", "-shm", "-journal"].iter();
    let diaries = beside.filter_map(|end| Some(path.with_file_name(name.strip_suffix(end)?)));
    let open = lock(&OPEN);
    iter::once(path.to_owned())
        .chain(diaries)
        .filter_map(|path| id(&path).ok())
        .any(|file| open.contains_key(&file))
}

/// Whether a file begins as SQLite's do. One that is open here is known to, and not touched.
pub fn is_database(path: &Path) -> bool {
    if is_open_here(path) {
        return true;
    }
    let mut head = [0; MAGIC.len()];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && begins_as_database(&head)
}

/// Whether bytes begin as SQLite's files do.
pub fn begins_as_database(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// One opening at a time: what looks at a file from outside must be done before another thread has it open.
pub(super) fn turn() -> MutexGuard<'static, ()> {
    lock(&OPENING)
}

/// A panic elsewhere leaves nothing half done here.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(unix)]
fn id(path: &Path) -> io::Result<FileId> {
    use std::os::unix::fs::MetadataExt as _;
    let file = fs::metadata(path)?;
    Ok(FileId((file.dev(), file.ino())))
}

#[cfg(not(unix))]
fn id(path: &Path) -> io::Result<FileId> {
    fs::canonicalize(path).map(FileId)
}

/// Whether another process has this database open: SQLite keeps a lock on these bytes for as long.
#[cfg(unix)]
pub(super) fn is_open_elsewhere(file: &File) -> bool {
    use rustix::process::{Flock, FlockType, fcntl_getlk};
    // SQLite's file format: 510 bytes behind the first gigabyte, of which every reader locks one or all.
    let wanted = Flock {
        start: 0x4000_0002,
        length: 510,
        ..Flock::from(FlockType::WriteLock)
    };
    fcntl_getlk(file, &wanted).is_ok_and(|holder| holder.is_some())
}

/// Elsewhere a log that is being written looks as one that was left; its marks say whether it belongs to the file.
#[cfg(not(unix))]
pub(super) fn is_open_elsewhere(_: &File) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{IfMissing, Store};

    #[test]
    fn an_open_diary_is_known_with_what_lies_beside_it_by_whatever_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("d.sqlite");
        let store = Store::open(&path, IfMissing::Create).unwrap();
        let linked = folder.path().join("linked");
        fs::hard_link(&path, &linked).unwrap();
        let log = folder.path().join("d.sqlite-wal");
        for open in [&path, &linked, &log] {
            assert!(is_open_here(open), "{}", open.display());
        }
        assert!(is_database(&path));
        let other = folder.path().join("other");
        fs::write(&other, "words").unwrap();
        assert!(!is_open_here(&other) && !is_database(&other));
        drop(store);
        assert!(!is_open_here(&path), "closed");
        assert!(is_database(&path), "by its first bytes");
    }
}
