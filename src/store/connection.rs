//! What every connection to a diary has, and what makes an empty database a diary.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::StoreError;
use super::open::OPENING_TIMEOUT;
use super::patience::Patience;
use super::schema::{self, APPLICATION_ID, migrate};

/// Opens a file that may have been made to keep SQLite at work: the first statement reads its list of tables, which may have no end.
pub fn open_limited(path: impl AsRef<Path>, flags: OpenFlags) -> Result<Connection, StoreError> {
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    Patience::of_schema(&conn)?;
    Ok(conn)
}

/// Sets what every connection of ours has.
pub fn connect(conn: &Connection, read_only: bool) -> Result<(), StoreError> {
    conn.busy_timeout(OPENING_TIMEOUT)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.execute_batch(
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;",
    )?;
    if !read_only {
        conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")?;
        // The first reading is what shows whether there is room for the files beside the diary.
        schema::step(conn)?;
    }
    Ok(())
}

/// Makes an empty database a diary. Write-ahead logging comes last, so that the marks are in the file itself.
pub fn prepare(conn: &mut Connection, logs: bool) -> Result<(), StoreError> {
    connect(conn, false)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate(conn)?;
    if logs {
        conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    }
    Ok(())
}
