//! Notices when another program writes to a diary, so that the window can show it within a second without asking all the time
//! itself. Only reads.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

/// How long a change may stay unnoticed.
const PAUSE: Duration = Duration::from_millis(400);

/// A watch over a diary file; ends when it is dropped.
#[derive(Debug)]
pub struct Watch {
    /// Closing this channel ends the thread.
    _ends: Sender<()>,
}

impl Watch {
    /// Calls `changed` from a thread of its own whenever the file was written to. `None` if no thread or connection can be had:
    /// the diary works without.
    #[must_use]
    pub fn start(path: PathBuf, changed: impl Fn() + Send + 'static) -> Option<Self> {
        let (ends, ended) = channel::<()>();
        // Before the thread is there, or a write in the meantime would go unnoticed.
        let conn = connect(&path)?;
        let mut known = version(&conn);
        let watch = move || {
            while ended.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                let found = version(&conn);
                if found != known {
                    known = found;
                    changed();
                }
            }
        };
        thread::Builder::new()
            .name("diary-watch".to_owned())
            .spawn(watch)
            .ok()?;
        Some(Self { _ends: ends })
    }
}

fn connect(path: &Path) -> Option<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).ok()
}

/// `None` while the file cannot be read, which is no change.
fn version(conn: &Connection) -> Option<i64> {
    conn.query_row("PRAGMA data_version", [], |row| row.get(0))
        .ok()
}
