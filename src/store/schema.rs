//! What a diary consists of: the steps of its schema, and whether a file consists of them and of nothing else. A trigger, a view or a
//! table that others put into it could change what is written or make it seem something else.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rusqlite::Connection;
use rusqlite_migration::Migrations;

use super::StoreError;

/// Marks a SQLite file as a magnesium diary ("MgDi").
pub(super) const APPLICATION_ID: i32 = 0x4D67_4469;

/// Tables, indexes, views and triggers; of SQLite's own parts only those that could hold a statement.
const PARTS: &str = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema
    WHERE type NOT IN ('table', 'index') OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

/// What a diary of the last step consists of, as [`as_text`] writes it: to take all the steps at each opening takes longer than the rest
/// of it. A test holds that it is what they come to, and writes it anew with `WRITE_PARTS=1`.
const LAST_STEP: &str = include_str!("parts.txt");

static MIGRATION_DIR: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/migrations");
static MIGRATIONS: LazyLock<Result<Migrations<'static>, String>> =
    LazyLock::new(|| Migrations::from_directory(&MIGRATION_DIR).map_err(|err| err.to_string()));

/// A part of a schema: its kind, its name and its words, without what makes no difference.
type Part = (String, String, String);

/// How many steps of the schema this program knows.
pub(super) fn known_steps() -> i64 {
    i64::try_from(MIGRATION_DIR.dirs().count()).unwrap_or(i64::MAX)
}

/// The step a file is of.
pub(super) fn step(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings a diary up to the last step.
pub(super) fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    // It is known to be a diary, and takes as long as it takes.
    conn.progress_handler(0, None::<fn() -> bool>)?;
    migrations()?.to_latest(conn).map_err(migration_error)
}

/// Brings an empty database, or an older diary, up to `step`.
pub(super) fn migrate_to(conn: &mut Connection, step: i64) -> Result<(), StoreError> {
    let step = usize::try_from(step).unwrap_or(0);
    migrations()?
        .to_version(conn, step)
        .map_err(migration_error)
}

fn migrations() -> Result<&'static Migrations<'static>, StoreError> {
    MIGRATIONS
        .as_ref()
        .map_err(|_| StoreError::Value("migrations"))
}

fn migration_error(err: rusqlite_migration::Error) -> StoreError {
    match err {
        rusqlite_migration::Error::RusqliteError { err, .. } => StoreError::from(err),
        _ => StoreError::Value("migrations"),
    }
}

/// Whether what is open bears the mark of a diary.
pub(super) fn is_diary(conn: &Connection) -> Result<bool, StoreError> {
    let id: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    Ok(id == APPLICATION_ID)
}

/// Refuses a diary that is newer than this program, and what is none yet.
pub(super) fn check_version(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let (found, known) = (step(conn)?, known_steps());
    if found > known {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            found,
            known,
        });
    }
    if found < 1 {
        return Err(StoreError::NotADiary(path.to_owned()));
    }
    Ok(())
}

/// Refuses what is not a diary, is of a newer version or holds parts of strangers.
pub(super) fn probe(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    if !is_diary(conn)? {
        return Err(StoreError::NotADiary(path.to_owned()));
    }
    check_version(conn, path)?;
    let (parts, step) = (parts(conn)?, step(conn)?);
    if step == known_steps() && as_text(&parts) == LAST_STEP {
        return Ok(());
    }
    let ours = parts_of(step)?;
    let mut strange = parts.difference(&ours).chain(ours.difference(&parts));
    strange.next().map_or(Ok(()), |(kind, name, _)| {
        Err(StoreError::StrangePart {
            path: path.to_owned(),
            part: format!("{kind} {name}"),
        })
    })
}

/// What a diary of this step consists of.
fn parts_of(step: i64) -> Result<BTreeSet<Part>, StoreError> {
    let mut conn = Connection::open_in_memory()?;
    migrate_to(&mut conn, step)?;
    parts(&conn)
}

fn parts(conn: &Connection) -> Result<BTreeSet<Part>, StoreError> {
    let mut statement = conn.prepare(PARTS)?;
    let part = |row: &rusqlite::Row<'_>| {
        let words: String = row.get(2)?;
        Ok((row.get(0)?, row.get(1)?, plain(&words)))
    };
    let parts = statement.query_map([], part)?;
    Ok(parts.collect::<Result<_, _>>()?)
}

fn as_text(parts: &BTreeSet<Part>) -> String {
    let line = |(kind, name, words): &Part| format!("{kind} {name}: {words}\n");
    parts.iter().map(line).collect::<Vec<_>>().concat()
}

/// A statement without its comments and with single spaces: what it does is the same.
fn plain(sql: &str) -> String {
    let words = sql.lines().flat_map(|line| {
        line.split("--")
            .next()
            .unwrap_or_default()
            .split_ascii_whitespace()
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_migration_applies() {
        migrations().unwrap().validate().unwrap();
    }

    #[test]
    fn what_the_last_step_consists_of_is_written_down() {
        let parts = as_text(&parts_of(known_steps()).unwrap());
        if std::env::var_os("WRITE_PARTS").is_some() {
            let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/parts.txt");
            std::fs::write(file, &parts).unwrap();
        } else {
            assert_eq!(parts, LAST_STEP, "run this test with WRITE_PARTS=1");
        }
    }
}
