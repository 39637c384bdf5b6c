//! Notices when another program writes to a diary or puts another file in its place, so that the window can show it within a second
//! without asking all the time itself. Asks the file system alone: a connection would keep the log beside the file when the window is
//! closed, and opening the file past SQLite would let go of the window's locks.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use super::beside::beside;

/// How long a change may stay unnoticed.
const PAUSE: Duration = Duration::from_millis(400);

/// A watch over a diary file; ends when it is dropped.
#[derive(Debug)]
pub struct Watch {
    path: PathBuf,
    looked: Arc<Mutex<[Look; 3]>>,
    /// Closing this channel ends the thread.
    _ends: Sender<()>,
}

impl Watch {
    /// Calls `changed` from a thread of its own whenever the file or its log was written to, also by this process, and again until
    /// that was looked at: a window under load draws one picture for several calls, and one that is covered none. `None` if no
    /// thread can be had: the diary works without.
    pub fn start(path: PathBuf, changed: impl Fn() + Send + 'static) -> Option<Self> {
        let (ends, ended) = channel::<()>();
        // Before the thread is there, or a write in the meantime would go unnoticed.
        let mut known = seen(&path);
        let looked = Arc::new(Mutex::new(known));
        let (watched, last_looked) = (path.clone(), Arc::clone(&looked));
        let mut is_settled = false;
        let watch = move || {
            while ended.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                let found = seen(&watched);
                // Once more after a change: a second write within the same tick of the file system's clock looks as the first did.
                if found != known || !is_settled || found != last_look(&last_looked) {
                    is_settled = found == known;
                    known = found;
                    changed();
                }
            }
        };
        thread::Builder::new()
            .name("diary-watch".to_owned())
            .spawn(watch)
            .ok()?;
        Some(Self {
            path,
            looked,
            _ends: ends,
        })
    }

    /// What is there now is being looked at.
    pub fn look(&self) {
        *self.looked.lock().unwrap_or_else(PoisonError::into_inner) = seen(&self.path);
    }
}

fn last_look(looked: &Mutex<[Look; 3]>) -> [Look; 3] {
    *looked.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How a diary looks from outside: another one after it was written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen([Look; 3]);

impl Seen {
    /// Looks at the diary at `path`, and at what lies beside it.
    pub fn of(path: &Path) -> Self {
        Self(seen(path))
    }
}

/// What a file looks like from outside; `None` where there is none.
type Look = Option<(u64, Option<SystemTime>, u64)>;

fn seen(path: &Path) -> [Look; 3] {
    [
        look(path),
        look(&beside(path, "-wal")),
        look(&beside(path, "-journal")),
    ]
}

fn look(path: &Path) -> Look {
    let file = fs::metadata(path).ok()?;
    Some((file.len(), file.modified().ok(), number(&file)))
}

/// What tells a file from another one of the same name.
#[cfg(unix)]
fn number(file: &fs::Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt as _;
    file.ino()
}

#[cfg(not(unix))]
fn number(_: &fs::Metadata) -> u64 {
    0
}
