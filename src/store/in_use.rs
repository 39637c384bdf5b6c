//! Which diaries this process has open, and whether another one has a file open. A file that is open is never opened and closed
//! past SQLite: on Unix the close would let go of SQLite's locks, and the next program would take the log away from under it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

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
