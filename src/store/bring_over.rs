//! Bringing over what was written here to another file that came in the diary's place.

use rusqlite::Connection;

use super::capture::{self, RowChange, RowValues};
use super::written_here::{Carried, LISTS};
use super::{Changes, Store, StoreError, Tables};
use crate::domain::Moment;

/// Settings that are about one file and not about the person.
const OF_A_FILE: [&str; 4] = ["copies_before", "copies_folder", "diary_mark", "sample"];

/// What came of bringing over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BroughtOver {
    /// Rows that were written.
    pub brought: usize,
    /// Rows that could not be: what they belong to is not there.
    pub left: usize,
    /// What to load again.
    pub changes: Changes,
}

impl Store {
    /// Writes what was written in another file, as one act.
    ///
    /// # Errors
    /// If SQLite cannot write; nothing is written then.
    pub fn bring_over(
        &mut self,
        carried: &Carried,
        act: &str,
        at: Moment,
    ) -> Result<BroughtOver, StoreError> {
        self.transact(|tables| {
            let mut outcome = BroughtOver::default();
            for change in &carried.changes {
                match tables.bring(carried, change) {
                    Ok(true) => outcome.brought += 1,
                    Ok(false) => {}
                    Err(StoreError::Sqlite(err)) => {
                        log::warn!("{} not brought over: {err}", change.table);
                        outcome.left += 1;
                    }
                    Err(StoreError::Value(_)) => outcome.left += 1,
                    Err(err) => return Err(err),
                }
            }
            outcome.changes = tables.record_step(act, at, None)?;
            Ok(outcome)
        })
    }
}

impl Tables<'_> {
    /// Writes one row; false if it is there already, or is about the other file only.
    fn bring(self, carried: &Carried, change: &RowChange) -> Result<bool, StoreError> {
        let table = change.table.as_str();
        let is_of_file = |row: &RowValues| {
            let key = row.get("key").and_then(|key| key.as_str());
            table == "setting" && key.is_some_and(|key| OF_A_FILE.contains(&key))
        };
        let either = change.new.as_ref().or(change.old.as_ref());
        if table == "import_batch" || either.is_some_and(is_of_file) {
            return Ok(false);
        }
        let old = self.translated(carried, change.old.as_ref())?;
        let mut new = self.translated(carried, change.new.as_ref())?;
        let present = match self.present(table, old.as_ref())? {
            None => self.present(table, new.as_ref())?,
            found => found,
        };
        let number = present.as_ref().and_then(|row| row.get("id")).cloned();
        if let Some(new) = &mut new {
            if table == "note" {
                both_notes(old.as_ref(), new, present.as_ref());
            }
            match number {
                Some(number) => drop(new.insert("id".to_owned(), number)),
                None => drop(new.remove("id")),
            }
        }
        if present == new {
            return Ok(false);
        }
        match &new {
            Some(row) if row.contains_key("id") || !has_number(self.conn, table)? => {
                capture::replace(self.conn, table, present.as_ref(), Some(row))?;
            }
            Some(row) => capture::add(self.conn, table, row)?,
            None => capture::replace(self.conn, table, present.as_ref(), None)?,
        }
        Ok(true)
    }

    /// The row with the numbers that lists have in this file.
    fn translated(
        self,
        carried: &Carried,
        row: Option<&RowValues>,
    ) -> Result<Option<RowValues>, StoreError> {
        let Some(mut row) = row.cloned() else {
            return Ok(None);
        };
        for (list, name, column) in LISTS {
            let Some(number) = row.get(column).and_then(serde_json::Value::as_i64) else {
                continue;
            };
            let named = carried
                .name(list, number)
                .ok_or(StoreError::Value("list"))?;
            let here: i64 = self
                .conn
                .query_row(
                    &format!("SELECT id FROM {list} WHERE {name} = ?1"),
                    [named],
                    |row| row.get(0),
                )
                .map_err(|_| StoreError::Value("list"))?;
            row.insert(column.to_owned(), here.into());
        }
        if row.contains_key("batch_id") {
            row.insert("batch_id".to_owned(), serde_json::Value::Null);
        }
        Ok(Some(row))
    }

    /// The row of this file that stands for `row`: of a list the one with its name, of what goes by a number the same in all else, of
    /// anything else the one with its key.
    fn present(
        self,
        table: &str,
        row: Option<&RowValues>,
    ) -> Result<Option<RowValues>, StoreError> {
        let Some(row) = row else { return Ok(None) };
        let columns = capture::columns(self.conn, table)?;
        let list = LISTS.iter().find(|(list, ..)| *list == table);
        let tested: Vec<&str> = match (list, table) {
            (Some((_, name, _)), _) => vec![name],
            (None, "dose") => vec!["day", "product_id"],
            (None, _) if has_number(self.conn, table)? => columns
                .iter()
                .map(|(name, _)| name.as_str())
                .filter(|name| *name != "id" && row.contains_key(*name))
                .collect(),
            (None, _) => columns
                .iter()
                .filter(|(_, is_key)| *is_key)
                .map(|(name, _)| name.as_str())
                .collect(),
        };
        let tests: Vec<String> = tested.iter().map(|name| format!("{name} IS ?")).collect();
        let pairs: Vec<String> = columns
            .iter()
            .map(|(name, _)| format!("'{name}', {name}"))
            .collect();
        let sql = format!(
            "SELECT json_object({}) FROM main.{table} WHERE {} LIMIT 1",
            pairs.join(", "),
            tests.join(" AND ")
        );
        let values = tested.iter().map(|name| {
            let value = row.get(*name).unwrap_or(&serde_json::Value::Null);
            capture::sql_value(value)
        });
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let Some(found) = rows.next()? else {
            return Ok(None);
        };
        let json: String = found.get(0)?;
        Ok(serde_json::from_str(&json).ok())
    }
}

/// Whether the rows of a table go by a number that means nothing to the person.
fn has_number(conn: &Connection, table: &str) -> Result<bool, StoreError> {
    let columns = capture::columns(conn, table)?;
    Ok(columns.iter().any(|(name, is_key)| *is_key && name == "id"))
}

/// Where the other file has another note on the day, both are kept, one below the other.
fn both_notes(old: Option<&RowValues>, new: &mut RowValues, present: Option<&RowValues>) {
    let body = |row: Option<&RowValues>| -> String {
        let body = row
            .and_then(|row| row.get("body"))
            .and_then(|body| body.as_str());
        body.unwrap_or_default().to_owned()
    };
    let (before, theirs, ours) = (body(old), body(present), body(Some(new)));
    if !theirs.is_empty() && theirs != before && !ours.contains(&theirs) {
        let both = if theirs.contains(&ours) {
            theirs
        } else {
            format!("{theirs}\n{ours}")
        };
        new.insert("body".to_owned(), both.into());
    }
}
