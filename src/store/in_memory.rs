//! A diary in memory: what can be read of one that cannot be written.

use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::schema::migrate;
use super::{Store, StoreError, WriteAccess};

/// Some hundred and fifty years of twelve signs.
const MOST_IN_MEMORY: i64 = 32_000_000;

/// An older diary that cannot be written, as a copy in memory that this program can read.
pub fn brought_up_in_memory(conn: &Connection) -> Result<Connection, StoreError> {
    let mut copy = in_memory_copy(conn)?;
    migrate(&mut copy)?;
    Ok(copy)
}

/// The copy of a large diary lies in a file without a name, which goes with the connection.
pub fn in_memory_copy(conn: &Connection) -> Result<Connection, StoreError> {
    let size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
    let bytes: i64 = conn.query_row(size, [], |row| row.get(0))?;
    let mut copy = if bytes > MOST_IN_MEMORY {
        Connection::open("")?
    } else {
        Connection::open_in_memory()?
    };
    Backup::new(conn, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    Ok(copy)
}

impl Store {
    /// A copy in memory, to go on with while the file cannot be written.
    pub fn shadow(&self) -> Result<Self, StoreError> {
        let write_access = match self.write_access {
            WriteAccess::NoRoom => WriteAccess::Yes,
            access => access,
        };
        self.in_memory_as(write_access)
    }

    /// A copy in memory in which an act can be tried, also where the file can only be read.
    pub fn trial(&self) -> Result<Self, StoreError> {
        self.in_memory_as(WriteAccess::Yes)
    }

    /// Stands for a disk that is full, or has room again.
    #[cfg(test)]
    pub(crate) fn fill_disk(&self, is_full: bool) {
        let pages = if is_full { 1 } else { 100_000 };
        self.conn
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
            .unwrap();
    }

    fn in_memory_as(&self, write_access: WriteAccess) -> Result<Self, StoreError> {
        let conn = in_memory_copy(&self.conn)?;
        conn.execute_batch("PRAGMA foreign_keys = ON")?;
        Self::new(conn, None, write_access)
    }
}
