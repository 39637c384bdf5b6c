//! What a diary holds, as numbers that tell two diaries apart: every row of every table.

use std::hash::{DefaultHasher, Hasher as _};

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::store::StoreError;

/// Every table, whatever step of the schema the diary is of.
const TABLES: &str = "SELECT name FROM main.sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";

/// How many rows a table has, and the sum of what they hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TableSum {
    table: String,
    rows: u64,
    sum: u64,
}

/// The tables of a diary by name.
pub(super) fn table_names(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut tables = conn.prepare(TABLES)?;
    let names = tables.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Sums up every row of every table; two diaries that hold the same have the same sums, in whatever order the rows lie.
pub(super) fn sums(conn: &Connection) -> Result<Vec<TableSum>, StoreError> {
    let mut sums = Vec::new();
    for table in table_names(conn)? {
        let (mut rows, mut sum) = (0, 0_u64);
        each_row(conn, &format!("SELECT * FROM main.{table}"), |row| {
            rows += 1;
            sum = sum.wrapping_add(row_sum(row));
            Ok(())
        })?;
        sums.push(TableSum { table, rows, sum });
    }
    Ok(sums)
}

/// The same without what says which change came last: two diaries of the same rows that came about otherwise.
pub(super) fn sums_of_rows(conn: &Connection) -> Result<Vec<TableSum>, StoreError> {
    let mut sums = sums(conn)?;
    sums.retain(|sum| sum.table != "file_mark");
    Ok(sums)
}

/// Calls `each` with the values of every row that `sql` finds.
pub(super) fn each_row(
    conn: &Connection,
    sql: &str,
    mut each: impl FnMut(&[ValueRef<'_>]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = conn.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<ValueRef<'_>> = (0..columns)
            .map(|at| row.get_ref(at))
            .collect::<Result<_, _>>()?;
        each(&values)?;
    }
    Ok(())
}

/// One number for the values of a row.
pub(super) fn row_sum(row: &[ValueRef<'_>]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for value in row {
        match value {
            ValueRef::Null => hasher.write_u8(0),
            ValueRef::Integer(number) => {
                hasher.write_u8(1);
                hasher.write_i64(*number);
            }
            ValueRef::Real(number) => {
                hasher.write_u8(2);
                hasher.write_u64(number.to_bits());
            }
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                hasher.write_u8(3);
                hasher.write_usize(bytes.len());
                hasher.write(bytes);
            }
        }
    }
    hasher.finish()
}
