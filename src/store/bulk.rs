//! Adding very many rows at once, as an import does. Such rows are not captured one by one: they carry the number of their
//! batch, and undo takes back what carries it.

use rusqlite::{Row, params, types::Value as SqlValue};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::capture;
use super::{StoreError, Tables, sql::only};
use crate::domain::{Day, Moment, Severity, SignId};

/// Tables whose rows can belong to a batch.
const BATCHED: [&str; 3] = ["answer", "note", "sign_moment"];

const INSERT_ANSWER: &str = "INSERT INTO answer
    (day, sign_id, severity, remark, entered_at, changed_at, lag_days, source, batch_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

/// An answer to add.
#[derive(Clone, Copy, Debug)]
pub struct BulkAnswer<'a> {
    pub day: Day,
    pub sign: SignId,
    pub severity: Severity,
    pub remark: Option<&'a str>,
    /// First entry, if the source says.
    pub entered_at: Option<Moment>,
    /// Days between the day and its entry, if the source says.
    pub lag_days: Option<i64>,
}

/// A note to add.
#[derive(Clone, Copy, Debug)]
pub struct BulkNote<'a> {
    pub day: Day,
    /// Its text, not empty.
    pub body: &'a str,
}

/// Rows of one table that a batch added, kept while the import is undone.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct AddedRows {
    table: String,
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
}

impl Tables<'_> {
    /// As [`Store::data_version`](super::Store::data_version), also within a transaction.
    pub fn data_version(self) -> Result<i64, StoreError> {
        Ok(self
            .conn
            .query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// Opens a batch and returns its number.
    pub fn open_batch(self, format: &str, file_name: &str, at: Moment) -> Result<i64, StoreError> {
        self.conn.execute(
            "INSERT INTO import_batch (format, file_name, imported_at) VALUES (?1, ?2, ?3)",
            params![format, file_name, at.0],
        )?;
        Ok(self.conn.last_insert_rowid())
    }

    /// When something was typed. What was first entered at the moment of an import came with it, so that moment is no other's: a
    /// second later then.
    pub fn typed_at(self, now: Moment) -> Result<Moment, StoreError> {
        let is_taken = "SELECT EXISTS (SELECT 1 FROM import_batch WHERE imported_at = ?1)";
        self.first_free(now, is_taken)
    }

    /// When an import is made: no moment at which something was typed.
    pub fn imported_at(self, now: Moment) -> Result<Moment, StoreError> {
        let is_taken = "SELECT EXISTS (SELECT 1 FROM blood_pressure WHERE entered_at = ?1)
            OR EXISTS (SELECT 1 FROM dose WHERE entered_at = ?1)
            OR EXISTS (SELECT 1 FROM medicine_dose WHERE entered_at = ?1)
            OR EXISTS (SELECT 1 FROM portion WHERE entered_at = ?1)";
        self.first_free(now, is_taken)
    }

    /// Of the rows that `select` names those that imports of this kind of file brought, and nobody noted anew.
    pub(super) fn rows_of_source<T, C: FromIterator<T>>(
        self,
        select: &str,
        source: &str,
        read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<C, StoreError> {
        let sql = format!(
            "{select} WHERE entered_at IN (SELECT imported_at FROM import_batch WHERE format = ?1)"
        );
        self.rows(&sql, [source], read)
    }

    fn first_free(self, now: Moment, is_taken: &str) -> Result<Moment, StoreError> {
        let mut at = now;
        while self.row(is_taken, [at], only)?.unwrap_or(false) {
            at = Moment(at.0.saturating_add(1));
        }
        Ok(at)
    }

    /// Adds answers and notes to days that have none. `batch` is the import they belong to and `source` its kind of file;
    /// without them the rows are as if typed by hand.
    ///
    /// # Errors
    /// If SQLite cannot write, or a row is already there.
    pub fn add_bulk<'a>(
        self,
        batch: Option<i64>,
        source: Option<&str>,
        answers: impl IntoIterator<Item = BulkAnswer<'a>>,
        notes: impl IntoIterator<Item = BulkNote<'a>>,
    ) -> Result<(), StoreError> {
        capture::stop(self.conn)?;
        let mut insert = self.conn.prepare(INSERT_ANSWER)?;
        // What all rows have in common is handed over once: it stays with the statement.
        insert.raw_bind_parameter(8, source)?;
        insert.raw_bind_parameter(9, batch)?;
        // Days come in runs: the text of a day is made once.
        let mut day_text = (None, String::new());
        let mut before = (None, None, None);
        for row in answers {
            if day_text.0 != Some(row.day) {
                day_text = (Some(row.day), row.day.to_string());
                insert.raw_bind_parameter(1, &day_text.1)?;
            }
            insert.raw_bind_parameter(2, row.sign.0)?;
            insert.raw_bind_parameter(3, row.severity.level())?;
            let own = (row.remark, row.entered_at, row.lag_days);
            if own != before {
                let entered_at = row.entered_at.map(|at| at.0);
                insert.raw_bind_parameter(4, row.remark)?;
                insert.raw_bind_parameter(5, entered_at)?;
                insert.raw_bind_parameter(6, entered_at)?;
                insert.raw_bind_parameter(7, row.lag_days)?;
                before = own;
            }
            insert.raw_execute()?;
        }
        let mut insert = self
            .conn
            .prepare("INSERT INTO note (day, body, batch_id) VALUES (?1, ?2, ?3)")?;
        for row in notes {
            insert.execute(params![row.day.to_string(), row.body, batch])?;
        }
        capture::start(self.conn)
    }

    /// Takes the rows of a batch out of their tables.
    pub(super) fn take_added(self, batch: i64) -> Result<Vec<AddedRows>, StoreError> {
        capture::stop(self.conn)?;
        let taken = BATCHED
            .into_iter()
            .map(|table| {
                let columns: Vec<String> = capture::columns(self.conn, table)?
                    .into_iter()
                    .map(|(name, _)| name)
                    .collect();
                let rows = self.rows_where(table, &columns, "batch_id = ?1", [batch])?;
                self.conn
                    .execute(&format!("DELETE FROM {table} WHERE batch_id = ?1"), [batch])?;
                Ok(AddedRows {
                    table: table.to_owned(),
                    columns,
                    rows,
                })
            })
            .collect();
        capture::start(self.conn)?;
        taken
    }

    /// Takes all rows out of tables, of which those come first that others name.
    pub(super) fn take_filled(self, tables: &[String]) -> Result<Vec<AddedRows>, StoreError> {
        capture::stop(self.conn)?;
        let mut taken = Vec::new();
        for table in tables.iter().rev() {
            let columns: Vec<String> = capture::columns(self.conn, table)?
                .into_iter()
                .map(|(name, _)| name)
                .collect();
            let rows = self.rows_where(table, &columns, "1", [])?;
            self.conn.execute(&format!("DELETE FROM {table}"), [])?;
            taken.push(AddedRows {
                table: table.clone(),
                columns,
                rows,
            });
        }
        taken.reverse();
        capture::start(self.conn)?;
        Ok(taken)
    }

    /// Puts rows taken by [`Tables::take_added`] or [`Tables::take_filled`] back.
    pub(super) fn put_added(self, added: &AddedRows) -> Result<(), StoreError> {
        capture::stop(self.conn)?;
        let marks = vec!["?"; added.columns.len()].join(", ");
        let sql = format!(
            "INSERT INTO {} ({}) VALUES ({marks})",
            added.table,
            added.columns.join(", ")
        );
        let mut insert = self.conn.prepare(&sql)?;
        for row in &added.rows {
            insert.execute(rusqlite::params_from_iter(
                row.iter().map(capture::sql_value),
            ))?;
        }
        capture::start(self.conn)
    }

    fn rows_where(
        self,
        table: &str,
        columns: &[String],
        test: &str,
        values: impl rusqlite::Params,
    ) -> Result<Vec<Vec<Value>>, StoreError> {
        let sql = format!("SELECT {} FROM {table} WHERE {test}", columns.join(", "));
        let rows = self
            .conn
            .prepare(&sql)?
            .query_map(values, |row| {
                (0..columns.len())
                    .map(|at| row.get::<_, SqlValue>(at).map(json_value))
                    .collect()
            })?
            .collect::<Result<Vec<_>, _>>()?;
        Ok(rows)
    }
}

fn json_value(value: SqlValue) -> Value {
    match value {
        SqlValue::Null | SqlValue::Blob(_) => Value::Null, // STRICT tables without BLOB columns hold none
        SqlValue::Integer(number) => Value::from(number),
        SqlValue::Real(number) => Value::from(number),
        SqlValue::Text(text) => Value::from(text),
    }
}
