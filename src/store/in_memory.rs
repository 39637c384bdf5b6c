//! A diary in memory: what can be read of one that cannot be written.

use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::StoreError;
use super::schema::migrate;

/// An older diary that cannot be written, as a copy in memory that this program can read.
pub fn brought_up_in_memory(conn: &Connection) -> Result<Connection, StoreError> {
    let mut copy = in_memory_copy(conn)?;
    migrate(&mut copy)?;
    Ok(copy)
}

pub fn in_memory_copy(conn: &Connection) -> Result<Connection, StoreError> {
    let mut copy = Connection::open_in_memory()?;
    Backup::new(conn, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    Ok(copy)
}
