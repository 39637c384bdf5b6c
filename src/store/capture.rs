//! Keeps the rows that an act replaces, so that it can be undone. Temporary triggers write every change of every table into a
//! log that lives for one transaction: no write can be forgotten, and no table needs code of its own.

use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, Value as SqlValue};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{StoreError, written_here};

/// A row as column names and values.
pub(super) type RowValues = Map<String, Value>;

/// One changed row: what stood there before and what after. `None` = no row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct RowChange {
    #[serde(rename = "t")]
    pub table: String,
    #[serde(rename = "o")]
    pub old: Option<RowValues>,
    #[serde(rename = "n")]
    pub new: Option<RowValues>,
}

/// Tables that are about the diary; the undo log itself is not, nor are the list of files with copies and the file's own mark.
const TABLES: &str = "SELECT name FROM main.sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN ('undo_step', 'copy_made', 'file_mark') ORDER BY name";

/// Starts writing down changes on this connection.
pub(super) fn start(conn: &Connection) -> Result<(), StoreError> {
    let mut script = String::from(
        "CREATE TEMP TABLE IF NOT EXISTS row_change (id INTEGER PRIMARY KEY, tbl TEXT, old TEXT, new TEXT);",
    );
    script.push_str(written_here::TABLE);
    for table in tables(conn)? {
        let columns = columns(conn, &table)?;
        let row = |alias: &str| {
            let pairs: Vec<String> = columns
                .iter()
                .map(|(name, _)| format!("'{name}', {alias}.{name}"))
                .collect();
            format!("json_object({})", pairs.join(", "))
        };
        let (old, new) = (row("OLD"), row("NEW"));
        for (act, old, new) in [
            ("INSERT", "NULL", new.as_str()),
            ("UPDATE", &old, &new),
            ("DELETE", &old, "NULL"),
        ] {
            script.push_str(&format!(
                "CREATE TEMP TRIGGER IF NOT EXISTS capture_{table}_{act} AFTER {act} ON main.{table} BEGIN
                     INSERT INTO row_change (tbl, old, new) VALUES ('{table}', {old}, {new});
                 END;"
            ));
        }
    }
    conn.execute_batch(&script)?;
    Ok(())
}

/// Stops writing down changes, for writes that keep their own account.
pub(super) fn stop(conn: &Connection) -> Result<(), StoreError> {
    let names: Vec<String> = conn
        .prepare(
            "SELECT name FROM temp.sqlite_schema WHERE type = 'trigger' AND name LIKE 'capture%'",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for name in names {
        conn.execute_batch(&format!("DROP TRIGGER temp.{name};"))?;
    }
    Ok(())
}

/// Takes the changes written down so far, oldest first.
pub(super) fn take(conn: &Connection) -> Result<Vec<RowChange>, StoreError> {
    let parse = |text: Option<String>| -> Result<Option<RowValues>, StoreError> {
        text.map(|text| serde_json::from_str(&text))
            .transpose()
            .map_err(|_| StoreError::Value("row_change"))
    };
    let mut changes = Vec::new();
    let mut statement =
        conn.prepare_cached("SELECT tbl, old, new FROM temp.row_change ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        changes.push(RowChange {
            table: row.get(0)?,
            old: parse(row.get(1)?)?,
            new: parse(row.get(2)?)?,
        });
    }
    conn.prepare_cached("DELETE FROM temp.row_change")?
        .execute([])?;
    changes.retain(|change| change.old != change.new);
    written_here::add(conn, &changes)?;
    Ok(changes)
}

/// Puts a row in the place of whatever has its key, or takes it away.
pub(super) fn replace(
    conn: &Connection,
    table: &str,
    present: Option<&RowValues>,
    wanted: Option<&RowValues>,
) -> Result<(), StoreError> {
    match (present, wanted) {
        (_, Some(row)) => put(conn, table, row),
        (Some(row), None) => remove(conn, table, row),
        (None, None) => Ok(()),
    }
}

fn put(conn: &Connection, table: &str, row: &RowValues) -> Result<(), StoreError> {
    let known = columns(conn, table)?;
    let keys: Vec<&str> = known
        .iter()
        .filter(|(_, is_key)| *is_key)
        .map(|(name, _)| name.as_str())
        .collect();
    let sets: Vec<String> = names_in(&known, row)
        .map(|name| format!("{name} = excluded.{name}"))
        .collect();
    // An upsert and not REPLACE: REPLACE would also drop other rows that clash on a second unique column.
    let otherwise = format!(
        "ON CONFLICT ({}) DO UPDATE SET {}",
        keys.join(", "),
        sets.join(", "),
    );
    insert(conn, table, &known, row, &otherwise)
}

/// Adds a row that has no key yet.
pub(super) fn add(conn: &Connection, table: &str, row: &RowValues) -> Result<(), StoreError> {
    insert(conn, table, &columns(conn, table)?, row, "")
}

fn insert(
    conn: &Connection,
    table: &str,
    known: &[(String, bool)],
    row: &RowValues,
    otherwise: &str,
) -> Result<(), StoreError> {
    let names: Vec<&str> = names_in(known, row).collect();
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!(
        "INSERT INTO main.{table} ({}) VALUES ({marks}) {otherwise}",
        names.join(", "),
    );
    let values = names
        .iter()
        .map(|name| row.get(*name).map_or(SqlValue::Null, sql_value));
    conn.prepare_cached(&sql)?
        .execute(rusqlite::params_from_iter(values.map(ToSqlOutput::Owned)))?;
    Ok(())
}

/// The columns that a row says something of.
fn names_in<'c>(known: &'c [(String, bool)], row: &'c RowValues) -> impl Iterator<Item = &'c str> {
    let names = known.iter().map(|(name, _)| name.as_str());
    names.filter(|name| row.contains_key(*name))
}

fn remove(conn: &Connection, table: &str, row: &RowValues) -> Result<(), StoreError> {
    let keys: Vec<String> = columns(conn, table)?
        .into_iter()
        .filter_map(|(name, is_key)| is_key.then_some(name))
        .collect();
    let tests: Vec<String> = keys.iter().map(|name| format!("{name} IS ?")).collect();
    let values = keys
        .iter()
        .map(|name| row.get(name).map_or(SqlValue::Null, sql_value));
    conn.prepare_cached(&format!(
        "DELETE FROM main.{table} WHERE {}",
        tests.join(" AND ")
    ))?
    .execute(rusqlite::params_from_iter(values.map(ToSqlOutput::Owned)))?;
    Ok(())
}

pub(super) fn sql_value(value: &Value) -> SqlValue {
    match value {
        Value::Null => SqlValue::Null,
        Value::Bool(flag) => SqlValue::Integer(i64::from(*flag)),
        Value::Number(number) => number.as_i64().map_or_else(
            || SqlValue::Real(number.as_f64().unwrap_or_default()),
            SqlValue::Integer,
        ),
        Value::String(text) => SqlValue::Text(text.clone()),
        other => SqlValue::Text(other.to_string()),
    }
}

pub(super) fn tables(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let names = conn
        .prepare_cached(TABLES)?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(names)
}

/// Column names of a table, and whether each belongs to its primary key.
pub(super) fn columns(conn: &Connection, table: &str) -> Result<Vec<(String, bool)>, StoreError> {
    let columns = conn
        .prepare_cached("SELECT name, pk > 0 FROM pragma_table_info(?1)")?
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    if columns.is_empty() {
        Err(StoreError::Value("undo_step"))
    } else {
        Ok(columns)
    }
}
